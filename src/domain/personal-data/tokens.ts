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
const CAPITAL = /^\p{Lu}/u;
/** A sentence is cut after so many words, so that what stands far apart is not taken together. */
const LONGEST = 40;

export function tokensOf(text: string): Token[] {
  let before = 0;
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => {
    const word = raw.replace(/[-']+$/, "");
    const gap = text.slice(before, index);
    const end = index + word.length;
    before = end;
    const low = word.toLowerCase().replace(/'s$/, "");
    return {
      text: word,
      low,
      bare: withoutAccents(low),
      start: index,
      end,
      gap,
      isCapital: CAPITAL.test(word),
    };
  });
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
