import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Table, tableFile } from "../../src/spreadsheet/table-file.ts";

const TABLE: Table = {
  head: ["Naam", "Aantal", "=kop"],
  rows: [
    ["=1+1", -3, "+31 26"],
    ["@SUM(A1)", 2.5, null],
    ["-5", 0, 'een "woord"; en meer\nregel'],
    ["\tcmd", 1, "gewoon"],
  ],
};

describe("a table as a file", () => {
  it("is CSV in which no text is a formula and every number is one", async () => {
    const text = (await tableFile(TABLE, "csv")).toString("utf8");
    expect(text).toBe(
      [
        "\uFEFFNaam;Aantal;'=kop",
        "'=1+1;-3;'+31 26",
        "'@SUM(A1);2.5;",
        '\'-5;0;"een ""woord""; en meer\nregel"',
        "'\tcmd;1;gewoon",
        "",
      ].join("\r\n"),
    );
  });

  it("is a workbook in which no text is a formula and every number is one", async () => {
    const parts = unzipSync(await tableFile(TABLE, "xlsx"));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const shared = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f>");
    expect(`${sheet}${shared}`).toContain("=1+1");
    // A number has no type, or says that it is one; a text always has its own.
    expect(sheet).toMatch(/<c r="B2"(?: s="\d+")?(?: t="n")?><v>-3<\/v>/);
    expect(sheet).toMatch(/<c r="A2"[^>]* t="(?:s|inlineStr)"/);
    expect(sheet).toMatch(/<c r="A4"[^>]* t="(?:s|inlineStr)"/);
  });

  it("without rows has its head", async () => {
    const empty = { head: ["Naam"], rows: [] };
    expect((await tableFile(empty, "csv")).toString("utf8")).toBe("\uFEFFNaam\r\n");
    expect((await tableFile(empty, "xlsx")).length).toBeGreaterThan(500);
  });
});
