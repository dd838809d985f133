import { builtInFormat, type NumberFormat, numberFormat } from "./number-format.ts";
import type { Parts } from "./parts.ts";
import { readWholeXml } from "./read-xml.ts";

/** The formats of a workbook by the number that cells give; undefined for one that cannot be read for certain. */
export type Formats = (NumberFormat | undefined)[];

export async function readFormats(parts: Parts, part: string | undefined): Promise<Formats> {
  const general = builtInFormat(0);
  if (part === undefined) return [general];
  const codes = new Map<number, NumberFormat | undefined>();
  const formats: Formats = [];
  let isCells = false;
  await readWholeXml(parts.read(part), {
    open(name, attributes) {
      if (name === "numFmt")
        codes.set(Number(attributes.numFmtId), numberFormat(attributes.formatCode ?? ""));
      else if (name === "cellXfs") isCells = true;
      else if (isCells && name === "xf") {
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(codes.has(id) ? codes.get(id) : builtInFormat(id));
      }
    },
    close(name) {
      if (name === "cellXfs") isCells = false;
    },
  });
  return formats.length === 0 ? [general] : formats;
}
