import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type GateApp, openGateApp } from "./gate-app.ts";

let gate: GateApp;
beforeAll(async () => {
  gate = await openGateApp();
}, 30_000);
beforeEach(() => gate.reset());
afterAll(() => gate.app.close());

const regions = [
  ...["achterhoek", "centraal-gelderland", "foodvalley", "midden-ijssel-oost-veluwe"],
  ...["noord-veluwe", "rijk-van-nijmegen", "rivierenland"],
];
const COUNT = "kinderen-in-verblijf";
/** Region totals of a count in 2026-Q1: the given ones, 50 elsewhere. */
const totals = (given: Record<string, number>, code = COUNT, period = "2026-Q1") =>
  [
    "indicator;period;region;value",
    ...regions.map((region) => `${code};${period};${region};${given[region] ?? 50}`),
  ].join("\n");
const withheld = (all: Record<string, number | "withheld">) =>
  Object.keys(all).filter((key) => all[key] === "withheld");

describe("what may be seen of a count", () => {
  it("withholds what is small, and with it what would give it away", async () => {
    await gate.report(totals({ foodvalley: 3 }));
    const shown = await gate.shown(COUNT, "2026-Q1");
    expect(shown).toMatchObject({ "foodvalley|": "withheld" });
    expect(withheld(shown)).toHaveLength(2);
    expect(Object.keys(shown)).toHaveLength(8);
  });

  it("keeps withheld what was withheld, however large a correction makes it", async () => {
    await gate.report(totals({ foodvalley: 3 }));
    const before = withheld(await gate.shown(COUNT, "2026-Q1"));
    await gate.report(totals({ foodvalley: 300 }));
    const after = await gate.shown(COUNT, "2026-Q1");
    expect(withheld(after)).toEqual(expect.arrayContaining(before));
    expect(await gate.releases()).toBe(2);
  });

  it("decides once, and again only when a figure has changed", async () => {
    await gate.report(totals({ foodvalley: 3 }));
    await gate.shown(COUNT, "2026-Q1");
    await gate.shown(COUNT, "2026-Q1");
    await gate.report(totals({ foodvalley: 3 }));
    await gate.shown(COUNT, "2026-Q1");
    expect(await gate.releases()).toBe(1);
  });

  it("decides nothing for good in a transaction that comes to nothing", async () => {
    await gate.report(totals({ foodvalley: 3 }));
    const killed = gate.inside(async (ctx) => {
      const { publishedFigures } = await import("../../src/figures/gate/published-figures.ts");
      const indicator = ctx.cooperation.settings.indicators?.find(({ code }) => code === COUNT);
      if (indicator) await publishedFigures(ctx, indicator, ["2026-Q1"]);
      throw new Error("killed");
    });
    await expect(killed).rejects.toThrow("killed");
    expect(await gate.releases()).toBe(0);
    expect(withheld(await gate.shown(COUNT, "2026-Q1"))).toHaveLength(2);
    expect(await gate.releases()).toBe(1);
  });

  it("makes one release for two who read at once", async () => {
    await gate.report(totals({ foodvalley: 3 }));
    const all = await Promise.all([1, 2, 3, 4].map(() => gate.shown(COUNT, "2026-Q1")));
    expect(await gate.releases()).toBe(1);
    for (const one of all) expect(one).toEqual(all[0]);
  });

  it("goes by the rule of the cooperation, and by a milder one later shows nothing that was withheld", async () => {
    await gate.report(totals({ foodvalley: 12 }));
    const strict = { rule: { secretUpTo: 20, roundTo: 10 } };
    const before = await gate.shown(COUNT, "2026-Q1", strict);
    expect(withheld(before)).toHaveLength(2);
    const after = await gate.shown(COUNT, "2026-Q1", { rule: { secretUpTo: 2, roundTo: 1 } });
    expect(withheld(after)).toEqual(withheld(before));
    expect(after["|"]).toBe(312);
  });

  it("shows what was delivered of areas outside the cooperation to nobody", async () => {
    await gate.report(`${totals({})}\n${COUNT};2026-Q1;Nederland;4000\n${COUNT};2026-Q1;Gelderland;900`);
    const shown = await gate.shown(COUNT, "2026-Q1");
    expect(withheld(shown)).toEqual(["NL01|", "PV25|"]);
  });

  it("shows nothing of totals that are not the sum of their parts, until they are", async () => {
    await gate.report(`${totals({})}\n${COUNT};2026-Q1;;400`);
    expect(new Set(Object.values(await gate.shown(COUNT, "2026-Q1")))).toEqual(new Set(["withheld"]));
    expect(await gate.releases()).toBe(0);
    await gate.report(`indicator;period;value\n${COUNT};2026-Q1;350`);
    expect(withheld(await gate.shown(COUNT, "2026-Q1"))).toEqual([]);
  });

  it("keeps the words beside a withheld figure to itself", async () => {
    const rows = totals({ foodvalley: 3 }).split("\n");
    const noted = rows.map((row, nth) =>
      nth === 0 ? `${row};note` : `${row};${nth === 3 ? "was 4" : "telling klopt"}`,
    );
    await gate.report(noted.join("\n"));
    const figures = await gate.figures(COUNT, "2026-Q1");
    const at = (area: string) => figures.find((one) => one.area === area);
    expect(at("foodvalley")).toMatchObject({ value: null, note: null });
    expect(figures.find(({ value, area }) => value !== null && area !== "")).toMatchObject({
      note: "telling klopt",
    });
  });

  it("tells which figures are provisional and corrected, totals that hold such a one included", async () => {
    await gate.report(totals({}));
    await gate.report(`indicator;period;region;value;provisional\n${COUNT};2026-Q1;Foodvalley;60;ja`);
    const figures = await gate.figures(COUNT, "2026-Q1");
    const told = figures.filter(({ revision }) => revision > 0);
    expect(told.map(({ area, provisional, revision }) => [area, provisional, revision])).toEqual([
      ["", true, 1],
      ["foodvalley", true, 1],
    ]);
  });
});

describe("who has not delivered yet", () => {
  const ofProviders = (providers: number[]) =>
    [
      "indicator;period;region;provider;value",
      ...regions.flatMap((region) =>
        providers.map((nth) => `instroom;2026-Q1;${region};aanbieder-${String(nth).padStart(2, "0")};40`),
      ),
    ].join("\n");
  const all = Array.from({ length: 16 }, (_, nth) => nth + 1);

  it("leaves no total as if complete", async () => {
    await gate.report(ofProviders([1, 2]));
    const shown = await gate.shown("instroom", "2026-Q1");
    expect(shown["foodvalley|aanbieder-01"]).toBe(40);
    expect(shown["|aanbieder-01"]).toBe(280);
    expect(shown).not.toHaveProperty("foodvalley|");
    expect(shown).not.toHaveProperty("|");
    await gate.report(ofProviders(all));
    expect(await gate.shown("instroom", "2026-Q1")).toMatchObject({ "foodvalley|": 640, "|": 4480 });
  });

  it("does not keep back a total that was delivered", async () => {
    await gate.report(`${ofProviders([1, 2])}\ninstroom;2026-Q1;foodvalley;;80`);
    const shown = await gate.shown("instroom", "2026-Q1");
    expect(shown["foodvalley|"]).toBe(80);
    expect(shown).not.toHaveProperty("achterhoek|");
  });

  it("does not matter to a file of region totals, of which all must be there for the whole", async () => {
    await gate.report(totals({}, "instroom"));
    expect(await gate.shown("instroom", "2026-Q1")).toMatchObject({ "|": 350, "foodvalley|": 50 });
    await gate.report("indicator;period;region;value\ninstroom;2026-Q2;foodvalley;50");
    expect(await gate.shown("instroom", "2026-Q2")).toEqual({ "foodvalley|": 50 });
  });

  it("is nobody who joined after it was published", async () => {
    await gate.report(ofProviders(all.slice(0, 15)));
    const before = await gate.shown("instroom", "2026-Q1", { without: ["aanbieder-16"] });
    expect(before["|"]).toBe(4200);
    expect(await gate.shown("instroom", "2026-Q1")).toEqual(before);
    expect(await gate.releases()).toBe(1);
  });
});

describe("what is shown as it was delivered", () => {
  it("is what its source protected, and what is not about people", async () => {
    const head = "indicator;period;region;provider;value";
    await gate.report(`${head}\nkosten;2026-Q1;foodvalley;aanbieder-01;1234,56`);
    expect(await gate.shown("kosten", "2026-Q1")).toEqual({ "foodvalley|aanbieder-01": 1234.56 });
    await gate.report("indicator;period;municipality;value\njeugdbescherming;2022;Arnhem;1,4");
    expect(await gate.shown("jeugdbescherming", "2022")).toEqual({ "GM0202|": 1.4 });
    expect(await gate.releases()).toBe(0);
  });

  it("is not a share of which nobody knows what it is a share of", async () => {
    await gate.report("indicator;period;municipality;value\njeugdbescherming;2022;Arnhem;1,4");
    const shown = await gate.shown("jeugdbescherming", "2022", {
      indicators: { jeugdbescherming: { public: false } },
    });
    expect(shown).toEqual({ "GM0202|": "withheld" });
  });

  it("is not what was protected before, whatever the catalogue says of it now", async () => {
    await gate.report(totals({ foodvalley: 3 }));
    const before = await gate.shown(COUNT, "2026-Q1");
    for (const change of [{ public: true }, { measure: "amount" as const }]) {
      expect(await gate.shown(COUNT, "2026-Q1", { indicators: { [COUNT]: change } })).toEqual(before);
    }
  });
});

describe("a share with its two counts", () => {
  const both = (analysed: Record<string, number>, begun: Record<string, number> = {}) =>
    `${totals(analysed, "begonnen-met-analyse")}\n${totals(begun, "instroom").split("\n").slice(1).join("\n")}`;

  it("is worked out of them, for totals too", async () => {
    await gate.report(both({ foodvalley: 20 }, { foodvalley: 80 }));
    const shown = await gate.shown("verklarende-analyse", "2026-Q1");
    expect(shown).toMatchObject({ "foodvalley|": 25, "achterhoek|": 100, "|": 84.2 });
    expect(await gate.periods("verklarende-analyse")).toEqual(["2026-Q1"]);
  });

  it("goes before figures of its own that say otherwise; those without counts are withheld", async () => {
    await gate.report(
      `${both({})}\nverklarende-analyse;2026-Q1;foodvalley;12\nverklarende-analyse;2026-Q2;foodvalley;12`,
    );
    expect((await gate.shown("verklarende-analyse", "2026-Q1"))["foodvalley|"]).toBe(100);
    expect(await gate.shown("verklarende-analyse", "2026-Q2")).toEqual({ "foodvalley|": "withheld" });
    expect(await gate.periods("verklarende-analyse")).toEqual(["2026-Q1", "2026-Q2"]);
  });

  it("is withheld with a small count, and does not give it away beside the other", async () => {
    await gate.report(both({ foodvalley: 3 }, { foodvalley: 60 }));
    const shares = await gate.shown("verklarende-analyse", "2026-Q1");
    const counts = await gate.shown("begonnen-met-analyse", "2026-Q1");
    expect(shares["foodvalley|"]).toBe("withheld");
    expect(withheld(shares)).toEqual(expect.arrayContaining(withheld(counts)));
    expect(await gate.releases()).toBe(1);
  });

  it("is decided in the light of what each of its counts gave away alone", async () => {
    const apart = { indicators: { "verklarende-analyse": { parts: null } } };
    await gate.report(both({ foodvalley: 3 }, { foodvalley: 60 }));
    const lone = await gate.shown("begonnen-met-analyse", "2026-Q1", apart);
    await gate.shown("instroom", "2026-Q1", apart);
    await gate.report(both({ foodvalley: 30 }, { foodvalley: 60 }));
    const together = await gate.shown("begonnen-met-analyse", "2026-Q1");
    expect(withheld(together)).toEqual(expect.arrayContaining(withheld(lone)));
    expect(await gate.shown("instroom", "2026-Q1")).toMatchObject({ "foodvalley|": 60 });
    // Put apart again, nobody can say any more what each gives away of the other.
    await gate.report(both({ foodvalley: 31 }, { foodvalley: 60 }));
    const again = await gate.shown("begonnen-met-analyse", "2026-Q1", apart);
    expect(new Set(Object.values(again))).toEqual(new Set(["withheld"]));
  });
});
