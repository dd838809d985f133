import { distance } from "fastest-levenshtein";

/** The known words nearest to what was typed, best first; none when nothing is near. */
export function nearest(typed: string, known: readonly string[], most = 3): string[] {
  const word = typed.toLowerCase();
  return known
    .map((candidate) => ({ candidate, score: score(word, candidate.toLowerCase()) }))
    .filter(({ score }) => score <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** A beginning or a whole word counts as near; else the edit distance to the whole or to its nearest word. */
function score(word: string, candidate: string): number {
  if (word.length >= 3 && (candidate.startsWith(word) || candidate.includes(` ${word}`))) return 0.5;
  return Math.min(
    distance(word, candidate),
    ...candidate.split(/[\s-]+/).map((part) => distance(word, part) + 0.1),
  );
}
