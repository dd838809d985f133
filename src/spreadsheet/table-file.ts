import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";

export const TABLE_FORMATS = ["csv", "xlsx"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A cell: a number stays a number, a text stays a text whatever it begins with. */
export type TableCell = string | number | null;

export interface Table {
  head: string[];
  rows: TableCell[][];
}

export const TABLE_TYPES: Record<TableFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A table as the bytes of a file that Excel and LibreOffice open. */
export async function tableFile(table: Table, format: TableFormat): Promise<Buffer> {
  return format === "csv" ? csvOf(table) : await xlsxOf(table);
}

/**
 * Parted by semicolons with a byte order mark, as a Dutch Excel opens it by a double click. A text that begins like a
 * formula gets an apostrophe before it; a number, also a negative one, does not.
 */
function csvOf({ head, rows }: Table): Buffer {
  const safe = (cell: TableCell) =>
    typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  const lines = [head, ...rows].map((row) => row.map(safe));
  return Buffer.from(stringify(lines, { bom: true, delimiter: ";", record_delimiter: "windows" }));
}

async function xlsxOf({ head, rows }: Table): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  const cells = rows.map((row) =>
    row.map((cell) =>
      typeof cell === "number" ? { value: cell, type: Number } : cell === null ? null : text(cell),
    ),
  );
  const titles = head.map((value) => ({ ...text(value), fontWeight: "bold" as const }));
  return await writeXlsxFile([titles, ...cells], { stickyRowsCount: 1 }).toBuffer();
}
