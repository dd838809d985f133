import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { readSchoolHolidays } from "../../src/setup/school-holidays.ts";
import { textIn } from "../../src/view/text.ts";
import { lineOf, SMALL_FILE } from "./small-file.ts";

const directory = mkdtempSync(path.join(tmpdir(), "leerlus-holidays-"));
afterAll(() => rmSync(directory, { recursive: true }));

const read = (name: string, text?: string) => {
  if (text !== undefined) writeFileSync(path.join(directory, name), text);
  return readSchoolHolidays(name, directory, textIn("nl"));
};

const HEADER = "schooljaar,vakantie,regio,van,tot_en_met";

describe("school holidays beside the cooperation file", () => {
  it("are read from CSV, with commas or semicolons, in any order of columns", () => {
    const holiday = { name: "Meivakantie", region: "alle", from: "2026-04-25", until: "2026-05-03" };
    expect(read("a.csv", `\uFEFF${HEADER}\r\n2025-2026,Meivakantie,alle,2026-04-25,2026-05-03\r\n`)).toEqual({
      holidays: [holiday],
    });
    const other = `regio;"vakantie";tot_en_met;van\nalle;"Meivakantie";2026-05-03;2026-04-25\n`;
    expect(read("b.csv", other)).toEqual({ holidays: [holiday] });
  });

  it("are read from the open data of the government, whose days begin at midnight here", () => {
    const regions = [
      { region: "noord", startdate: "2026-02-20T23:00:00.000Z", enddate: "2026-02-28T23:00:00.000Z" },
      {
        region: "heel Nederland",
        startdate: "2026-07-03T22:00:00.000Z",
        enddate: "2026-08-15T22:00:00.000Z",
      },
    ];
    const content = [
      { schoolyear: " 2025-2026 ", vacations: [{ type: "Vakantie ", compulsorydates: "true", regions }] },
    ];
    const expected = {
      holidays: [
        { name: "Vakantie", region: "noord", from: "2026-02-21", until: "2026-03-01" },
        { name: "Vakantie", region: "alle", from: "2026-07-04", until: "2026-08-16" },
      ],
    };
    expect(read("list.json", JSON.stringify([{ id: "x", content }]))).toEqual(expected);
    expect(read("one.json", JSON.stringify({ id: "x", content }))).toEqual(expected);
  });

  it("name every wrong line of their own file", () => {
    const rows = ["2026,Meivakantie,oost,2026-04-25,2026-05-03", "2026,Herfst,zuid,2026-10-32,2026-11-01"];
    expect(read("c.csv", [HEADER, ...rows].join("\n"))).toEqual({
      wrong: [
        "c.csv, regel 2: “oost” is geen regio. Kies uit: noord, midden, zuid, alle.",
        "c.csv, regel 3: Dit is geen bestaande datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-01-31.",
      ],
    });
    expect(read("d.csv", "vakantie,van\n")).toEqual({
      wrong: ["d.csv: deze kolommen ontbreken: regio, tot_en_met."],
    });
  });

  it.each([
    ["../geheim.csv", "Noem alleen de naam van een bestand in dezelfde map"],
    ["/etc/passwd", "Noem alleen de naam van een bestand in dezelfde map"],
    ["weg.csv", "Het bestand weg.csv is er niet"],
  ])("are not looked for at %s", (name, message) => {
    expect(JSON.stringify(read(name))).toContain(message);
  });

  it.each([
    "{",
    "[]x",
    '[{"content": 1}]',
    '[{"content": [{"vacations": [{"type": "x", "regions": [{"region": "noord", "startdate": "gisteren", "enddate": "nu"}]}]}]}]',
  ])("are refused when they are not what they seem: %s", (text) => {
    expect(read("e.json", text)).toEqual({
      wrong: ["e.json is geen bestand met schoolvakanties van de Rijksoverheid."],
    });
  });

  it("are told wrong at the line of the cooperation file that names them", () => {
    const list = /schoolHolidays:\n.*\n/;
    const text = SMALL_FILE.replace(list, "schoolHolidays: weg.csv\n");
    const parsed = parseCooperation(text, { language: "nl", directory });
    expect("problems" in parsed && parsed.problems).toEqual([
      expect.objectContaining({
        line: lineOf("schoolHolidays:"),
        message: expect.stringContaining("weg.csv"),
      }),
    ]);
  });
});
