import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FigureApp, openFigureApp } from "./figure-app.ts";
import { makeZip, type SheetCell, sheetWith, workbookParts } from "./make-workbook.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp();
});
beforeEach(() => figureApp.reset());
afterAll(() => figureApp.app.close());

const HEAD = ["indicator", "period", "municipality", "value"];
const SHARE = "indicator;period;municipality;value";
const book = (...rows: SheetCell[][]) => makeZip(workbookParts(rows));
const town = (value: SheetCell, period: SheetCell = "2021") => ["jeugdbescherming", period, "Aalten", value];
const cost = (value: SheetCell) => ["kosten", "2021-Q1", "Achterhoek", value];
const REGIONS = ["indicator", "period", "region", "value"];

describe("of a workbook is read what it shows to a person", () => {
  it.each([
    [{ number: 0.112, format: "0.0%" }, "11,2"],
    [{ number: 0.1124, format: "0%" }, "11"],
    [{ number: 11.26, format: "0.0" }, "11,3"],
    [{ number: 11.2, format: '0.0"%"' }, "11,2"],
    [{ number: 11.2, format: "[Red]0.0;-0.0" }, "11,2"],
    [{ number: 11.2, format: "_ * #,##0.0_ ;_ * -#,##0.0_ " }, "11,2"],
    [{ number: 11.2, format: "@" }, "11,2"],
    [{ xml: '<c t="str"><f>A1</f><v>11,2</v></c>' }, "11,2"],
    [{ xml: '<c t="inlineStr"><is><r><t>11</t></r><r><t>,2</t></r><rPh><t>x</t></rPh></is></c>' }, "11,2"],
  ] as [SheetCell, string][])("share %j is %s", async (cell, shown) => {
    expect(await figureApp.report(book(HEAD, town(cell)))).toMatchObject({ new: 1, rejected: [] });
    const same = `${SHARE}\njeugdbescherming;2021;Aalten;${shown}\n`;
    expect(await figureApp.report(same)).toMatchObject({ unchanged: 1, revised: 0 });
  });

  it.each([
    [{ number: 1234.5, format: "[$€-413] #,##0.00" }, "1234,50"],
    [{ number: 1234.567, format: "€ #,##0" }, "1235"],
    [{ number: -5, format: "#,##0;(#,##0)" }, "-5"],
    [1234.567, "1234,567"],
  ] as [SheetCell, string][])("amount %j is %s", async (cell, shown) => {
    await figureApp.report(book(REGIONS, cost(cell)));
    const same = `indicator;period;region;value\nkosten;2021-Q1;achterhoek;${shown};\nkosten;2021-Q2;;0,5\n`;
    expect(await figureApp.report(same)).toMatchObject({ unchanged: 1, revised: 0 });
  });

  it.each([
    [{ number: 44_197, format: "yyyy" }],
    [{ number: 2021, format: "0" }],
    [{ number: 2021, format: "General" }],
  ] as SheetCell[][])("period %j is 2021", async (period) => {
    expect(await figureApp.report(book(HEAD, town(1.1, period as unknown as SheetCell)))).toMatchObject({
      new: 1,
    });
    expect(await figureApp.report(`${SHARE}\njeugdbescherming;2021;Aalten;1,1\n`)).toMatchObject({
      unchanged: 1,
    });
  });

  it("a format that hides a number shows nothing", async () => {
    const rows = [town({ number: 3, format: ";;;" }), town(4, "2022")];
    expect(await figureApp.report(book(HEAD, ...rows))).toMatchObject({ new: 1, skippedEmpty: 1 });
  });

  it("rows below stand on their own lines, and what only says whose it is is passed over", async () => {
    const rows = [HEAD, town(1.1), [], [], town("x1", "2022"), ["Bron: CBS"]];
    expect((await figureApp.report(book(...rows))).rejected).toMatchObject([{ line: 5, column: "value" }]);
  });
});

describe("what of a workbook cannot be read for certain is rejected with its line and column", () => {
  const rejected = async (file: Uint8Array) => (await figureApp.report(file)).rejected;
  const at = (line: number, column: string, words: string) => [
    { line, column, message: expect.stringContaining(words) },
  ];

  it.each([
    [{ number: 11.2, format: "0.0," }, "opmaak"],
    [{ number: 11.2, format: "# ?/?" }, "opmaak"],
    [{ number: 11.2, format: "h:mm" }, "opmaak"],
    [{ number: 11.2, format: "[>10]0;0.0" }, "opmaak"],
    [{ number: -11.2, format: "0.0;[Red]0.0" }, "opmaak"],
    [{ number: 44_197, format: "d-m-yyyy" }, "geen getal"],
    [{ xml: "<c><f>SUM(A1:A2)</f></c>" }, "uitkomst"],
    [{ xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, "#DIV/0!"],
    [{ number: 12, format: "€ 0" }, "€"],
  ] as [SheetCell, string][])("%j", async (cell, words) => {
    expect(await rejected(book(HEAD, town(cell)))).toEqual(at(2, "value", words));
  });

  it("an error in a column of names", async () => {
    const row = ["jeugdbescherming", "2021", { xml: '<c t="e"><v>#REF!</v></c>' }, 1.1];
    expect(await rejected(book(HEAD, row))).toEqual(at(2, "municipality", "#REF!"));
  });

  it("a figure in cells that were merged, and cells that were merged sideways", async () => {
    const rows = [HEAD, town(1.1), town("", "2022")];
    const down = sheetWith(rows, { behind: '<mergeCells><mergeCell ref="D2:D3"/></mergeCells>' });
    expect(await rejected(down)).toMatchObject([
      { line: 2, column: "value", message: expect.stringContaining("D2:D3") },
      { line: 3, column: "value" },
    ]);
    const aside = sheetWith(rows, { behind: '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>' });
    expect(await rejected(aside)).toMatchObject([{ line: 2, message: expect.stringContaining("B2:C2") }]);
  });

  it("a row and a column that nobody sees", async () => {
    const parts = workbookParts([HEAD, town(1.1), town(1.2, "2022")]);
    const hidden = parts.map((part) => ({
      ...part,
      content: String(part.content).replace('<row r="3">', '<row r="3" hidden="1">'),
    }));
    expect(await rejected(makeZip(hidden))).toMatchObject([
      { line: 3, message: expect.stringContaining("verborgen") },
    ]);
    const column = sheetWith([HEAD, town(1.1)], { before: '<cols><col min="3" max="3" hidden="1"/></cols>' });
    expect(await rejected(column)).toEqual(at(2, "municipality", "verborgen"));
  });

  it("a value in a column without a name; an empty formatted cell far away is not there", async () => {
    expect(await rejected(book([...HEAD, "", "note"], [...town(1.1), "ja", ""]))).toEqual(
      at(2, "5", "zonder naam"),
    );
    const far = [...town(1.1), { xml: '<c s="0"/>' }];
    expect(await figureApp.report(book(HEAD, far, [{ xml: '<c s="0"/>' }]))).toMatchObject({
      new: 1,
      rejected: [],
    });
  });

  it.each([
    ["ZZZZZZ99999999", "beschadigd"],
    ["A0", "beschadigd"],
    ["XFE1", "beschadigd"],
  ])("an address that no sheet has: %s", async (address, words) => {
    const parts = workbookParts([HEAD, town(1.1)]);
    const absurd = parts.map((part) => ({
      ...part,
      content: String(part.content).replace('r="A2"', `r="${address}"`),
    }));
    await expect(figureApp.give(makeZip(absurd))).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining(words),
    });
  });
});
