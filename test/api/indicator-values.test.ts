import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { indicatorReleases } from "../../db/schema/disclosure.ts";
import { CBS } from "../intake/figure-app.ts";
import { openValues, type Row, type Value, type ValueApp } from "./value-app.ts";

let app: ValueApp;
beforeAll(async () => {
  app = await openValues();
}, 30_000);
beforeEach(() => app.reset());
afterAll(() => app.api.close());

const regions = [
  ...["achterhoek", "centraal-gelderland", "foodvalley", "midden-ijssel-oost-veluwe"],
  ...["noord-veluwe", "rijk-van-nijmegen", "rivierenland"],
];
const providers = Array.from({ length: 16 }, (_, nth) => `aanbieder-${String(nth + 1).padStart(2, "0")}`);
const everywhere = (count: (area: string, provider: string) => number): Row[] =>
  regions.flatMap((area) => providers.map((provider) => ({ area, provider, count: count(area, provider) })));
const seen = ({ value, withheld }: Value) => (withheld ? "withheld" : value);
/** The periods that were decided. */
const releases = async () => {
  const { db } = app.api.app.database;
  const rows = await db.select({ period: indicatorReleases.period }).from(indicatorReleases);
  return { rows: rows.map(({ period }) => period) };
};
const QUERY = "indicator=doorplaatsingen&period=2026-Q1";

describe("GET /indicator-values", () => {
  it("gives every count rounded to fives, with the totals that follow", async () => {
    await app.bring(
      "doorplaatsingen",
      "2026-Q1",
      everywhere(() => 12),
    );
    const values = await app.read(`${QUERY}&limit=50`);
    expect(values).toHaveLength(8 * 17);
    const at = (region: string | null, provider: string | null) =>
      seen(values.find((one) => one.region === region && one.provider === provider) as Value);
    expect([at("foodvalley", "aanbieder-01"), at("foodvalley", null), at(null, null)]).toEqual([
      10, 190, 1345,
    ]);
    expect(values.find(({ ref }) => ref === "doorplaatsingen:2026-Q1::")).toMatchObject({
      region: null,
      municipality: null,
      provider: null,
      withheld: false,
      provisional: false,
      revision: 0,
      note: null,
    });
  });

  it("selects by every dimension, and never shows another value for it", async () => {
    const rows = everywhere((area, provider) =>
      area === "foodvalley" && provider === "aanbieder-03" ? 2 : 30,
    );
    await app.bring("doorplaatsingen", "2026-Q1", rows);
    // Nobody read all of it before somebody filters.
    const one = await app.read(`${QUERY}&region=foodvalley&provider=aanbieder-03`);
    expect(one.map(seen)).toEqual(["withheld"]);
    const all = new Map((await app.read(QUERY)).map((value) => [value.ref, seen(value)]));
    const queries = [
      "region=foodvalley",
      "provider=aanbieder-03",
      "provider=&region=",
      "withheld=true",
      "municipality=",
    ];
    for (const query of queries) {
      const some = await app.read(`${QUERY}&${query}`);
      expect(some.length).toBeGreaterThan(0);
      for (const value of some) expect(seen(value)).toBe(all.get(value.ref));
    }
    expect((await app.read(`${QUERY}&region=foodvalley`)).length).toBe(17);
    expect((await app.read(`${QUERY}&provider=&region=`)).map(({ ref }) => ref)).toEqual([
      "doorplaatsingen:2026-Q1::",
    ]);
    expect(await app.read(`${QUERY}&region=nergens`)).toEqual([]);
    expect(await app.read("indicator=doorplaatsingen&period=q1 2026")).toHaveLength(8 * 17);
  });

  it("comes in pages over indicators and periods, each figure once", async () => {
    await app.bring("instroom", "2026-Q1", everywhere(() => 12).slice(0, 9));
    await app.bring("instroom", "2025-Q4", everywhere(() => 12).slice(0, 9));
    await app.bring("kosten", "2026-Q1", everywhere(() => 12).slice(0, 9));
    const whole = (await app.read("limit=200")).map(({ ref }) => ref);
    for (const limit of [1, 4, 9, 10]) {
      expect((await app.read(`limit=${limit}`)).map(({ ref }) => ref)).toEqual(whole);
    }
    expect(new Set(whole).size).toBe(whole.length);
    const one = await app.api.call(`/indicator-values/${whole[3]}`);
    expect(one.body.ref).toBe(whole[3]);
    expect((await app.api.call("/indicator-values/instroom:2026-Q1:nergens:")).status).toBe(404);
    expect((await app.api.call("/indicator-values?cursor=onzin")).status).toBe(400);
  });

  it("decides what is on the page, and nothing else", async () => {
    for (const period of ["2025-Q3", "2025-Q4", "2026-Q1"]) {
      await app.bring(
        "doorplaatsingen",
        period,
        everywhere(() => 12),
      );
    }
    const { body } = await app.api.call("/indicator-values?limit=100");
    expect(body.items.at(-1).period).toBe("2025-Q3");
    const { rows } = await releases();
    expect(rows).toEqual(["2025-Q3"]);
  });

  it("gives the shares of Statistics Netherlands as they were published", async () => {
    await app.send(readFileSync(CBS, "utf8"));
    const arnhem = await app.read("municipality=GM0202&period=2022&limit=200");
    expect(arnhem.map(({ indicator, value }) => [indicator, value])).toEqual([
      ["jeugdhulp-in-natura", 14.7],
      ["jeugdhulp-met-verblijf", 10.4],
      ["jeugdbescherming", 1.4],
      ["jeugdbescherming-met-verblijf", 47],
      ["jeugdreclassering", 0.6],
    ]);
    const country = await app.read("region=NL01&indicator=jeugdbescherming");
    expect(country).toMatchObject([{ municipality: null, withheld: false }]);
  });

  it("may be read by every member and guest, and makes no fault of anything", async () => {
    await app.bring(
      "doorplaatsingen",
      "2026-Q1",
      everywhere(() => 3),
    );
    const own = await app.read(QUERY);
    expect(await app.read(QUERY, { as: "piet@example.org" })).toEqual(own);
    expect(await app.read(QUERY, { as: "gast@example.org" })).toEqual(own);
    expect(app.api.faults).toEqual([]);
  });
});
