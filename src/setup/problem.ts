/** Where something stands in a cooperation file: names of fields and numbers in lists, from 0. */
export type Path = (string | number)[];

/** One mistake in a cooperation file; lines and columns count from 1. */
export interface Problem {
  line: number;
  column: number;
  path: Path;
  /** What is wrong and what helps, in the reader's language. */
  message: string;
}

/** Where an issue of Zod stands: a file has no symbols for names. */
export const pathOf = ({ path }: { path: readonly PropertyKey[] }): Path =>
  path.filter((part) => typeof part !== "symbol");

/** `people[3].role`: as people who write such files write it. */
export function showPath(path: Path): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
    .join("")
    .replace(/^\./, "");
}

/** In the order in which they stand in the file. */
export function inOrder(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
