/** A cell of a sheet: column and row count from 1. */
export interface Address {
  column: number;
  row: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
/** What a sheet has at most (ECMA-376, Excel since 2007). */
const [MOST_COLUMNS, MOST_ROWS] = [16_384, 1_048_576] as const;

/** Reads `B12`. Undefined when no sheet has such a cell. */
export function addressOf(text: string): Address | undefined {
  const [, letters, digits] = ADDRESS.exec(text) ?? [];
  if (!letters || !digits) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column <= MOST_COLUMNS && row <= MOST_ROWS ? { column, row } : undefined;
}

/** The letters of a column, which counts from 1. */
export function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return `${before > 0 ? lettersOf(before) : ""}${String.fromCharCode(65 + rest)}`;
}

/** Reads `B2:B9`. Undefined when it is no range of a sheet. */
export function rangeOf(text: string): { from: Address; to: Address } | undefined {
  const [first = "", last = first] = text.split(":");
  const [from, to] = [addressOf(first), addressOf(last)];
  if (!from || !to || to.row < from.row || to.column < from.column) return undefined;
  return { from, to };
}
