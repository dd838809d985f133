/** How many rows are looked at for the one with the names of the columns. */
export const HEAD_ROWS = 40;

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

/**
 * Which of the first rows holds the names of the columns: titles, a date and empty rows may stand above it. It is the
 * first about as wide as the table in which columns are named; where none is known, the first that is as wide.
 * @param names whether a row names columns
 * @returns -1 when there is no row with two cells or more
 */
export function headerRow(
  rows: readonly (readonly string[])[],
  names: (cells: readonly string[]) => boolean,
): number {
  const looked = rows.slice(0, HEAD_ROWS);
  const widest = Math.max(0, ...looked.map(filled));
  if (widest < 2) return -1;
  const isWide = (cells: readonly string[]) => filled(cells) > Math.max(1, widest / 2);
  const named = looked.findIndex((cells) => isWide(cells) && names(cells));
  return named >= 0 ? named : looked.findIndex(isWide);
}

const DIMENSIONS = new Set(["perioden", "regio's", "onderwerp"]);
const dimensions = (cells: readonly string[] | undefined): number =>
  (cells ?? []).filter((cell) => DIMENSIONS.has(cell.trim().toLowerCase().replace("’", "'"))).length;

/**
 * Whether this is StatLine's export "volgens tabelindeling": one row of names above another, so that a figure is named by
 * two cells.
 */
export function isStatLineLayout(rows: readonly (readonly string[])[]): boolean {
  return rows.slice(0, HEAD_ROWS).some((cells, at) => dimensions(cells) > 0 && dimensions(rows[at + 1]) > 0);
}

/** Names of columns as they are shown and compared: on one line, and none for empty columns at the end. */
export function columnNames(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  return names.slice(0, names.findLastIndex((name) => name !== "") + 1);
}
