import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reportBlocks } from "../../src/view/figures/upload-card.ts";
import { textIn } from "../../src/view/text.ts";
import { type FigureApp, openFigureApp } from "./figure-app.ts";

let figureApp: FigureApp;
beforeAll(async () => {
  figureApp = await openFigureApp();
});
beforeEach(() => figureApp.reset());
afterAll(() => figureApp.app.close());

const HEAD = "indicator;period;region;provider;value";
const parts = (code: string, count: number): string[] =>
  ["achterhoek", "foodvalley"].flatMap((region) =>
    ["aanbieder-01", "aanbieder-02"].map((provider) => `${code};2026-Q1;${region};${provider};${count}`),
  );
const file = (...rows: string[]): string => [HEAD, ...rows].join("\n");
const WHOLE = "doorplaatsingen;2026-Q1;;;80";
const CORRECTION = "doorplaatsingen;2026-Q1;achterhoek;aanbieder-01;31";

describe("the report of an import", () => {
  it("names the total that a correction of one of its parts leaves behind, in a dry run as well", async () => {
    expect((await figureApp.report(file(...parts("doorplaatsingen", 20), WHOLE))).warnings).toEqual([]);
    const place = { region: null, municipality: null, provider: null };
    const message =
      "Onvrijwillige doorplaatsingen, 2026-Q1: het totaal van de hele samenwerking is niet de som van zijn delen.";
    const warnings = [{ indicator: "doorplaatsingen", period: "2026-Q1", ...place, message }];
    expect(await figureApp.report(file(CORRECTION), { dryRun: true })).toMatchObject({
      revised: 1,
      warnings,
    });
    // It was only tried: nothing of it was kept.
    expect(await figureApp.report(file(CORRECTION))).toMatchObject({ revised: 1, warnings });
  });

  it("has nothing to warn of when the total comes along, or comes afterwards", async () => {
    await figureApp.report(file(...parts("doorplaatsingen", 20), WHOLE));
    const total = "doorplaatsingen;2026-Q1;;;91";
    expect((await figureApp.report(file(CORRECTION, total), { dryRun: true })).warnings).toEqual([]);
    expect((await figureApp.report(file(CORRECTION))).warnings).toHaveLength(1);
    expect((await figureApp.report(file(total))).warnings).toEqual([]);
  });

  it("names the region, and a part that is more than its whole, and tells no number", async () => {
    const region = "instroom;2026-Q1;achterhoek;;30";
    const first = await figureApp.report(file(...parts("instroom", 20), region), { dryRun: true });
    expect(first.warnings).toMatchObject([{ indicator: "instroom", region: "achterhoek", provider: null }]);
    await figureApp.report(file(...parts("instroom", 20)));
    const { warnings } = await figureApp.report(
      file("begonnen-met-analyse;2026-Q1;foodvalley;aanbieder-02;23"),
    );
    expect(warnings).toMatchObject([
      { indicator: "begonnen-met-analyse", region: "foodvalley", provider: "aanbieder-02" },
    ]);
    for (const { message } of [...first.warnings, ...warnings]) {
      expect(message.replace("2026-Q1", "")).not.toMatch(/\d/);
    }
  });

  it("says of a file in which something is rejected only that", async () => {
    await figureApp.report(file(...parts("doorplaatsingen", 20), WHOLE));
    const { rejected, warnings } = await figureApp.report(
      file(CORRECTION, "doorplaatsingen;2026-Q1;mars;;1"),
    );
    expect([rejected.length, warnings]).toEqual([1, []]);
  });
});

it("a card tells what does not fit, that nothing is shown meanwhile, and what to do", async () => {
  await figureApp.report(file(...parts("doorplaatsingen", 20), WHOLE));
  const report = await figureApp.report(file(CORRECTION), { dryRun: true });
  const t = textIn("nl");
  const said = JSON.stringify(reportBlocks(t, report, 10));
  const { notice, title, next } = t.indicator.misfit;
  for (const words of [notice, title, next, report.warnings[0]?.message]) expect(said).toContain(words);
  expect(said.indexOf(notice)).toBeLessThan(said.indexOf(t.indicator.upload.check));
});
