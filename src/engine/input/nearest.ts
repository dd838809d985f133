import { editDistance } from "./edit-distance.ts";

/** Nobody types a longer word by accident; a pasted page must not cost its square. */
const LONGEST = 60;

/** The known words nearest to what was typed, best first; none when nothing is near. Swapped letters count as one. */
export function nearest(typed: string, known: readonly string[], most = 3): string[] {
  const word = tidy(typed);
  return known
    .map((candidate) => ({ candidate, score: score(word, tidy(candidate)) }))
    .filter(({ score }) => score < Math.max(1, Math.floor(word.length / 3)) + 0.5)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

const tidy = (text: string): string => text.slice(0, LONGEST).toLowerCase();

/** A beginning or a whole word counts as near; else the edit distance to the whole or to its nearest word. */
function score(word: string, candidate: string): number {
  if (word.length >= 3 && (candidate.startsWith(word) || candidate.includes(` ${word}`))) return 0.5;
  return Math.min(
    editDistance(word, candidate),
    ...candidate.split(/[\s-]+/).map((part) => editDistance(word, part) + 0.1),
  );
}
