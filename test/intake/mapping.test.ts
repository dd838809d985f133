import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type FigureApp, openFigureApp } from "./figure-app.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp();
});
beforeEach(() => figureApp.reset());
afterAll(() => figureApp.app.close());

const file = (...rows: string[]) => `${rows.join("\n")}\n`;

describe("a file whose columns are not the canonical ones", () => {
  const text = file("Gemeente;Jaar;Percentage;Bron", "Ede;2024;1,5;x", "Epe;2024;1,6;x");

  it("is asked about: what is likely is proposed, the rest is named", async () => {
    const { mapping, unmapped } = await figureApp.question(text, { dryRun: true });
    expect(mapping.columns).toEqual({
      Gemeente: "municipality",
      Jaar: "period",
      Percentage: null,
      Bron: null,
    });
    expect(unmapped).toEqual(["Percentage", "Bron"]);
  });

  it("is taken with the answer, and the next file of that source needs none", async () => {
    const { mapping } = await figureApp.question(text);
    const answer = {
      ...mapping,
      columns: { ...mapping.columns, Percentage: "jeugdbescherming", Bron: "ignore" },
    };
    expect(await figureApp.report(text, { mapping: answer })).toMatchObject({ new: 2, rejected: [] });
    expect(await figureApp.report(text.replaceAll("2024", "2025"))).toMatchObject({ new: 2, rejected: [] });
  });

  it("is not remembered by a dry run", async () => {
    const columns = {
      Gemeente: "municipality",
      Jaar: "period",
      Percentage: "jeugdbescherming",
      Bron: "ignore",
    };
    expect(await figureApp.report(text, { mapping: columns, dryRun: true })).toMatchObject({ new: 2 });
    expect((await figureApp.question(text)).unmapped).toEqual(["Percentage", "Bron"]);
  });

  it("is asked to be confirmed also when everything in it is likely", async () => {
    const likely = file("indicator;periode;regio;waarde", "instroom;2026-Q1;Foodvalley;12");
    const { mapping, unmapped } = await figureApp.question(likely);
    expect(unmapped).toEqual([]);
    expect(await figureApp.report(likely, { mapping })).toMatchObject({ new: 1 });
  });

  it("is asked for what holds for the whole file", async () => {
    const bare = file("region;value", "Foodvalley;12");
    const { mapping, unmapped } = await figureApp.question(bare);
    expect(unmapped).toEqual(["indicator", "period"]);
    const fixed = { indicator: "instroom", period: "2026-Q1" };
    expect(await figureApp.report(bare, { mapping: { ...mapping, fixed } })).toMatchObject({ new: 1 });
  });

  it.each([["[]"], ['{"columns": 3}'], ["7"], ['{"columns": {"a": 1}}']])(
    "an answer %s is no answer",
    async (sent) => {
      await expect(figureApp.give(text, { mapping: JSON.parse(sent) })).rejects.toMatchObject({
        code: "invalid",
      });
    },
  );
});

describe("a wide file", () => {
  it("has a column for each indicator", async () => {
    const text = file(
      "period;provider;instroom;uitstroom",
      "2026-Q1;aanbieder-01;9;",
      "2026-Q1;aanbieder-02;;",
    );
    const report = await figureApp.report(text);
    expect(report).toMatchObject({ new: 1, skippedEmpty: 3, emptyRows: ["Het Lichtbaken (voorbeeld)"] });
  });

  it("has a column for each period, provisional ones too", async () => {
    const text = file("indicator,region,2025-Q3,2025-Q4*", "instroom,Foodvalley,10,11");
    expect(await figureApp.report(text)).toMatchObject({ new: 2 });
  });
});

describe("open data of Statistics Netherlands", () => {
  it("has keys, padding and codes; what its columns hold is asked once", async () => {
    const text = file(
      '"ID";"RegioS";"Perioden";"Jeugdbescherming_3"',
      '0;"NL01  ";"2022JJ00";"     1.2"',
      '1;"GM0202";"2022JJ00";"       ."',
    );
    const { mapping, unmapped } = await figureApp.question(text);
    expect(unmapped).toEqual(["Jeugdbescherming_3"]);
    const columns = { ...mapping.columns, Jeugdbescherming_3: "jeugdbescherming" };
    const report = await figureApp.report(text, { mapping: { ...mapping, columns } });
    expect(report).toMatchObject({ new: 1, skippedEmpty: 1, emptyRows: ["Arnhem"] });
  });
});

describe("what could be read two ways", () => {
  it("a name of two municipalities is asked, and the answer is taken", async () => {
    const text = file("indicator;period;municipality;value", "jeugdbescherming;2024;Bergen;1,1");
    const { mapping, unmapped } = await figureApp.question(text);
    expect(unmapped).toEqual(["Bergen"]);
    expect(mapping.names).toEqual({ Bergen: null });
    expect(
      await figureApp.report(text, { mapping: { ...mapping, names: { Bergen: "GM0893" } } }),
    ).toMatchObject({
      new: 1,
    });
  });

  it("a name of a province and of a municipality in one column is asked", async () => {
    const text = file("Regio's;Perioden;jeugdbescherming", "Utrecht;2024;1,1", "Utrecht (PV);2024;1,2");
    const { mapping } = await figureApp.question(text);
    expect((await figureApp.question(text, { mapping })).unmapped).toEqual(["Utrecht"]);
  });

  const costs = (...values: string[]) =>
    file("indicator;period;region;value", ...values.map((one, n) => `kosten;202${n}-Q1;achterhoek;${one}`));

  it("1.234 of an amount is asked where nothing else in the file tells", async () => {
    const text = costs("1.234", "2.345");
    const { mapping, unmapped } = await figureApp.question(text);
    expect(unmapped).toEqual(["value"]);
    expect(mapping.decimal).toBeNull();
    await figureApp.report(text, { mapping: { ...mapping, decimal: "," } });
    expect(await figureApp.report(costs("1234", "2345"))).toMatchObject({ unchanged: 2 });
  });

  it("1.234 is a thousand and some beside 12,50 and beside € 1.234.567", async () => {
    await figureApp.report(costs("1.234", "12,50", "€ 1.234.567,25"));
    expect(await figureApp.report(costs("1234", "12,5", "1234567,25"))).toMatchObject({ unchanged: 3 });
  });

  it("1.234 of a count is a thousand and some", async () => {
    const head = "indicator;period;region;value";
    await figureApp.report(file(head, "instroom;2026-Q1;;1.234"));
    expect(await figureApp.report(file(head, "instroom;2026-Q1;;1234"))).toMatchObject({ unchanged: 1 });
  });

  it("a comma here and a point there is told where", async () => {
    const { rejected } = await figureApp.report(costs("12,50", "13.75"));
    expect(rejected).toEqual([
      { line: 3, column: "value", message: expect.stringContaining("ander decimaalteken dan op regel 2") },
    ]);
  });
});
