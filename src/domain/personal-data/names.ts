import { elementAt } from "../element-at.ts";
import { CARE, EVENT, KIN, MONTHS, NO_FIRST, PARTICLES, WORK } from "./lexicon.ts";
import { isOrdinaryWord } from "./ordinary-word.ts";
import type { Token } from "./tokens.ts";
import { FIRST_NAMES, LAST_NAMES, PLACES } from "./word-list.ts";

/** Names that a cooperation knows. */
export interface KnownNames {
  /** Words of the names of regions, municipalities, providers and of the cooperation, in small letters. */
  words: ReadonlySet<string>;
  /** Those of them that name somebody who has an office: a municipality is also where a child lives. */
  offices: ReadonlySet<string>;
  /** Full names of the members, in small letters, by their first word. */
  members: ReadonlyMap<string, readonly string[]>;
}

/**
 * full: a first and a family name; first: one that is on the list; small: that without a capital; initials: `K.` or
 * `Sara K.`; unknown: a word with a capital that nothing else explains.
 */
export type NameKind = "full" | "first" | "member" | "small" | "initials" | "unknown";

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
    const token = elementAt(tokens, at);
    const member = memberAt(tokens, at, known);
    if (member > 0) {
      at += member - 1;
      continue;
    }
    if (token.gap.endsWith("@")) continue;
    const name = initialsAt(tokens, at, text) ?? withInitial(tokens, nameAt(tokens, at, known), text);
    if (!name) continue;
    found.push(name);
    at = name.upto - 1;
  }
  return found;
}

function nameAt(tokens: readonly Token[], at: number, known: KnownNames): FoundName | undefined {
  const token = elementAt(tokens, at);
  const { low, bare, isCapital } = token;
  const next = tokens[at + 1];
  // `Jan 2026` is a month; `Uw` and `Jong` at the start of a sentence are words.
  if (!FIRST_NAMES.has(bare) || known.words.has(low) || MONTHS.has(low) || NO_FIRST.has(low)) {
    const isFamily = /^(?:familie|gezin|family|mevrouw|meneer)$/.test(tokens[at - 1]?.low ?? "");
    if (isCapital && isFamily && !known.words.has(low) && !PLACES.has(bare) && !NO_FIRST.has(low))
      return { kind: LAST_NAMES.has(bare) ? "first" : "unknown", from: at, upto: at + 1 };
    return unknownAt(tokens, at, known);
  }
  if (!isCapital) {
    const isWord = low.length < 4 || PLACES.has(bare) || isOrdinaryWord(bare);
    return isWord ? undefined : { kind: "small", from: at, upto: at + 1 };
  }
  if (next && /^[0-9]/.test(next.text) && /^jan$|^mei$/.test(low)) return undefined;
  const upto = familyAfter(tokens, at + 1, known);
  if (upto > at + 1) return { kind: "full", from: at, upto };
  return { kind: known.members.has(low) ? "member" : "first", from: at, upto: at + 1 };
}

/** `Zonnedauw`: a house, a place or a product has its article, or stands behind a word for where. */
const NO_PERSON_AFTER =
  /^(?:de|het|'t|in|te|op|via|uit|naar|bij|the|at|into|stichting|school|huize|locatie)$/;
const ONE_CAPITAL = /^\p{Lu}[\p{Ll}\p{M}']+(?:-\p{Lu}[\p{Ll}\p{M}]+)?$/u;

/** A word with a capital that is none of the language, no place and no organisation. */
function unknownAt(tokens: readonly Token[], at: number, known: KnownNames): FoundName | undefined {
  const { text, low, bare, isCapital } = elementAt(tokens, at);
  if (!isCapital || text.length < 3 || !ONE_CAPITAL.test(text)) return undefined;
  // `Wlz`, `Jw`: no name is without a vowel.
  if (!/[aeiouy]/.test(bare)) return undefined;
  if (NO_PERSON_AFTER.test(tokens[at - 1]?.low ?? "")) return undefined;
  if (known.words.has(low) || PLACES.has(bare) || MONTHS.has(low) || NO_FIRST.has(low)) return undefined;
  if (WORK.has(low) || CARE.has(low) || KIN.has(low)) return undefined;
  if (bare.split("-").every(isOrdinaryWord)) return undefined;
  return { kind: "unknown", from: at, upto: Math.max(at + 1, familyAfter(tokens, at + 1, known)) };
}

/** The position behind a family name that begins here; the same position when there is none. */
function familyAfter(tokens: readonly Token[], from: number, { words }: KnownNames): number {
  let at = from;
  let family = tokens[at];
  while (family && at < from + 3 && PARTICLES.has(family.low) && isJoined(family)) {
    at += 1;
    family = tokens[at];
  }
  if (!family?.isCapital || !isJoined(family) || family.text.length < 2) return from;
  const { low, bare } = family;
  if (at > from && PLACES.has(bare) && /^(?:van|uit)$/.test(tokens[from]?.low ?? "")) return from;
  const isOther = words.has(low) || EVENT.has(low) || CARE.has(low) || WORK.has(low) || KIN.has(low);
  return isOther && !LAST_NAMES.has(bare) ? from : at + 1;
}

/** `K.`, `J. de V.`, `M.B.`: letters instead of a name. */
function initialsAt(tokens: readonly Token[], at: number, text: string): FoundName | undefined {
  const token = elementAt(tokens, at);
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

/** `Sara K.`: whoever writes so hides a name. */
function withInitial(
  tokens: readonly Token[],
  name: FoundName | undefined,
  text: string,
): FoundName | undefined {
  const next = name && tokens[name.upto];
  if (!name || !next || next.gap !== " " || !/^\p{Lu}$/u.test(next.text) || text[next.end] !== ".")
    return name;
  return { ...name, kind: "initials", upto: name.upto + 1 };
}

/** How many tokens the full name of a member takes here; 0 when it is not there. */
function memberAt(tokens: readonly Token[], at: number, { members }: KnownNames): number {
  for (const name of members.get(tokens[at]?.low ?? "") ?? []) {
    const parts = name.split(" ");
    if (parts.every((part, n) => tokens[at + n]?.low === part)) return parts.length;
  }
  return 0;
}
