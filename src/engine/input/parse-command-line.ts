import { foldText } from "../../domain/folded-text.ts";
import { LANGUAGES } from "../../domain/organisation/language.ts";
import { type Text, textIn } from "../../view/text.ts";
import { type Command, pathOf, typedAs } from "../command.ts";
import { matchesNoun, matchesVerb, type Registry } from "../registry.ts";
import { cutWord } from "./cut-word.ts";
import { meantBy } from "./meant-command.ts";
import { nearest } from "./nearest.ts";
import { cut, nounOfRef } from "./parse-field.ts";
import { mayBePersonal } from "./personal-guard.ts";
import { suggestForFirstWord, suggestForReference } from "./suggest-commands.ts";
import { inputFromText } from "./typed-fields.ts";

export type ParsedLine =
  | {
      command: Command;
      input: Record<string, unknown>;
      /** A plain sentence was understood as this: the command as it would be typed. */
      understoodAs?: string;
    }
  /** Not a command: the nearest that are, as they would be typed. */
  | { unknown: string; near: string[] };

/** Reads a line of chat: `[/leerlus] NOUN VERB first field; label second field; …`. */
export function parseCommandLine(registry: Registry, line: string, t: Text): ParsedLine {
  const words = line
    .trim()
    .replace(/^@leerlus\b/i, "")
    .trim();
  let [first = "", rest] = cutWord(words.replace(/^\//, ""));
  let noun = wordOf(first);
  if (noun === "leerlus" && !isVerbOf(registry, "leerlus", cutWord(rest)[0])) {
    if (rest.trim() === "") return { command: defaultOf(registry, "leerlus"), input: {} };
    [first, rest] = cutWord(rest);
    noun = wordOf(first);
  }
  const understood = (command: Command, text: string) => understoodAs(registry, command, text, words, t);
  const help = registry.commands.find((command) => pathOf(command) === "leerlus/help");
  if (help && isHelpWord(noun)) return understood(help, rest);
  const ofNoun = registry.commands.filter((command) => matchesNoun(command, noun));
  const [main] = ofNoun;
  if (!main) {
    const shows = showsRef(registry, first);
    if (shows) return understood(shows, `${first} ${rest}`);
    const near = suggestForFirstWord(registry, first, rest, t);
    // A verb alone, or before a reference, is a command of which the noun was left out.
    if (near.length > 0 && (rest === "" || nounOfRef(cutWord(rest)[0]) !== undefined)) {
      return { unknown: cut(first), near };
    }
    return plainSentence(registry, { line: words, word: first }, near, t);
  }
  const [verb, arguments_] = cutWord(rest);
  const command = ofNoun.find((candidate) => matchesVerb(candidate, wordOf(verb)));
  if (command) return understood(command, arguments_);
  if (verb === "") return { command: ofNoun.find((c) => c.isDefault) ?? main, input: {} };
  if (help && isHelpWord(wordOf(verb))) return understood(help, noun);
  const named = nounOfRef(verb);
  const shows = ofNoun.find((c) => c.alias[1] === named) ?? ofNoun.find((c) => c.alias[1] === "show");
  if (shows && named !== undefined) return understood(shows, rest);
  const near = nearest(
    verb,
    ofNoun.flatMap((c) => [c.name[1], c.alias[1]]),
  );
  const typed = near.map((word) => `${noun} ${word}`);
  return plainSentence(registry, { line: words, word: verb }, typed, t);
}

/** What was not typed as a command may be meant as one: what only asks is shown, the rest is offered. */
function plainSentence(
  registry: Registry,
  { line, word }: { line: string; word: string },
  near: readonly string[],
  t: Text,
): ParsedLine {
  const { sure, near: meant } = meantBy(registry, line);
  const typed = meant.map((command) => typedAs(command, t));
  if (sure) return { command: sure, input: {}, understoodAs: typedAs(sure, t) };
  // What may be about a child is not sent back.
  const isShown = line.includes(" ") && meant.length > 0 && !mayBePersonal(line);
  return {
    unknown: cut(isShown ? line : word),
    near: [...new Set([...typed, ...near])].slice(0, MOST_NEAR),
  };
}

/** More buttons than this are no help. */
const MOST_NEAR = 4;

const LONGEST_WORD = 60;

const isHelpWord = (word: string): boolean =>
  LANGUAGES.some((language) => textIn(language).command.helpWords.includes(word));

function isVerbOf(registry: Registry, noun: string, verb: string): boolean {
  return registry.commands.some((c) => matchesNoun(c, noun) && matchesVerb(c, wordOf(verb)));
}

function defaultOf(registry: Registry, noun: string): Command {
  const found = registry.commands.find((command) => matchesNoun(command, noun) && command.isDefault);
  if (!found) throw new Error(`${noun} has no default command`);
  return found;
}

/** The command that shows what a reference names; an item by `agenda item`. */
function showsRef(registry: Registry, word: string): Command | undefined {
  const noun = nounOfRef(word);
  return (
    registry.commands.find((command) => pathOf(command) === `${noun}/show`) ??
    registry.commands.find((command) => command.alias[1] === noun)
  );
}

/** The command with its input; words that no field takes are never dropped in silence: then it is not understood. */
function understoodAs(registry: Registry, command: Command, text: string, line: string, t: Text): ParsedLine {
  const { input, left } = inputFromText(command, text, t);
  if (left === "") return { command, input };
  const [word, rest] = cutWord(text);
  const near =
    nounOfRef(word) === undefined ? [typedAs(command, t)] : suggestForReference(registry, word, rest, t);
  return { unknown: cut(line), near };
}

/** A word as nouns and verbs are compared; none of those is longer. */
const wordOf = (word: string): string => (word.length > LONGEST_WORD ? word : foldText(word));
