import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lexicon } from "../../src/intake/table/lexicon.ts";
import { RowScanner } from "../../src/intake/table/row-scanner.ts";

/** The rows that the scanner makes of a text that comes in parts of the given sizes. */
function scan(text: string, columns: number, delimiter: string, sizes: readonly number[]) {
  const words = Array.from({ length: columns }, (): string[] => []);
  const lexicons = words.map(
    (list) =>
      new Lexicon((bytes, id) => {
        list[id] = Buffer.from(bytes).toString("utf8");
      }),
  );
  const rows: string[][] = [];
  const faults: { kind: string; line: number }[] = [];
  const scanner = new RowScanner(lexicons, delimiter, 1, {
    row: (ids) => void rows.push([...ids].map((id, column) => words[column]?.[id] ?? "?")),
    fault: ({ kind }, line) => void faults.push({ kind, line }),
  });
  const bytes = Buffer.from(text);
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    scanner.push(bytes.subarray(at, at + size));
    at += size;
  }
  scanner.end();
  return { rows, faults };
}

const delimiters = fc.constantFrom(";", ",", "\t");
const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom("a", "b", "é", " ", ";", ",", "\t", '"', "\n", "\r\n", "€"),
    maxLength: 6,
  }),
  fc.constantFrom("aanbieder-01", "aanbieder-02", "", "12"),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
  );

describe("rows and cells", () => {
  it("are those that another reader of CSV finds, however the file is cut in parts", () => {
    fc.assert(
      fc.property(
        ...([
          table,
          delimiters,
          fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        ] as const),
        ...([fc.constantFrom("\n", "\r\n"), fc.boolean(), fc.boolean()] as const),
        (cells, delimiter, sizes, end, quoteAll, closed) => {
          const written = (text: string) =>
            quoteAll || /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const text = cells.map((row) => row.map(written).join(delimiter)).join(end) + (closed ? end : "");
          const columns = cells[0]?.length ?? 0;
          const all: string[][] = parse(text, { delimiter, record_delimiter: end });
          // Rows of separators alone are leftovers.
          const expected = all.filter((row) => row.some((one) => /[^ \t\r\n]/.test(one)));
          const { rows, faults } = scan(text, columns, delimiter, sizes);
          expect(faults).toEqual([]);
          expect(rows).toEqual(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("of spaces alone are nothing, wherever the parts of the file end", () => {
    const text = '   ;" "\r\n   ;\t\na;b\n';
    for (const size of [1, 2, 3, 100]) expect(scan(text, 2, ";", [size]).rows).toEqual([["a", "b"]]);
  });

  it("are right also when there are more different texts than are remembered", () => {
    const text = Array.from({ length: 70_000 }, (_, n) => `n${n};vast\n`).join("");
    const { rows } = scan(`${text}${text}`, 2, ";", [65_536]);
    expect(rows).toHaveLength(140_000);
    expect(rows[69_999]).toEqual(["n69999", "vast"]);
    expect(rows[139_999]).toEqual(["n69999", "vast"]);
    expect(rows[70_000]).toEqual(["n0", "vast"]);
  });
});
