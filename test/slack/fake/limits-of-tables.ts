import { type Bag, type Book, isBag, listOf } from "./limits-book.ts";

const TABLE = "https://docs.slack.dev/reference/block-kit/blocks/data-table-block";
const RICH = "https://docs.slack.dev/reference/block-kit/blocks/rich-text-block";

/** As the reference had them in May 2026; since the summer it has 201 rows and 20,000 characters. */
const MOST = { rows: 101, columns: 20, characters: 10_000 };

/** A table: one row of heads and at least one other, of equally many cells, of which none is empty. */
export function checkTable(book: Book, block: Bag, path: string): undefined {
  const rows = listOf(block.rows).map(listOf);
  const width = rows[0]?.length ?? 0;
  const size = `${rows.length} × ${width}`;
  book.length(block.caption, 1, 2000, "caption", TABLE, path);
  book.need(rows.length >= 2 && rows.length <= MOST.rows, `2 to ${MOST.rows} rows`, TABLE, path, size);
  book.need(width >= 1 && width <= MOST.columns, `1 to ${MOST.columns} columns`, TABLE, path, size);
  const isSquare = rows.every((row) => row.length === width);
  book.need(isSquare, "all rows have as many cells", TABLE, path, String(rows.map((row) => row.length)));
  const page = block.page_size ?? 5;
  const isPage = typeof page === "number" && page >= 1 && page <= 100;
  book.need(isPage, "page_size of 1 to 100", TABLE, path, String(page));
  const header = block.row_header_column_index ?? 0;
  const isColumn = typeof header === "number" && header >= 0 && header < width;
  book.need(isColumn, "row_header_column_index names a column", TABLE, path, String(header));
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      checkCell(book, cell, `${path}.rows[${at}][${column}]`, at === 0);
    });
  });
}

/** Of a whole message: one table, and all characters in its cells together. */
export function checkTables(book: Book, blocks: readonly unknown[]): undefined {
  const tables = blocks.filter((block) => isBag(block) && block.type === "data_table");
  book.need(tables.length <= 1, "one table in a message", TABLE, "blocks", String(tables.length));
  const characters = textIn(tables.map((table) => (isBag(table) ? table.rows : [])));
  const rule = `at most ${MOST.characters} characters in tables`;
  book.need(characters <= MOST.characters, rule, TABLE, "blocks", String(characters));
}

function checkCell(book: Book, cell: unknown, path: string, isHead: boolean): undefined {
  if (!isBag(cell)) return book.note("cell", TABLE, path, "no object");
  switch (cell.type) {
    case "raw_number":
      return book.need(typeof cell.value === "number", "value of a number", TABLE, path, String(cell.value));
    case "raw_text":
      return checkFilled(book, cell.text, path);
    case "rich_text":
      book.need(!isHead, "no rich_text among the heads", TABLE, path, "rich_text");
      return checkRich(book, cell, path);
    default:
      return book.note("type of cell", TABLE, path, String(cell.type));
  }
}

function checkFilled(book: Book, text: unknown, path: string): undefined {
  book.length(text, 1, Number.POSITIVE_INFINITY, "text of a cell", TABLE, path);
  if (typeof text === "string")
    book.need(text.trim() !== "", "something in every cell", TABLE, path, "blank");
}

function checkRich(book: Book, cell: Bag, path: string): undefined {
  const sections = listOf(cell.elements).filter(isBag);
  book.need(sections.length > 0, "elements", RICH, path, "none");
  for (const { type, elements } of sections) {
    book.need(type === "rich_text_section", "a section in a cell", RICH, path, String(type));
    const parts = listOf(elements).filter(isBag);
    book.need(parts.length > 0, "elements of a section", RICH, path, "none");
    const isBlank = parts.every(({ type: kind, text }) => kind === "text" && String(text).trim() === "");
    book.need(!isBlank, "something in every cell", TABLE, path, "blank");
    for (const part of parts) checkPart(book, part, path);
  }
}

function checkPart(book: Book, part: Bag, path: string): undefined {
  switch (part.type) {
    case "text":
      return book.length(part.text, 1, Number.POSITIVE_INFINITY, "text of an element", RICH, path);
    case "link":
      book.format(part.url ?? "", /^https?:\/\/[^\s]+$/, "url of a link", RICH, path);
      return book.length(part.text, 1, Number.POSITIVE_INFINITY, "text of a link", RICH, path);
    case "user":
      return book.format(part.user_id ?? "", /^[UW][A-Z0-9]+$/, "user_id", RICH, path);
    default:
      return book.note("type of element", RICH, path, String(part.type));
  }
}

function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + textIn(part), 0);
  if (!isBag(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (key === "text" && typeof part === "string" ? part.length : textIn(part)),
    0,
  );
}
