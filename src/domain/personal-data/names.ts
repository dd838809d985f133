import { CARE, EVENT, KIN, MONTHS, NO_FIRST, PARTICLES, WORK } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { FIRST_NAMES } from "./words/first-names.ts";
import { LAST_NAMES } from "./words/last-names.ts";
import { PLACES } from "./words/places.ts";

/** Names that a cooperation knows. */
export interface KnownNames {
  /** Words of the names of regions, municipalities, providers and of the cooperation, in small letters. */
  words: ReadonlySet<string>;
  /** Those of them that name somebody who has an office: a municipality is also where a child lives. */
  offices: ReadonlySet<string>;
  /** Full names of the members, in small letters, by their first word. */
  members: ReadonlyMap<string, readonly string[]>;
}

/** full: a first and a family name; first: one that is on the list; small: that without a capital; initials: `K.` */
export type NameKind = "full" | "first" | "member" | "small" | "initials";

export interface FoundName {
  kind: NameKind;
  /** Positions of its first token and of the one behind its last. */
  from: number;
  upto: number;
}

const isJoined = ({ gap }: Token): boolean => /^ ?$/.test(gap) || gap === ". ";

/** Names of people in a sentence; the full name of a member is none. */
export function namesIn(tokens: readonly Token[], known: KnownNames, text: string): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const member = memberAt(tokens, at, known);
    if (member > 0) {
      at += member - 1;
      continue;
    }
    if (token.gap.endsWith("@")) continue;
    const name = initialsAt(tokens, at, text) ?? nameAt(tokens, at, known);
    if (!name) continue;
    found.push(name);
    at = name.upto - 1;
  }
  return found;
}

function nameAt(tokens: readonly Token[], at: number, known: KnownNames): FoundName | undefined {
  const token = tokens[at] as Token;
  const { low, isCapital } = token;
  const next = tokens[at + 1];
  // `Jan 2026` is a month; `Uw` and `Jong` at the start of a sentence are words.
  if (!FIRST_NAMES.has(low) || known.words.has(low) || MONTHS.has(low) || NO_FIRST.has(low)) {
    const isFamily = isCapital && LAST_NAMES.has(low) && at > 0 && !known.words.has(low) && !PLACES.has(low);
    const isTold = isFamily && /^(?:familie|gezin|family|mevrouw|meneer)$/.test(tokens[at - 1]?.low ?? "");
    return isTold ? { kind: "first", from: at, upto: at + 1 } : undefined;
  }
  if (!isCapital) {
    const isWord = low.length < 4 || PLACES.has(low) || LAST_NAMES.has(low);
    return isWord ? undefined : { kind: "small", from: at, upto: at + 1 };
  }
  if (next && /^[0-9]/.test(next.text) && /^jan$|^mei$/.test(low)) return undefined;
  const upto = familyAfter(tokens, at + 1, known);
  if (upto > at + 1) return { kind: "full", from: at, upto };
  return { kind: known.members.has(low) ? "member" : "first", from: at, upto: at + 1 };
}

/** The position behind a family name that begins here; the same position when there is none. */
function familyAfter(tokens: readonly Token[], from: number, { words }: KnownNames): number {
  let at = from;
  while (at < from + 3 && PARTICLES.has(tokens[at]?.low ?? "") && isJoined(tokens[at] as Token)) at += 1;
  const family = tokens[at];
  if (!family?.isCapital || !isJoined(family) || family.text.length < 2) return from;
  const { low } = family;
  if (at > from && PLACES.has(low) && /^(?:van|uit)$/.test(tokens[from]?.low ?? "")) return from;
  const isOther = words.has(low) || EVENT.has(low) || CARE.has(low) || WORK.has(low) || KIN.has(low);
  return isOther && !LAST_NAMES.has(low) ? from : at + 1;
}

/** `K.`, `J. de V.`, `M.B.`: letters instead of a name. */
function initialsAt(tokens: readonly Token[], at: number, text: string): FoundName | undefined {
  const token = tokens[at] as Token;
  if (!/^\p{Lu}$/u.test(token.text) || text[token.end] !== ".") return undefined;
  let upto = at + 1;
  while (upto < at + 6) {
    const next = tokens[upto];
    if (!next || !/^\.? ?$/.test(next.gap)) break;
    const isLetter = /^\p{Lu}$/u.test(next.text) && text[next.end] === ".";
    const isBetween = PARTICLES.has(next.low) || /^[vd]$/.test(next.text);
    if (!isLetter && !isBetween) break;
    upto += 1;
  }
  // `J. Bakker` is how colleagues are written too.
  if (tokens[upto]?.isCapital && /^\.? $/.test(tokens[upto]?.gap ?? "")) return undefined;
  return { kind: "initials", from: at, upto };
}

/** How many tokens the full name of a member takes here; 0 when it is not there. */
function memberAt(tokens: readonly Token[], at: number, { members }: KnownNames): number {
  for (const name of members.get(tokens[at]?.low ?? "") ?? []) {
    const parts = name.split(" ");
    if (parts.every((part, n) => tokens[at + n]?.low === part)) return parts.length;
  }
  return 0;
}
