import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type FigureApp, openFigureApp } from "./figure-app.ts";
import { makeZip, type Part, type SheetCell, workbookParts } from "./make-workbook.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp();
});
afterAll(() => figureApp.app.close());
afterEach(async () => {
  const found = (await figureApp.engine.database.db.execute(sql`select 1 from indicator_slices`)) as unknown;
  expect((found as { rows?: unknown[] }).rows ?? found).toHaveLength(0);
});

const HEAD = "indicator;period;region;value";
const GOOD = "instroom;2026-Q1;Achterhoek;12";
const refusal = (code: string, message: RegExp) => ({ code, message: expect.stringMatching(message) });

describe("what is not a table is refused in words", () => {
  const files: [string, string | Uint8Array][] = [
    ["nothing", ""],
    ["a letter", "Beste collega,\n\nHierbij, zoals beloofd, de cijfers.\nGroet, Anna\n"],
    ["one word", "cijfers\n"],
    ["a web page", "<!doctype html><html><body><table><tr><td>1;2</td></tr></table></body></html>\n"],
    ["JSON", '{"indicator": "instroom", "value": 12}\n'],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["a PDF", "%PDF-1.7\n1 0 obj << /Type /Catalog >>\n"],
    ["a header without rows", `${HEAD}\n`],
    ["a zip that is no workbook", makeZip([{ name: "foto.txt", content: "hallo" }])],
    ["half a workbook", makeZip(workbookParts([["indicator"]])).subarray(0, 200)],
  ];
  it.each(files)("%s", async (_what, file) => {
    await expect(figureApp.give(file)).rejects.toMatchObject(refusal("invalid", /geen tabel|leeg/));
  });
});

describe("what is written otherwise than it should be", () => {
  it("another delimiter further on is told with its line", async () => {
    const { rejected } = await figureApp.report([HEAD, GOOD, "instroom,2026-Q2,Achterhoek,13"].join("\n"));
    expect(rejected).toEqual([
      {
        line: 3,
        column: "period",
        message: "Deze regel is gescheiden met “,”; de eerste regel met “;”. Gebruik overal hetzelfde teken.",
      },
    ]);
  });

  it("rows with too few or too many cells are told with line and column", async () => {
    const rows = [HEAD, GOOD, "instroom;2026-Q2;Achterhoek", "instroom;2026-Q3;Achterhoek;1;2", "", "x"];
    const { rejected } = await figureApp.report(rows.join("\n"));
    expect(rejected.map(({ line, column }) => [line, column])).toEqual([
      [3, "value"],
      [4, "5"],
      [6, "period"],
    ]);
    expect(rejected[0]?.message).toBe("Deze regel heeft 3 cellen; de eerste regel heeft er 4.");
  });

  it("lines are those of the file, also behind a cell of several lines", async () => {
    const rows = [
      "indicator;period;value;note",
      'instroom;2026-Q1;12;"eerste\nen tweede"',
      "instroom;2026-Q2;x1;",
    ];
    expect((await figureApp.report(rows.join("\r\n"))).rejected).toMatchObject([
      { line: 4, column: "value" },
    ]);
  });

  it("a quote that nothing closes", async () => {
    const { rejected } = await figureApp.report([HEAD, GOOD, 'instroom;2026-Q2;"Achterhoek;13'].join("\n"));
    expect(rejected).toMatchObject([{ line: 3, column: "region" }]);
  });

  it("letters that are not UTF-8, at the beginning and far behind it", async () => {
    const wrong = Buffer.from("instroom;2026-Q2;Frysl\u00e2n;5\n", "latin1");
    const near = Buffer.concat([Buffer.from(`${HEAD}\n${GOOD}\n`), wrong]);
    await expect(figureApp.give(near)).rejects.toMatchObject(
      refusal("invalid", /^Regel 3, teken 23: .*geen UTF-8/),
    );
    const many = Array.from(
      { length: 4000 },
      (_, n) => `instroom;${1000 + (n % 1000)}-Q${1 + Math.floor(n / 1000)};Achterhoek;12\n`,
    );
    const far = Buffer.concat([Buffer.from(`${HEAD}\n${many.join("")}`), wrong]);
    await expect(figureApp.give(far)).rejects.toMatchObject(
      refusal("invalid", /^Regel 4002, kolom “region”/),
    );
  });

  it("a column that stands twice", async () => {
    await expect(figureApp.give("value;period;Value\n1;2;3\n")).rejects.toMatchObject(
      refusal("invalid", /“Value” staat er twee keer/),
    );
  });
});

describe("what is too large", () => {
  it("a file of 2 GB is read no further than its limit", async () => {
    let given = 0;
    async function* parts(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${HEAD}\n`);
      const part = Buffer.from("instroom;2026-Q1;Achterhoek;\n".repeat(8192));
      for (; given < 2 * 1024 ** 3; given += part.length) yield part;
    }
    const before = process.memoryUsage.rss();
    await expect(figureApp.give(parts())).rejects.toMatchObject(refusal("too-large", /groter dan 200 MB/));
    expect(given).toBeLessThan(210 * 1024 ** 2);
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 1024 ** 2);
  });

  it("more figures than are kept in memory", async () => {
    async function* parts(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${HEAD}\n`);
      for (let n = 0; n < 300; n += 1) yield Buffer.from(`${GOOD}\n`.repeat(8192));
    }
    await expect(figureApp.give(parts())).rejects.toMatchObject(
      refusal("too-large", /meer dan 2000000 cijfers/),
    );
  });

  it("a line without end", async () => {
    async function* parts(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${HEAD}\ninstroom;2026-Q1;"`);
      for (let n = 0; n < 100; n += 1) yield Buffer.alloc(65_536, "a");
    }
    const { rejected } = await figureApp.report(parts());
    expect(rejected[0]).toMatchObject({ line: 2 });
  });

  it("more columns than any table has", async () => {
    const header = Array.from({ length: 600 }, (_, n) => `k${n}`).join(";");
    await expect(figureApp.give(`${header}\n`)).rejects.toMatchObject({ code: "too-large" });
  });

  const zeros = Buffer.alloc(50 * 1024 * 1024, " ");
  const bombs: [string, Part[], string][] = [
    [
      "says so",
      [...workbookParts([["a", "b"]]), { name: "xl/worksheets/sheet2.xml", content: zeros }],
      "too-large",
    ],
    [
      "denies it",
      [...workbookParts([["a", "b"]]), { name: "xl/bom.xml", content: zeros, claims: 1000 }],
      "invalid",
    ],
    [
      "has thousands of parts",
      Array.from({ length: 3000 }, (_, n) => ({ name: `xl/${n}.xml`, content: "" })),
      "too-large",
    ],
  ];
  it.each(bombs)("a workbook that is a bomb and %s", async (_what, parts, code) => {
    await expect(figureApp.give(makeZip(parts))).rejects.toMatchObject({ code });
  });
});

describe("a workbook", () => {
  const rows: SheetCell[][] = [
    ["indicator", "period", "region", "value", "note"],
    ["instroom", "2026-Q1", "Achterhoek", 12, ""],
    ["kosten", "2026-Q1", "Achterhoek", 1234.567, '=1+1;"x"'],
    ["uitstroom", "2026-Q1", "Achterhoek", { formula: "SUM(D2:D3)", shown: 9 }, ""],
  ];
  const dry = { dryRun: true };

  it("is read as a file; of a formula what was shown last, and nothing is worked out", async () => {
    const report = await figureApp.report(makeZip(workbookParts(rows)), dry);
    expect(report).toMatchObject({ accepted: 3, new: 3, rejected: [] });
  });

  it("has rejections with its own lines", async () => {
    const wrong = [...rows, ["instroom", "2026-Q1", "Achterhoek", 12, ""]];
    const { rejected } = await figureApp.report(makeZip(workbookParts(wrong)), dry);
    expect(rejected).toMatchObject([
      { line: 5, column: "value", message: "Dit cijfer staat er ook op regel 2." },
    ]);
  });

  it("with several sheets is asked for one, and read with the answer", async () => {
    const book = makeZip(workbookParts(rows, rows));
    const { mapping, unmapped } = await figureApp.question(book, dry);
    expect([mapping.sheet, unmapped]).toEqual([null, ["Blad1", "Blad2"]]);
    expect(await figureApp.report(book, { ...dry, mapping: { sheet: "Blad2" } })).toMatchObject({ new: 3 });
  });
});
