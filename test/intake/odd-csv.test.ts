import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FigureApp, openFigureApp } from "./figure-app.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp();
});
beforeEach(() => figureApp.reset());
afterAll(() => figureApp.app.close());

const HEAD = "indicator;period;region;value";
const ROW = "instroom;2026-Q1;Achterhoek;12";
const WRONG = "instroom;2026-Q2;Achterhoek;x1";
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

describe("a table is read however a program saved it, and its lines stay those of the file", () => {
  it.each<[string, string | Uint8Array, number]>([
    ["with line ends of old Macs", [HEAD, ROW, WRONG].join("\r"), 3],
    ["in UTF-16", utf16([HEAD, ROW, WRONG].join("\r\n")), 3],
    ["in UTF-16 the other way round", Buffer.from(utf16([HEAD, ROW, WRONG].join("\n"))).swap16(), 3],
    ["with its delimiter on the first line", ["sep=;", HEAD, ROW, WRONG].join("\r\n"), 4],
    [
      "with a line break in a quoted name",
      ['indicator;period;region;"value\r\n"', ROW, WRONG].join("\r\n"),
      4,
    ],
    ["below titles", ["Instroom, eerste helft", "", HEAD, ROW, WRONG].join("\n"), 5],
    [
      "below titles of a spreadsheet",
      ["Instroom;;;", "Periode;2026-Q1;;", ";;;", HEAD, ROW, WRONG].join("\n"),
      6,
    ],
    ["beside empty columns", [`${HEAD};;`, `${ROW};;`, `${WRONG};;`, ";;;;;"].join("\n"), 3],
    ["with rows that are shorter of separators", [`${HEAD};;`, ROW, `${WRONG};`, ";"].join("\n"), 3],
    ["above whose it is", [HEAD, ROW, WRONG, "Bron: CBS;;;"].join("\n"), 3],
  ])("%s", async (_how, file, line) => {
    const { rejected } = await figureApp.report(file);
    expect(rejected).toMatchObject([{ line, column: "value" }]);
    const right = Buffer.from(file);
    const at = Math.max(
      right.lastIndexOf("x1"),
      right.lastIndexOf("x\u00001"),
      right.lastIndexOf("\u0000x\u00001"),
    );
    expect(at).toBeGreaterThan(0);
    const mended = Buffer.from(right);
    for (let byte = at; byte < at + 2; byte += 1) if (mended[byte] === 0x78) mended[byte] = 0x31;
    expect(await figureApp.report(mended)).toMatchObject({ new: 2, rejected: [] });
  });

  it("a cell beyond the names is rejected", async () => {
    const { rejected } = await figureApp.report([`${HEAD};;`, `${ROW};;7`].join("\n"));
    expect(rejected).toMatchObject([{ line: 2 }]);
  });
});

describe("a sign that contradicts the indicator is rejected with its place", () => {
  it.each([
    [HEAD, "instroom;2026-Q1;Achterhoek;12%", "%"],
    [HEAD, "instroom;2026-Q1;Achterhoek;€ 12", "€"],
    [HEAD, "kosten;2026-Q1;Achterhoek;12,5%", "%"],
    ["indicator;period;municipality;value", "jeugdbescherming;2022;Ede;€ 12", "€"],
  ])("%s %s", async (head, row, sign) => {
    const { rejected } = await figureApp.report(`${head}\n${row}\n`);
    expect(rejected).toEqual([{ line: 2, column: "value", message: expect.stringContaining(sign) }]);
  });

  it.each(["#N/A", "#DEEL/0!", "#VERW!"])("an error that was saved as text: %s", async (error) => {
    const { rejected } = await figureApp.report(`${HEAD}\ninstroom;2026-Q1;Achterhoek;${error}\n`);
    expect(rejected).toEqual([{ line: 2, column: "value", message: expect.stringContaining(error) }]);
  });
});

describe("what a column means is guessed from an indicator's title too, and asked", () => {
  it.each(["Aantal instroom", "Instroom (kinderen)", "instroom 2026"])("%s", async (name) => {
    const { mapping, unmapped } = await figureApp.question(`period;region;${name}\n2026-Q1;Achterhoek;12\n`);
    expect([mapping.columns[name], unmapped]).toEqual(["instroom", []]);
  });
});

describe("a municipality that is no more", () => {
  it("has its own figures, and is told apart where a region is asked", async () => {
    const { rejected } = await figureApp.report(
      "indicator;period;municipality;value\ninstroom;2015-Q1;Groesbeek;12\n",
    );
    expect(rejected).toEqual([
      {
        line: 2,
        column: "value",
        message: expect.stringMatching(/Groesbeek bestaat sinds 2016 niet meer \(nu Berg en Dal\)/),
      },
    ]);
  });
});
