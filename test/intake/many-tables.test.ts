import { afterAll, beforeAll, expect, it } from "vitest";
import type { FakeCell, FakeTable } from "./fake-cbs.ts";
import { openSourceApp, type SourceApp, withSources } from "./source-app.ts";

const TABLES = 8;
const MEASURES = 10;
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

let source: SourceApp;
let towns: string[];
beforeAll(async () => {
  source = await openSourceApp();
  await source.configure((yaml) => `${withIndicators(yaml)}\n${sources()}`);
  const export22 = source.cbs.tables.get("85098NED");
  towns = [...new Set((export22?.cells ?? []).map(({ RegioS }) => RegioS.trim()))];
  for (let at = 0; at < TABLES; at += 1) source.cbs.tables.set(`8510${at}NED`, madeTable(at));
  source.cbs.pageSize = 10_000;
}, 60_000);
afterAll(async () => {
  await source.cbs.close();
  await source.app.close();
});

const code = (table: number, measure: number) => `trajecten-${table}-${measure}`;

function withIndicators(yaml: string): string {
  const whole = withSources("")(yaml).trimEnd();
  const list = Array.from({ length: TABLES * MEASURES }, (_, at) => {
    const [table, measure] = [Math.floor(at / MEASURES), at % MEASURES];
    return `  - { code: ${code(table, measure)}, title: "Trajecten ${table} ${measure}", theme: Kind en gezin, definition: Aantal., measure: count, unit: trajecten, direction: none, source: CBS 8510${table}NED, sourceColumn: "Maatstaf ${measure}", public: true, rhythm: year, dimensions: [municipality] }`;
  });
  return `${whole}\n${list.join("\n")}\n`;
}

const sources = () =>
  `sources:\n${Array.from({ length: TABLES }, (_, at) => `  - { key: tabel-${at}, table: 8510${at}NED, every: never }`).join("\n")}\n`;

/** All municipalities of the country by ten measures and ten years: 35,600 figures. */
function madeTable(table: number): FakeTable {
  const measures = Array.from({ length: MEASURES }, (_, at) => ({
    Identifier: `A${table}00${at}`,
    Title: `Maatstaf ${at}`,
    Unit: "aantal",
  }));
  const cells = measures.flatMap(({ Identifier }, measure) =>
    YEARS.flatMap((year) =>
      towns.map(
        (RegioS, at): FakeCell => ({
          Measure: Identifier,
          RegioS,
          Perioden: `${year}JJ00`,
          Value: at * 7 + measure * 100 + year,
        }),
      ),
    ),
  );
  const periods = YEARS.map((year) => ({
    Identifier: `${year}JJ00`,
    Title: `${year}`,
    Status: year < 2023 ? "Definitief" : year === 2023 ? "NaderVoorlopig" : "Voorlopig",
  }));
  return {
    id: `8510${table}NED`,
    title: `Jeugdzorg ${table}`,
    modified: "2025-04-30T02:00:00+02:00",
    measures,
    periods,
    cells,
  };
}

it("eight tables of 35,600 figures are fetched for 56 municipalities within a minute, each one question when unchanged, a changed cell found", async () => {
  const began = performance.now();
  await source.demand();
  expect(performance.now() - began).toBeLessThan(60_000);
  const posts = await source.app.posts({ purpose: "source-offered" });
  expect(posts).toHaveLength(TABLES);
  const own = 57 * MEASURES * YEARS.length;
  for (const { text } of posts) expect(text).toContain(`Nieuw: ${own.toLocaleString("nl")}`);
  const coordinator = source.app.as("coordinator@example.org");
  for (const { card } of posts) expect((await coordinator.press(card, "Bewaar")).ok).toBe(true);
  expect((await source.kept(code(3, 2), "2024")).GM0202?.[1]).toBe(1);
  expect((await source.kept(code(3, 2), "2023")).GM0202?.[1]).toBe(2);
  expect((await source.kept(code(3, 2), "2022")).GM0202?.[1]).toBe(0);
  source.cbs.asked.length = 0;
  for (let at = 0; at < TABLES; at += 1) await source.want(`tabel-${at}`);
  expect(await source.fetch()).toBe(TABLES);
  expect(source.cbs.asked.toSorted()).toEqual(
    Array.from({ length: TABLES }, (_, at) => `8510${at}NED/Properties`),
  );
  const changed = source.cbs.tables.get("85105NED");
  const cell = changed?.cells.find((one) => one.RegioS === "GM0202" && one.Perioden === "2023JJ00");
  if (!changed || !cell) throw new Error("no such cell");
  cell.Value = 12_345;
  changed.modified = "2025-10-31T02:00:00+01:00";
  for (let at = 0; at < TABLES; at += 1) await source.want(`tabel-${at}`);
  await source.fetch();
  const [last] = (await source.app.posts({ purpose: "source-offered" })).toSorted((a, b) => b.id - a.id);
  expect(last?.text).toContain("Trajecten 5 0, 2023, Arnhem");
  expect(last?.text).toContain("wordt 12.345 trajecten (nader voorlopig)");
  expect(last?.text).toContain("Gecorrigeerd: 1");
}, 120_000);
