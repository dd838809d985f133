import { withoutAccents } from "./word-list.ts";

/** A word or a number of a text, with what stands before it. */
export interface Token {
  text: string;
  /** In small letters, without `'s`. */
  low: string;
  /** That without accents, as the lists of words have it. */
  bare: string;
  start: number;
  end: number;
  /** What stands between it and the one before. */
  gap: string;
  isCapital: boolean;
}

const WORD = /[\p{L}][\p{L}\p{M}'-]*|[0-9]+(?:[.,/:-][0-9]+)*/gu;
/** A sentence is cut after so many words, so that what stands far apart is not taken together. */
const LONGEST = 40;

export function tokensOf(text: string): Token[] {
  let before = 0;
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const word = raw.endsWith("-") || raw.endsWith("'") ? raw.replace(/[-']+$/, "") : raw;
    const end = index + word.length;
    const small = word.toLowerCase();
    const low = small.endsWith("'s") ? small.slice(0, -2) : small;
    tokens.push({
      text: word,
      low,
      bare: withoutAccents(low),
      start: index,
      end,
      gap: text.slice(before, index),
      isCapital: word.codePointAt(0) !== small.codePointAt(0),
    });
    before = end;
  }
  return tokens;
}

/** The tokens of a text, sentence by sentence; the point of an initial or of `geb.` ends none. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    const last = current.at(-1);
    if (last && (endsBefore(token, last) || current.length >= LONGEST)) {
      sentences.push(current);
      current = [];
    }
    current.push(token);
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsBefore({ gap, isCapital }: Token, last: Token): boolean {
  if (/[\n;!?•]/.test(gap)) return true;
  return /\.\s/.test(gap) && isCapital && last.text.length > 2;
}
