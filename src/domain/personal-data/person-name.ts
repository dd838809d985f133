import { elementAt } from "../element-at.ts";
import type { KnownNames } from "./names.ts";
import {
  ARTICLE,
  BEING,
  BETWEEN,
  CASE,
  CHILD,
  NO_CASE_AFTER,
  NO_NAME,
  NO_NAME_END,
  PARTICLE,
  SEVERAL,
  TITLE,
  WEAK,
} from "./person-name-words.ts";

interface Word {
  text: string;
  /** In small letters, without `'s`. */
  low: string;
  /** What stands between it and the word before. */
  gap: string;
  isCapital: boolean;
}

const LETTERS = /\p{L}[\p{L}\p{M}']*/gu;
const CAPITAL = /^(?:\p{Lu}\p{M}*(?=.*\p{Ll})|\p{Lu}{5,}$)/u;
/** Nothing but space, quotes or an opening bracket. */
const JOINED = /^[ _]*["“„'(]?$/;
const SENTENCE = /[.!?:;\n•*]/;

/** Whether a text made by `normalText` has a name of a person next to a word for a child, a client or a case. */
export function hasPersonName(text: string, known: KnownNames): boolean {
  const all = wordsOf(text);
  return all.some((_, at) => isNamedBehind(all, at, known) || isNamedBefore(all, at, known));
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(LETTERS)].map(({ 0: word, index }) => {
    const gap = text.slice(end, index);
    end = index + word.length;
    const low = word.toLowerCase().replace(/'s?$/, "");
    return { text: word, low, gap, isCapital: CAPITAL.test(word) };
  });
}

const startsSentence = (all: readonly Word[], at: number): boolean =>
  at === 0 || SENTENCE.test(all[at]?.gap ?? "");

const isName = (word: Word | undefined, known: KnownNames): boolean =>
  word?.isCapital === true &&
  !known.words.has(word.low) &&
  !NO_NAME.has(word.low) &&
  !PARTICLE.has(word.low) &&
  !NO_NAME_END.test(word.low);

/** `kind Sanne`, `cliënt: Jan de Vries`, `de casus van Sanne`, `kinderen Tim en Sanne`. */
function isNamedBehind(all: readonly Word[], at: number, known: KnownNames): boolean {
  const word = elementAt(all, at);
  const isSeveral = SEVERAL.has(word.low);
  const isCase = CASE.has(word.low);
  if (!isSeveral && !isCase && !CHILD.has(word.low) && !WEAK.has(word.low)) return false;
  if (isCase && NO_CASE_AFTER.has(all[at - 1]?.low ?? "")) return false;
  const [first] = all.slice(at + 1, at + 2);
  if (!first) return false;
  const isApart = /^ *(?::| - |- | -|,) *["“„'(]?$/.test(first.gap);
  if (!isApart && !JOINED.test(first.gap)) return false;
  const { next, isSaid } = nameAfter(all, at + 1, isCase);
  if (!isName(all[next], known) || isMember(all, next, known)) return false;
  if (all[next]?.gap.endsWith("@")) return false;
  if (isSeveral) return !isApart && isPair(all, next, known);
  const isTitleCase = word.isCapital && !startsSentence(all, at);
  // `het kind, Sanne, wil`
  const isAside = first.gap.startsWith(",") && /^[,)]/.test(all[next + 1]?.gap ?? "");
  const isOpen = isApart && !isAside && !(CHILD.has(word.low) && first.gap.includes(":"));
  const needsTwo = isOpen || (!isSaid && (WEAK.has(word.low) || isTitleCase));
  return !needsTwo || isFullName(all, next, known);
}

/** Skips what leads to a name, initials of a child too; `isSaid` when it says that a name comes: `genaamd`, `van`. */
function nameAfter(all: readonly Word[], from: number, isCase: boolean): { next: number; isSaid: boolean } {
  let next = from;
  let isSaid = false;
  let wasShort = false;
  while (next < from + 6) {
    const word = all[next];
    if (!word) break;
    if (next > from && !JOINED.test(word.gap) && !(wasShort && /^\. ?$/.test(word.gap))) break;
    const isInitial = !isCase && /^\p{Lu}$/u.test(word.text);
    if (TITLE.has(word.low) || (BETWEEN.has(word.low) && !word.isCapital)) isSaid = true;
    else if (!PARTICLE.has(word.low) && !isInitial) break;
    wasShort = isInitial || TITLE.has(word.low);
    next += 1;
  }
  return { next, isSaid };
}

/** `Sanne's zoon`, `over Sanne, dochter van`, `Sanne (kind)`, `Tim is cliënt`, `de Sanne-casus`. */
function isNamedBefore(all: readonly Word[], at: number, known: KnownNames): boolean {
  const word = elementAt(all, at);
  if (!CHILD.has(word.low) && !CASE.has(word.low)) return false;
  let before = at - 1;
  let gap = word.gap;
  while (before >= at - 2 && ARTICLE.has(all[before]?.low ?? "") && JOINED.test(gap)) {
    gap = all[before]?.gap ?? "";
    before -= 1;
  }
  const isBeing = BEING.has(all[before]?.low ?? "") && /^ *$/.test(gap);
  if (isBeing) {
    gap = all[before]?.gap ?? "";
    before -= 1;
  }
  const named = all[before];
  if (!named || !isName(named, known) || named.gap.endsWith("@") || isMemberBefore(all, before, known))
    return false;
  const isFull = isName(all[before - 1], known) && JOINED.test(named.gap);
  const isStart = startsSentence(all, before);
  if (/'s?$/.test(named.text) && /^ *$/.test(gap)) return true;
  if (isBeing) return /^ *$/.test(gap);
  // `Sanne (kind)` and `Sanne, een kind uit` tell who, also as the first word.
  const isTold = gap.includes("(") || before < at - 1;
  if (/^ *[,(] *$/.test(gap)) return isFull || isTold || !isStart;
  const isDirect = before === at - 1 && /^(?: +| ?- ?|_)$/.test(gap);
  return isDirect && !word.isCapital && !isStart;
}

function isFullName(all: readonly Word[], at: number, known: KnownNames): boolean {
  let next = at + 1;
  while (next < at + 4 && PARTICLE.has(all[next]?.low ?? "") && JOINED.test(all[next]?.gap ?? "x")) next += 1;
  const word = all[next];
  return isName(word, known) && /^[ _-]+$/.test(word?.gap ?? "");
}

const isPair = (all: readonly Word[], at: number, known: KnownNames): boolean =>
  ["en", "and"].includes(all[at + 1]?.low ?? "") && isName(all[at + 2], known);

/** The full name of a member, who brings a case in or holds an action. */
function isMember(all: readonly Word[], at: number, known: KnownNames): boolean {
  const said = all.slice(at, at + 6).map(({ low }) => low);
  const full = known.members.get(said[0] ?? "") ?? [];
  return full.some((name) => said.slice(0, name.split(" ").length).join(" ") === name);
}

const isMemberBefore = (all: readonly Word[], at: number, known: KnownNames): boolean =>
  [1, 2, 3, 4].some((back) => {
    const said = all.slice(Math.max(0, at - back), at + 1).map(({ low }) => low);
    return (known.members.get(said[0] ?? "") ?? []).includes(said.join(" "));
  });
