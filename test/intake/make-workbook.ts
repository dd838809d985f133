import { crc32, deflateRawSync } from "node:zlib";

export interface Part {
  name: string;
  content: Buffer | string;
  /** A size other than the true one, as a bomb pretends. */
  claims?: number;
}

/** A zip file of these parts. */
export function makeZip(parts: readonly Part[]): Buffer {
  const [locals, centrals]: Buffer[][] = [[], []];
  let offset = 0;
  for (const { name, content, claims } of parts) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data, { level: 9 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims ?? data.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    centrals?.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), made, head, tail, Buffer.from(name)]));
    locals?.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(centrals ?? []);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...(locals ?? []), list, Buffer.from("PK\u0005\u0006"), end]);
}

/** A cell of a sheet: a text, a number, a formula with what was shown of it last, or a number in a format. */
export type SheetCell =
  | string
  | number
  | { formula: string; shown: number }
  | { number: number; format: string }
  | { xml: string };

const FORMATS: string[] = ["General"];
/** The number of a format in the styles, which have all that were asked for. */
const styleOf = (format: string): number => {
  if (!FORMATS.includes(format)) FORMATS.push(format);
  return FORMATS.indexOf(format);
};

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function sheetOf(rows: readonly (readonly SheetCell[])[]): string {
  const cell = (one: SheetCell, row: number, column: number) => {
    const at = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
    if (typeof one === "number") return `<c ${at}><v>${one}</v></c>`;
    if (typeof one === "object" && "xml" in one) return one.xml.replace("<c", `<c ${at}`);
    if (typeof one === "object" && "number" in one)
      return `<c ${at} s="${styleOf(one.format)}"><v>${one.number}</v></c>`;
    if (typeof one === "object") return `<c ${at}><f>${escaped(one.formula)}</f><v>${one.shown}</v></c>`;
    return `<c ${at} t="inlineStr"><is><t>${escaped(one)}</t></is></c>`;
  };
  const lines = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((one, column) => cell(one, at, column)).join("")}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const stylesOf = () => {
  const codes = FORMATS.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`);
  const cells = FORMATS.map((_, at) => `<xf numFmtId="${200 + at}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellXfs>${cells.join("")}</cellXfs></styleSheet>`;
};

/** A workbook of one sheet with what stands before and behind its rows. */
export function sheetWith(
  rows: readonly (readonly SheetCell[])[],
  { before = "", behind = "" }: { before?: string; behind?: string },
): Buffer {
  const parts = workbookParts(rows).map((part) => ({
    ...part,
    content: String(part.content)
      .replace("<sheetData>", `${before}<sheetData>`)
      .replace("</sheetData>", `</sheetData>${behind}`),
  }));
  return makeZip(parts);
}

/** The parts of a workbook with these sheets. */
export function workbookParts(...sheets: (readonly (readonly SheetCell[])[])[]): Part[] {
  const contents = sheets.map(sheetOf);
  const each = sheets.map((_, at) => at + 1);
  const names = each.map((n) => `<sheet name="Blad${n}" sheetId="${n}" r:id="rId${n}"/>`).join("");
  const relations = each.map(
    (n) => `<Relationship Id="rId${n}" Type="${RELATION}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  return [
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><workbookPr/><sheets>${names}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}">${relations.join("")}</Relationships>`,
    },
    {
      name: "xl/styles.xml",
      content: stylesOf(),
    },
    ...contents.map((content, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content })),
  ];
}
