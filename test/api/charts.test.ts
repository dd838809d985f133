import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openValues, type Row, type ValueApp } from "./value-app.ts";

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
const get = (path: string, headers: Record<string, string> = {}) =>
  app.api.call(`/charts/${path}`, undefined, { headers });
const svgOf = async (path: string) => String((await get(path)).body);

const titleOf = async (path: string) => /<title>([^<]*)/.exec(await svgOf(path))?.[1];

async function twoQuarters(): Promise<void> {
  await app.bring(
    "doorplaatsingen",
    "2026-Q1",
    everywhere((area) => (area === "foodvalley" ? 12 : 20)),
  );
  await app.bring(
    "doorplaatsingen",
    "2026-Q2",
    everywhere(() => 12),
  );
}

describe("GET /charts/CODE", () => {
  it("gives the trend as a PNG that only its reader's browser keeps", async () => {
    await twoQuarters();
    const { status, headers, body } = await get("doorplaatsingen.png");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/png");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("private, no-cache");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(body.subarray(1, 4).toString()).toBe("PNG");
    expect(headers.get("etag")).toMatch(/"/);
  });

  it("gives it as an SVG that says what it tells", async () => {
    await twoQuarters();
    const { headers, body } = await get("doorplaatsingen.svg?region=FoodValley");
    expect(headers.get("content-type")).toMatch(/^image\/svg\+xml/);
    expect(String(body)).toContain(
      "<title>Onvrijwillige doorplaatsingen, Foodvalley, 2026-Q1 tot en met 2026-Q2</title>",
    );
    expect(String(body)).toMatch(/<desc>Lijngrafiek\. .*190 doorplaatsingen.*Lager is beter\.<\/desc>/);
  });

  it("ends with the newest figures, or where that is asked", async () => {
    for (const quarter of [1, 2, 3, 4]) {
      await app.bring(
        "doorplaatsingen",
        `2025-Q${quarter}`,
        everywhere(() => 12 + quarter),
      );
    }
    const shown = "Onvrijwillige doorplaatsingen, hele samenwerking";
    const of = (query: string) => titleOf(`doorplaatsingen.svg?${query}`);
    expect(await of("")).toBe(`${shown}, 2025-Q1 tot en met 2025-Q4`);
    expect(await of("from=2025-Q2")).toBe(`${shown}, 2025-Q2 tot en met 2025-Q4`);
    expect(await of("to=2025-Q3")).toBe(`${shown}, 2025-Q1 tot en met 2025-Q3`);
    expect(await of("kind=regions")).toContain("2025-Q4");
  });

  it("compares the regions when that is asked, in the language of the reader", async () => {
    await twoQuarters();
    const { body } = await get("doorplaatsingen.svg?kind=regions&to=2026", { "Accept-Language": "en" });
    expect(String(body)).toContain("<desc>Bar chart. Onvrijwillige doorplaatsingen, by region, 2026-Q2.");
  });

  it("names a place by slug, code or name", async () => {
    await twoQuarters();
    for (const query of ["region=foodvalley", "region=FOODVALLEY", "provider=aanbieder-01"])
      expect(await svgOf(`doorplaatsingen.svg?${query}`)).toMatch(
        /(Foodvalley|[^<,]* \(voorbeeld\)), 2026-Q1/,
      );
  });

  it("holds nothing of what is withheld: not in marks, words or numbers", async () => {
    await app.bring(
      "doorplaatsingen",
      "2026-Q1",
      everywhere((area, provider) => (area === "foodvalley" && provider === "aanbieder-03" ? 6 : 23)),
    );
    await app.bring(
      "doorplaatsingen",
      "2026-Q2",
      everywhere(() => 41),
    );
    const svg = await svgOf("doorplaatsingen.svg?region=foodvalley&provider=aanbieder-03");
    expect(svg).toContain("Afgeschermd is 2026-Q1");
    const numbers = [...svg.matchAll(/>([\d.,]+)</g)].map(([, number]) => number);
    expect(numbers).not.toContain("6");
    expect(numbers).toContain("40");
    expect(svg).not.toMatch(/aria-label="(?!(Title|Subtitle) text)/);
  });

  it.each([
    ["no figures yet", "uitstroom", "Er zijn nog geen cijfers."],
    [
      "no figures in a period",
      "doorplaatsingen",
      "In deze periode zijn er geen cijfers.",
      "from=2019&to=2019-Q4",
    ],
    [
      "no figures of a place",
      "doorplaatsingen",
      "Van deze plaats zijn er geen cijfers.",
      "municipality=GM0202",
    ],
    ["no regions to compare", "jeugdbescherming", "Er zijn nog geen cijfers.", "kind=regions"],
  ])("says in a picture that there are %s", async (_, code, words, query = "") => {
    await twoQuarters();
    const svg = await svgOf(`${code}.svg?${query}`);
    expect(svg).toMatch(/^<svg[^>]* role="img" lang="nl"><title>[^<]+<\/title><desc>Geen grafiek\. /);
    expect(svg.match(/<desc>([^<]*)</)?.[1]).toContain(words);
    const drawn = svg
      .replace(/^.*<\/desc>/s, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
    expect(drawn).toContain(words);
    const png = await get(`${code}.png?${query}`);
    expect([png.status, png.headers.get("content-type")]).toEqual([200, "image/png"]);
  });

  it("says in a picture that all figures are withheld, and none of them", async () => {
    await app.bring(
      "doorplaatsingen",
      "2026-Q1",
      everywhere((area) => (area === "foodvalley" ? 3 : 40)),
    );
    const svg = await svgOf("doorplaatsingen.svg?region=foodvalley&provider=aanbieder-03");
    expect(svg).toMatch(/<title>[^<]*Foodvalley[^<]*2026-Q1<\/title><desc>Geen grafiek[^<]*afgeschermd/);
    expect([...svg.matchAll(/>([\d.,]+)</g)]).toEqual([]);
  });

  it.each([
    ["an indicator that there is not", "niets.png", 404],
    ["another kind of file", "doorplaatsingen.gif", 404],
    ["a region that there is not", "doorplaatsingen.png?region=atlantis", 404],
    ["a municipality that there is not", "doorplaatsingen.png?municipality=GM9999", 404],
    ["a provider that there is not", "doorplaatsingen.png?provider=niemand", 404],
    ["what is no period", "doorplaatsingen.png?from=gisteren", 400],
    ["periods that run backwards", "doorplaatsingen.png?from=2026-Q2&to=2025", 400],
    ["a region and a municipality", "doorplaatsingen.png?region=foodvalley&municipality=GM0202", 400],
    ["another kind of chart", "doorplaatsingen.png?kind=taart", 400],
    ["what it does not know", "doorplaatsingen.png?kleur=rood", 400],
    ["the same twice", "doorplaatsingen.png?from=2026&from=2025", 400],
    ["hostile names", `doorplaatsingen.svg?region=${encodeURIComponent("<script>'\"\u0000")}`, 404],
    ["a very long name", `${"x".repeat(500)}.png`, 404],
  ])("answers %s in words", async (_, path, status) => {
    await twoQuarters();
    const { status: given, body } = await get(path);
    expect([given, body.error?.message?.length > 10]).toEqual([status, true]);
    expect(app.api.faults).toEqual([]);
  });

  it("lets nobody in without a token, and changes nothing by any other method", async () => {
    expect((await app.api.call("/charts/doorplaatsingen.png", undefined, { token: null })).status).toBe(401);
    expect((await app.api.call("/charts/doorplaatsingen.png", {})).status).toBe(405);
  });

  it("shows a correction at once", async () => {
    await twoQuarters();
    const before = await svgOf("doorplaatsingen.svg");
    await app.bring(
      "doorplaatsingen",
      "2026-Q2",
      everywhere(() => 60),
    );
    expect(await svgOf("doorplaatsingen.svg")).not.toBe(before);
  });
});
