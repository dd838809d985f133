/** Digits that belong together but for what separates them: `123 45-67.82`. */
export interface DigitChain {
  /** Where it stands in the normal text. */
  start: number;
  end: number;
  groups: DigitGroup[];
}

export interface DigitGroup {
  digits: string;
  start: number;
  end: number;
  /** What stands between it and the group before; empty for the first. */
  gap: string;
}

const CHAIN = /[0-9]+(?:[ .\-/_·•*]{1,3}[0-9]+)*/g;
const GROUP = /[0-9]+/g;

/** Every chain of digits of a text made by `normalText`, in order. */
export function digitChains(text: string): DigitChain[] {
  return [...text.matchAll(CHAIN)].map(({ 0: chain, index }) => {
    const groups: DigitGroup[] = [];
    for (const { 0: digits, index: at } of chain.matchAll(GROUP)) {
      const start = index + at;
      const gap = text.slice(groups.at(-1)?.end ?? start, start);
      groups.push({ digits, start, end: start + digits.length, gap });
    }
    return { start: index, end: index + chain.length, groups };
  });
}

/** The runs of whole groups that begin with one group and have at most, and at least, so many digits. */
export function runsFrom(
  groups: readonly DigitGroup[],
  first: number,
  most: number,
  least = 1,
): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let count = 0;
  for (let next = first; next < groups.length; next += 1) {
    count += groups[next]?.digits.length ?? 0;
    if (count > most) break;
    if (count >= least) runs.push(groups.slice(first, next + 1));
  }
  return runs;
}

export const digitsOf = (groups: readonly DigitGroup[]): string => groups.map((g) => g.digits).join("");
