import { makeZip, type Part, workbookParts } from "../../intake/make-workbook.ts";

/** A file that somebody might send to keep the others waiting, made on the way: most are not worth their memory. */
export interface HostileFile {
  name: string;
  parts(): Iterable<Uint8Array>;
}

const HEAD = "indicator;period;region;provider;value";
const SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const TABLE =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>indicator</t></is></c><c r="B1" t="inlineStr"><is><t>value</t></is></c></row>';

/** A workbook whose only sheet is this text, repeated until it is as large as it may be unpacked. */
function book(row: (at: number) => string, bytes: number, others: Part[] = []): Uint8Array {
  const rows: string[] = [];
  for (let at = 2, size = 0; size < bytes && at < 1_048_576; at += 1) {
    const text = row(at);
    rows.push(text);
    size += text.length;
  }
  const content = `${SHEET}${TABLE}${rows.join("")}</sheetData></worksheet>`;
  const parts = workbookParts([["a", "b"]]).map((part) =>
    part.name.includes("sheet1") ? { ...part, content } : part,
  );
  return makeZip([...parts, ...others]);
}

/** A table of about so many bytes. */
function* table(head: string, row: (at: number) => string, bytes: number): Generator<Uint8Array> {
  yield Buffer.from(`${head}\n`);
  let at = 0;
  for (let size = 0; size < bytes; ) {
    const rows: string[] = [];
    for (let n = 0; n < 2000; n += 1) {
      at += 1;
      rows.push(row(at));
    }
    const part = Buffer.from(`${rows.join("\n")}\n`);
    size += part.length;
    yield part;
  }
}

/**
 * Files that each try another way to be slow or large.
 * @param tables bytes of each table
 * @param sheets bytes of each sheet, unpacked
 */
export function hostileFiles(tables: number, sheets: number): HostileFile[] {
  const wide = Array.from({ length: 400 }, (_, at) => `kolom ${at}`).join(";");
  const one = (name: string, make: () => Uint8Array): HostileFile => ({ name, parts: () => [make()] });
  return [
    {
      name: "a table in which no two cells are the same",
      parts: () => table(HEAD, (n) => `instroom;2026-Q1;r${n * 7919};p${n * 104_729};${n}x`, tables),
    },
    {
      name: "a table of sentences that look like they are about a child",
      parts: () => table(HEAD, (n) => `instroom;2026-Q1;Kind ${n} Jansen uit de groep;cliënt ${n};1`, tables),
    },
    { name: "a wide table of separators", parts: () => table(wide, () => ";".repeat(399), tables) },
    { name: "a wide table of short cells", parts: () => table(wide, (n) => `${n};`.repeat(400), tables) },
    { name: "a table without lines", parts: () => table(HEAD, (n) => `"${n}`, tables) },
    { name: "a table of quotes", parts: () => table(HEAD, () => '"";"";"";"";""""', tables) },
    {
      name: "a table of periods",
      parts: () =>
        table(HEAD, (n) => `instroom;${1000 + (n % 9000)}-Q${1 + (n % 4)};;aanbieder-01;1`, tables),
    },
    one("a sheet with a cell at its far end", () =>
      book((at) => `<row r="${at}"><c r="XFD${at}"><v>1</v></c></row>`, sheets),
    ),
    one("a sheet of empty formatted rows", () =>
      book((at) => `<row r="${at}"><c r="A${at}" s="0"/></row>`, sheets),
    ),
    one("a sheet of texts", () =>
      book((at) => `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>kind ${at}</t></is></c></row>`, sheets),
    ),
    one("a sheet as deep as it is long", () => book(() => "<row>", sheets)),
    one("a workbook of many shared texts", () => {
      const texts = `<sst>${"<si><t>a</t></si>".repeat(Math.floor(sheets / 17))}</sst>`;
      return book(() => "", 1, [{ name: "xl/sharedStrings.xml", content: texts }]);
    }),
    one("a sheet of merged cells", () => {
      const merges = Array.from(
        { length: Math.floor(sheets / 40) },
        (_, at) => `<mergeCell ref="A${at + 2}:B${at + 3}"/>`,
      );
      const content = `${SHEET}${TABLE}</sheetData><mergeCells>${merges.join("")}</mergeCells></worksheet>`;
      const parts = workbookParts([["a", "b"]]);
      return makeZip(parts.map((part) => (part.name.includes("sheet1") ? { ...part, content } : part)));
    }),
  ];
}
