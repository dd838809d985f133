import type { Directory } from "../organisation/organisation.ts";
import { hasAccountNumber } from "./account-number.ts";
import type { KnownPeople, PersonalFinding, PersonalOutcome } from "./finding.ts";
import { addressFound, birthDateIn, citizenNumberIn, emailIn, phoneIn, type Telling } from "./identifiers.ts";
import { normalText } from "./normal-text.ts";
import { hasPersonName } from "./person-name.ts";
import { phoneNumbers } from "./phone-number.ts";
import { readSentence, tellsOfOne } from "./score.ts";
import { sentencesOf, tokensOf } from "./tokens.ts";

export type { KnownPeople, PersonalFinding, PersonalOutcome } from "./finding.ts";

const NOBODY: KnownPeople = { words: new Set(), offices: new Set(), members: new Map(), emails: new Set() };

/**
 * What in a text may be personal data. What identifies somebody is to be stopped: a citizen service number or a bank
 * account, the day on which somebody was born, the address of a child. What may be about a child is to be asked: a name,
 * an age, a place or a case that together tell of one. Names, addresses and offices of the cooperation are free. Takes
 * time in proportion to the length.
 */
export function findPersonalData(text: string, known: KnownPeople = NOBODY): PersonalFinding[] {
  const plain = normalText(text);
  const tokens = tokensOf(plain);
  const sentences = sentencesOf(tokens);
  const reads = sentences.map((sentence) => readSentence(sentence, known, plain));
  const telling = { plain, tokens, sentences, reads, phones: phoneNumbers(plain), known };
  return [
    ...citizenNumberIn(telling),
    ...(hasAccountNumber(plain) ? [{ kind: "accountNumber", outcome: "stop" } as const] : []),
    ...birthDateIn(telling),
    ...addressFound(telling),
    ...phoneIn(telling),
    ...emailIn(telling),
    ...caseIn(telling),
  ];
}

/** A name next to a word for a child says it by itself; else what is told together. */
function caseIn({ plain, reads, known }: Telling): PersonalFinding[] {
  if (hasPersonName(plain, known)) return [{ kind: "name", outcome: "ask" }];
  return tellsOfOne(reads) ? [{ kind: "case", outcome: "ask" }] : [];
}

/** What is to be done with a text in which these were found; undefined: it is free. */
export function outcomeOf(findings: readonly PersonalFinding[]): PersonalOutcome | undefined {
  if (findings.length === 0) return undefined;
  return findings.some(({ outcome }) => outcome === "stop") ? "stop" : "ask";
}

/** What in the name of a file looks like personal data: its words may be joined by `_`, `+` or capitals. */
export function findInFileName(name: string, known?: KnownPeople): PersonalFinding[] {
  const stem = name.replace(/\.\p{L}[\p{L}\p{N}]{0,4}$/u, "");
  return findPersonalData(stem.replace(/[_+]/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"), known);
}

/**
 * What in a cell of a table looks like personal data.
 * @param header of its column: it may say what the cell does not, such as `geboortedatum`
 */
export function findInCell(cell: string | number, header = "", known?: KnownPeople): PersonalFinding[] {
  if (typeof cell === "number" && !Number.isInteger(cell)) return [];
  const text = String(cell);
  return findPersonalData(header.trim() === "" ? text : `${header.trim()}: ${text}`, known);
}

/** Words of the names of organisations that name none of them. */
const NO_OFFICE = new Set(["voorbeeld", "huize", "voor", "gecertificeerde", "instelling", "onderwijs"]);

/** The people and organisations of a directory, and further words that name the cooperation. */
export function knownPeople({ people, organisations }: Directory, ...names: string[]): KnownPeople {
  const offices = organisations
    .filter(({ kind }) => kind !== "region" && kind !== "municipality")
    .flatMap(({ name }) => wordsOf(name))
    .filter((word) => word.length > 3 && !NO_OFFICE.has(word));
  const words = [...organisations.map(({ name }) => name), ...names].flatMap((name) => wordsOf(name));
  const members = new Map<string, string[]>();
  for (const full of people.map(({ name }) => wordsOf(name))) {
    const [first = ""] = full;
    if (full.length > 1) members.set(first, [...(members.get(first) ?? []), full.join(" ")]);
  }
  const emails = new Set(people.map(({ email }) => email.toLowerCase()));
  return {
    words: new Set(words.filter((word) => word.length > 2)),
    offices: new Set(offices),
    members,
    emails,
  };
}

const wordsOf = (name: string): string[] =>
  (normalText(name).match(/\p{L}[\p{L}\p{M}']*/gu) ?? []).map((word) => word.toLowerCase());
