import { hasBirthDate } from "./birth-date.ts";
import { citizenNumbers } from "./citizen-number.ts";
import { emailAddresses } from "./email-address.ts";
import { normalText } from "./normal-text.ts";
import type { Directory } from "./organisation.ts";
import { hasPersonName, type KnownNames } from "./person-name.ts";
import { phoneNumbers } from "./phone-number.ts";

export type PersonalKind = "citizenNumber" | "birthDate" | "phone" | "email" | "name";

/** Something in a text that looks like it is about one person; never the value itself, but for a figure to confirm. */
export interface PersonalFinding {
  kind: PersonalKind;
  /** The nine digits of a figure of which somebody may say that it is nobody's; other findings cannot be confirmed. */
  figure?: string;
}

/** Whom a cooperation knows already. */
export interface KnownPeople extends KnownNames {
  /** E-mail addresses of members, in small letters. */
  emails: ReadonlySet<string>;
}

const NOBODY: KnownPeople = { words: new Set(), members: new Map(), emails: new Set() };

/**
 * What in a text looks like personal data: citizen service numbers, birth dates, phone numbers, e-mail addresses and
 * names next to a word for a child or a case. An address of a member is none. Takes time in proportion to the length.
 * @param confirmed figures somebody said to be nobody's, as `figureOf` makes them
 */
export function findPersonalData(
  text: string,
  known: KnownPeople = NOBODY,
  confirmed: ReadonlySet<string> = new Set(),
): PersonalFinding[] {
  const plain = normalText(text);
  const phones = phoneNumbers(plain);
  const figures = citizenNumbers(without(plain, phones));
  const findings: PersonalFinding[] = figures
    .filter(({ figure, isNamed }) => isNamed || !confirmed.has(figure))
    .map(({ figure, isNamed }) => ({ kind: "citizenNumber", ...(isNamed ? {} : { figure }) }));
  if (hasBirthDate(plain)) findings.push({ kind: "birthDate" });
  if (phones.length > 0) findings.push({ kind: "phone" });
  if (emailAddresses(plain).some((address) => !known.emails.has(address))) findings.push({ kind: "email" });
  if (hasPersonName(plain, known)) findings.push({ kind: "name" });
  return findings;
}

/** The nine digits of a figure, however it is written; undefined when it is none of eight or nine digits. */
export function figureOf(text: string): string | undefined {
  const digits = normalText(text).replace(/[^0-9]/g, "");
  return /^[0-9]{8,9}$/.test(digits) ? digits.padStart(9, "0") : undefined;
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

/** The people and organisations of a directory, and further words that name the cooperation. */
export function knownPeople({ people, organisations }: Directory, ...names: string[]): KnownPeople {
  const words = [...organisations.map(({ name }) => name), ...names].flatMap((name) => wordsOf(name));
  const members = new Map<string, string[]>();
  for (const full of people.map(({ name }) => wordsOf(name))) {
    const [first = ""] = full;
    if (full.length > 1) members.set(first, [...(members.get(first) ?? []), full.join(" ")]);
  }
  const emails = new Set(people.map(({ email }) => email.toLowerCase()));
  return { words: new Set(words.filter((word) => word.length > 2)), members, emails };
}

const wordsOf = (name: string): string[] =>
  (normalText(name).match(/\p{L}[\p{L}\p{M}']*/gu) ?? []).map((word) => word.toLowerCase());

function without(text: string, spans: readonly { start: number; end: number }[]): string {
  let end = 0;
  const parts = spans.map((span) => {
    const part = text.slice(end, span.start) + "#".repeat(span.end - span.start);
    end = span.end;
    return part;
  });
  return parts.join("") + text.slice(end);
}
