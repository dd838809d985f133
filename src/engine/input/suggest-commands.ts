import type { Text } from "../../view/text.ts";
import type { Command } from "../command.ts";
import { matchesVerb, type Registry } from "../registry.ts";
import { choiceValue } from "./choice-value.ts";
import type { RefNoun } from "./field.ts";
import { fieldsOf } from "./fields-of.ts";
import { nearest } from "./nearest.ts";
import { nounOfRef } from "./parse-field.ts";

const MOST = 4;
/** A longer rest is not repeated in an offer: what was typed still stands in the box. */
const LONGEST_REST = 60;

/** A command as it is typed, in the language of the verb that was used, else in the reader's. */
function lineOf(command: Command, t: Text, verb = ""): string {
  const { name, alias } = command;
  if (name[1] !== alias[1] && name[1] === verb) return name.join(" ");
  if (name[1] !== alias[1] && alias[1] === verb) return alias.join(" ");
  return (t.language === "nl" ? name : alias).join(" ");
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== "").join(" ");
const short = (rest: string): string => (rest.length > LONGEST_REST ? "" : rest);

/** The commands whose first field is a reference to this noun. */
const takingRef = (commands: readonly Command[], noun: RefNoun): Command[] =>
  commands.filter((command) => {
    const [first] = fieldsOf(command.input);
    return first?.kind === "ref" && first.noun === noun;
  });

/** What could be meant by a reference with words behind it that its card has no use for: `A-3 risico`. */
export function suggestForReference(registry: Registry, ref: string, rest: string, t: Text): string[] {
  const noun = nounOfRef(ref);
  const commands = noun === undefined ? [] : takingRef(registry.commands, noun);
  const [word = ""] = rest.toLowerCase().split(/[\s;]/);
  const byVerb = commands.filter((command) => matchesVerb(command, word));
  if (byVerb.length > 0) {
    return byVerb.map((c) => joined(lineOf(c, t, word), ref, short(rest.slice(word.length).trim())));
  }
  const value = rest.split(";")[0] ?? "";
  const byChoice = commands.filter((command) => {
    const choices = fieldsOf(command.input)[1]?.choices;
    return choices !== undefined && (choiceValue(choices, value) ?? choiceValue(choices, word)) !== undefined;
  });
  if (byChoice.length > 0) return byChoice.map((c) => joined(lineOf(c, t), ref, short(rest)));
  const near = nearest(
    word,
    commands.flatMap((c) => [c.name[1], c.alias[1]]),
  ).flatMap((verb) =>
    commands.filter((c) => matchesVerb(c, verb)).map((c) => joined(lineOf(c, t, verb), ref)),
  );
  return near.length > 0 ? [...new Set(near)].slice(0, MOST) : [ref];
}

/** What could be meant by a first word that is no noun: the nearest nouns, or a verb without its noun. */
export function suggestForFirstWord(registry: Registry, first: string, rest: string, t: Text): string[] {
  const word = first.toLowerCase();
  const exact = registry.commands.filter((command) => matchesVerb(command, word));
  if (exact.length > 0) return withVerb(exact, word, rest, t);
  const nouns = [...new Set(registry.commands.flatMap((c) => [c.name[0], c.alias[0]]))];
  const nearNouns = nearest(first, nouns);
  if (nearNouns.length > 0) return nearNouns;
  const verbs = [...new Set(registry.commands.flatMap((c) => [c.name[1], c.alias[1]]))];
  const [verb] = nearest(first, verbs, 1);
  if (verb === undefined) return [];
  return withVerb(
    registry.commands.filter((command) => matchesVerb(command, verb)),
    verb,
    rest,
    t,
  );
}

function withVerb(commands: Command[], verb: string, rest: string, t: Text): string[] {
  const noun = nounOfRef(rest.split(/[\s;]/)[0] ?? "");
  const fitting = noun === undefined ? [] : takingRef(commands, noun);
  return (fitting.length > 0 ? fitting : commands)
    .slice(0, MOST)
    .map((command) => joined(lineOf(command, t, verb), fitting.length > 0 ? short(rest) : ""));
}
