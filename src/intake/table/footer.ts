/** Where exports of Statistics Netherlands say whose they are, below the table. */
const FOOTER = /^"?(?:Bron|Source|©)/;

/** Whether a row only says whose the table is. */
export const isFooter = (cells: readonly string[]): boolean =>
  cells.length === 1 && cells[0] !== undefined && FOOTER.test(cells[0]);
