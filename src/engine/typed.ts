import { LANGUAGES, type Text, textIn } from "../view/text.ts";
import { type Command, pathOf } from "./command.ts";
import { type Field, fieldsOf, labelOf } from "./field.ts";
import { cut, nounOfRef } from "./interpret.ts";
import { nearFirst, nearRef } from "./near-lines.ts";
import { nearest } from "./nearest.ts";
import { aroundPeriod, isPeriodText } from "./period-words.ts";
import { type Issue, Refusal } from "./refusal.ts";
import { matchesNoun, matchesVerb, type Registry } from "./registry.ts";

export type Typed =
  | { command: Command; input: Record<string, unknown> }
  /** Not a command: the nearest that are, as they would be typed. */
  | { unknown: string; near: string[] };

/** Reads a line of chat: `[/leerlus] NOUN VERB first field; label second field; …`. */
export function readTyped(registry: Registry, line: string, t: Text): Typed {
  const words = line
    .trim()
    .replace(/^@leerlus\b/i, "")
    .trim();
  let [first = "", rest] = cutWord(words.replace(/^\//, ""));
  let noun = first.toLowerCase();
  if (noun === "leerlus" && !isVerbOf(registry, "leerlus", cutWord(rest)[0])) {
    if (rest.trim() === "") return { command: defaultOf(registry, "leerlus"), input: {} };
    [first, rest] = cutWord(rest);
    noun = first.toLowerCase();
  }
  const understood = (command: Command, text: string) => understoodAs(registry, command, text, words, t);
  const help = registry.commands.find((command) => pathOf(command) === "leerlus/help");
  if (help && isHelpWord(noun)) return understood(help, rest);
  const ofNoun = registry.commands.filter((command) => matchesNoun(command, noun));
  if (ofNoun.length === 0) {
    const shows = showsRef(registry, first);
    if (shows) return understood(shows, `${first} ${rest}`);
    return { unknown: cut(first), near: nearFirst(registry, first, rest, t) };
  }
  const [verb, arguments_] = cutWord(rest);
  const command = ofNoun.find((candidate) => matchesVerb(candidate, verb.toLowerCase()));
  if (command) return understood(command, arguments_);
  if (verb === "") return { command: ofNoun.find((c) => c.isDefault) ?? (ofNoun[0] as Command), input: {} };
  if (help && isHelpWord(verb.toLowerCase())) return understood(help, noun);
  const named = nounOfRef(verb);
  const shows = ofNoun.find((c) => c.alias[1] === named) ?? ofNoun.find((c) => c.alias[1] === "show");
  if (shows && named !== undefined) return understood(shows, rest);
  const near = nearest(
    verb,
    ofNoun.flatMap((c) => [c.name[1], c.alias[1]]),
  );
  return { unknown: cut(verb), near: near.map((word) => `${noun} ${word}`) };
}

const isHelpWord = (word: string): boolean =>
  LANGUAGES.some((language) => textIn(language).command.helpWords.includes(word));

function isVerbOf(registry: Registry, noun: string, verb: string): boolean {
  return registry.commands.some((c) => matchesNoun(c, noun) && matchesVerb(c, verb.toLowerCase()));
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
function understoodAs(registry: Registry, command: Command, text: string, line: string, t: Text): Typed {
  const { input, left } = inputFromText(command, text, t);
  if (left === "") return { command, input };
  const [word, rest] = cutWord(text);
  const bare = (t.language === "nl" ? command.name : command.alias).join(" ");
  const near = nounOfRef(word) === undefined ? [bare] : nearRef(registry, word, rest, t);
  return { unknown: cut(line), near };
}

/** The first word and what follows; a semicolon ends a word too, and stays: `lijst; te laat`. */
function cutWord(text: string): [word: string, rest: string] {
  const trimmed = text.trim();
  const space = trimmed.search(/[\s;]/);
  return space < 0 ? [trimmed, ""] : [trimmed.slice(0, space), trimmed.slice(space).trim()];
}

/**
 * The first part fills the first field; each further part after `;` begins with a label in Dutch or English. Where the
 * first field is a reference it takes one word, and what follows fills the next field, so `klaar A-41 verstuurd` works. Where
 * it is an indicator, it ends where a period begins: `verhaal cliënttevredenheid vorig kwartaal Er was …`.
 * What of the first part no field takes is left.
 * @throws Refusal when a part begins with no known label, or one comes twice
 */
export function inputFromText(
  command: Command,
  text: string,
  t: Text,
): { input: Record<string, unknown>; left: string } {
  const fields = fieldsOf(command.input);
  const [head = "", ...parts] = text.split(";").map((part) => part.trim());
  const input: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const labelled = head === "" ? undefined : labelAtStart(fields, head, true);
  if (labelled) input[labelled.field.name] = labelled.value;
  const left = labelled ? "" : fillFirst(fields, head, input);
  if (left !== "") return { input, left };
  for (const part of parts) {
    if (part === "") continue;
    const hit = labelAtStart(fields, part, false) ?? asPeriod(fields, part, input);
    if (!hit) {
      issues.push({ field: "", message: unknownLabel(fields, part, t) });
    } else if (hit.field.name in input) {
      issues.push({ field: hit.field.name, message: t.refusal.twice(labelOf(t, hit.field)) });
    } else {
      input[hit.field.name] = hit.field.kind === "flag" && hit.value === "" ? "true" : hit.value;
    }
  }
  if (issues.length > 0) throw new Refusal("invalid", t.refusal.invalid, issues, input);
  return { input, left };
}

/** A period needs no label: `toon jeugdhulp-in-natura; 2022`. */
function asPeriod(fields: Field[], part: string, input: Record<string, unknown>) {
  const field = fields.find(({ kind, name }) => kind === "period" && !(name in input));
  return field && isPeriodText(part) ? { field, value: part } : undefined;
}

/** Names the labels that are near what the part begins with, or else every label. */
function unknownLabel(fields: Field[], part: string, t: Text): string {
  const labels = fields
    .filter(({ kind }) => kind !== "figures" && kind !== "hidden")
    .map((field) => labelOf(t, field));
  const near = nearest(part.split(/[\s:]/)[0] ?? "", labels);
  const said = part.slice(0, 40);
  return near.length > 0 ? t.refusal.unknownFieldNear(said, near) : t.refusal.unknownField(said, labels);
}

function fillFirst(fields: Field[], head: string, input: Record<string, unknown>): string {
  let rest = head;
  for (const [at, field] of fields.entries()) {
    if (rest === "") return "";
    if (field.name in input) continue;
    const next = fields[at + 1];
    const around = field.kind === "indicator" && next?.kind === "period" ? aroundPeriod(rest) : undefined;
    if (next && around) {
      input[field.name] = around.before;
      input[next.name] = around.period;
      rest = around.after;
      continue;
    }
    const takesOneWord = field.kind === "ref" && !field.multiple;
    const [word, remainder] = takesOneWord ? cutWord(rest) : [rest, ""];
    if (takesOneWord && nounOfRef(word) === undefined && field !== fields[0]) continue;
    input[field.name] = word;
    rest = remainder;
  }
  return rest;
}

/** The field whose label a part begins with, the longest label first; a colon after it is optional. */
function labelAtStart(
  fields: Field[],
  part: string,
  colonRequired: boolean,
): { field: Field; value: string } | undefined {
  const lower = part.toLowerCase();
  const candidates = fields.flatMap((field) => labelsOf(field).map((label) => ({ field, label })));
  candidates.sort((a, b) => b.label.length - a.label.length);
  for (const { field, label } of candidates) {
    if (!lower.startsWith(label)) continue;
    const rest = part.slice(label.length);
    if (colonRequired ? /^\s*:/.test(rest) : /^(\s*:|\s|$)/.test(rest)) {
      return { field, value: rest.replace(/^\s*:?\s*/, "") };
    }
  }
  return undefined;
}

const labelsOf = (field: Field): string[] => [
  ...LANGUAGES.flatMap((language) => textIn(language).field[field.label]),
  field.name.toLowerCase(),
];
