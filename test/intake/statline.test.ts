import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findSlices } from "../../db/queries/figures/figure.ts";
import { memberNumbers } from "../../db/queries/figures/figure-member.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { CBS, COOPERATION, type FigureApp, openFigureApp } from "./figure-app.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp();
});
beforeEach(() => figureApp.reset());
afterAll(() => figureApp.app.close());

const SHARES = [
  ...["jeugdhulp-in-natura", "jeugdhulp-met-verblijf", "jeugdbescherming"],
  ...["jeugdbescherming-met-verblijf", "jeugdreclassering"],
];

/** What is kept of one area, by indicator. */
async function keptOf(area: string): Promise<(number | undefined)[]> {
  const { db } = figureApp.engine.database;
  const number = (await memberNumbers(scopeOf(db, COOPERATION))).area.get(area);
  const keys = SHARES.map((indicator) => ({ indicator, period: "2022" }));
  const slices = await findSlices(scopeOf(db, COOPERATION), keys);
  return SHARES.map((code) => {
    const slice = slices.find(({ indicator }) => indicator === code);
    return slice?.figures[slice.areas.indexOf(number ?? -1)];
  });
}

describe("an export of StatLine, as it is", () => {
  it("brings 1,520 figures, skips 260 empty cells and names the municipalities without any", async () => {
    const report = await figureApp.report(CBS);
    expect(report).toMatchObject({ accepted: 1520, new: 1520, revised: 0, unchanged: 0, skippedEmpty: 260 });
    expect(report.rejected).toEqual([]);
    expect(report.emptyRows).toEqual([
      ...["Beemster", "Boxmeer", "Cuijk", "Grave", "Heerhugowaard"],
      ...["Landerd", "Langedijk", "Mill en Sint Hubert", "Sint Anthonis", "Uden"],
    ]);
    expect(await keptOf("GM0202")).toEqual([14.7, 10.4, 1.4, 47, 0.6]);
    expect(await keptOf("NL01")).toEqual([13.2, 8.8, 1.2, 46.3, 0.3]);
  });

  it("changes nothing the second time", async () => {
    await figureApp.report(CBS);
    const report = await figureApp.report(CBS);
    expect(report).toMatchObject({ accepted: 1520, new: 0, revised: 0, unchanged: 1520, skippedEmpty: 260 });
  });

  it("is tried without keeping anything", async () => {
    const report = await figureApp.report(CBS, { dryRun: true });
    expect(report).toMatchObject({ new: 1520, skippedEmpty: 260 });
    expect(await keptOf("GM0202")).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it("keeps its provisional figures apart from definitive ones", async () => {
    await figureApp.report(CBS);
    const definitive = readFileSync(CBS, "utf8").replaceAll('"2022*"', '"2022"');
    expect(await figureApp.report(definitive)).toMatchObject({ new: 0, revised: 1520, unchanged: 0 });
  });
});
