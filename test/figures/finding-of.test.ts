import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type GateApp, openGateApp } from "./gate-app.ts";

let gate: GateApp;
beforeAll(async () => {
  gate = await openGateApp();
}, 30_000);
beforeEach(() => gate.reset());
afterAll(() => gate.app.close());

const HEAD = "indicator;period;region;provider;value;provisional";

it("tells the figure, the one before, the change, the target and the trend", async () => {
  await gate.report(
    [
      HEAD,
      "clienttevredenheid;2025-H1;;;7,0;",
      "clienttevredenheid;2025-H2;;;7,1;",
      "clienttevredenheid;2026-H1;;;7,3;",
      "clienttevredenheid;2026-H2;;;7,9;",
    ].join("\n"),
  );
  const found = await gate.finding("clienttevredenheid", "2026-H1");
  expect(found).toMatchObject({
    figure: { value: 7.3 },
    previous: { value: 7.1 },
    change: 0.2,
    target: 7.5,
    offTarget: true,
    corrected: false,
    regions: { refused: "not-by-region" },
  });
  expect(found.trend.map(({ value }) => value)).toEqual([7, 7.1, 7.3]);
});

it("is about the place that is asked for, and puts the regions beside each other", async () => {
  const row = (region: string, value: string) => `kosten;2026-Q1;${region};aanbieder-01;${value};`;
  await gate.report([HEAD, row("foodvalley", "10"), row("achterhoek", "20")].join("\n"));
  const { figure, regions } = await gate.finding("kosten", "2026-Q1", {
    area: "foodvalley",
    provider: "aanbieder-01",
  });
  expect(figure?.value).toBe(10);
  expect("figures" in regions && regions.figures.map(({ area }) => area)).toEqual([
    "achterhoek",
    "foodvalley",
  ]);
  expect((await gate.finding("kosten", "2026-Q1")).regions).toEqual({ refused: "no-figures" });
});

it("compares like with like only: a withheld or provisional figure has no change", async () => {
  const row = (period: string, value: number, mark = "") => `uitstroom;${period};;;${value};${mark}`;
  await gate.report(
    [HEAD, row("2025-Q4", 40), row("2026-Q1", 5), row("2026-Q2", 50), row("2026-Q3", 60, "ja")].join("\n"),
  );
  const change = async (period: string) => (await gate.finding("uitstroom", period)).change;
  expect([await change("2026-Q1"), await change("2026-Q2"), await change("2026-Q3")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const { figure, trend } = await gate.finding("uitstroom", "2026-Q1");
  expect(figure).toMatchObject({ value: null, withheld: true });
  expect(trend).toHaveLength(2);
});

it("does not compare regions by shares of municipalities without denominators", async () => {
  await gate.report("indicator;period;municipality;value\njeugdbescherming;2022;Arnhem;1,4");
  const { figure, regions } = await gate.finding("jeugdbescherming", "2022", { area: "GM0202" });
  expect(figure?.value).toBe(1.4);
  expect(regions).toEqual({ refused: "no-denominator" });
});

it("knows that a figure was corrected", async () => {
  await gate.report(`${HEAD}\nuitstroom;2026-Q1;;;40;`);
  await gate.report(`${HEAD}\nuitstroom;2026-Q1;;;45;`);
  expect((await gate.finding("uitstroom", "2026-Q1")).corrected).toBe(true);
});

it("has no figure where none came in", async () => {
  const found = await gate.finding("uitstroom", "2026-Q1");
  expect(found).toMatchObject({ figure: undefined, change: undefined, trend: [], corrected: false });
});
