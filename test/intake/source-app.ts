import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { findSlices } from "../../db/queries/figures/figure.ts";
import { memberNumbers } from "../../db/queries/figures/figure-member.ts";
import { listSourceRows, type SourceRow, wantSource } from "../../db/queries/figures/source.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { areasFor } from "../../src/engine/input/areas.ts";
import { fetchDueSources } from "../../src/intake/source/fetch-due-sources.ts";
import { FETCH_LIMITS, type FetchLimits } from "../../src/intake/source/limits.ts";
import { type FakeCbs, type FakeCell, type FakeTable, startFakeCbs } from "./fake-cbs.ts";
import { CBS, COOPERATION, type FigureApp, openFigureApp, REAL } from "./figure-app.ts";

export interface SourceApp extends FigureApp {
  cbs: FakeCbs;
  /** Fetches what is wanted. */
  fetch(limits?: Partial<FetchLimits>): Promise<number>;
  /** Asks for a source, and fetches it. */
  demand(limits?: Partial<FetchLimits>): Promise<void>;
  /** Says that a source is to be fetched, as its moment does. */
  want(key?: string): Promise<void>;
  row(): Promise<SourceRow>;
  /** What is kept of an indicator in a period, by area: the value and how definitive it is. */
  kept(indicator: string, period: string): Promise<Record<string, [number, number]>>;
  /** The texts of what was said of a purpose. */
  said(purpose: string): Promise<string[]>;
}

/** The G7 of the seed with a source, and Statistics Netherlands beside it. */
export async function openSourceApp(): Promise<SourceApp> {
  const figureApp = await openFigureApp(REAL);
  const { app, engine } = figureApp;
  const cbs = await startFakeCbs();
  cbs.tables.set("85098NED", exportedTable());
  const { db } = engine.database;
  const fetch: SourceApp["fetch"] = (limits = {}) =>
    fetchDueSources(engine, { base: cbs.url, limits: { ...FETCH_LIMITS, ...limits } });
  const row = async (): Promise<SourceRow> => {
    const [first] = await listSourceRows(scopeOf(db, COOPERATION));
    if (!first) throw new Error("no source was ever wanted");
    return first;
  };
  return {
    ...figureApp,
    cbs,
    fetch,
    reset: async () => {
      await figureApp.reset();
      await db.execute(sql.raw("truncate posts, deliveries restart identity"));
      cbs.tables.set("85098NED", exportedTable());
      cbs.asked.length = 0;
      cbs.pageSize = 100_000;
      cbs.gives304 = true;
      cbs.misbehave = undefined;
    },
    want: async (key = "jeugdzorg") => {
      const at = await engine.clock.now(db);
      await wantSource(scopeOf(db, COOPERATION), key, { at, isForced: false });
    },
    demand: async (limits) => {
      await app.as("coordinator@example.org").done("indicator/fetch", {});
      await fetch(limits);
    },
    row,
    kept: async (indicator, period) => {
      const numbers = (await memberNumbers(scopeOf(db, COOPERATION))).area;
      const names = new Map([...numbers].map(([key, number]) => [number, key]));
      const [slice] = await findSlices(scopeOf(db, COOPERATION), [{ indicator, period }]);
      const places = Array.from(slice?.areas ?? [], (area, at): [string, [number, number]] => [
        names.get(area) ?? "",
        [slice?.figures[at] ?? Number.NaN, slice?.marks[slice.marks.length === 1 ? 0 : at] ?? 0],
      ]);
      return Object.fromEntries(places);
    },
    said: async (purpose) => (await app.posts({ purpose })).map(({ text }) => text),
  };
}

/** What the export of StatLine has, as the same table in the open data. */
export function exportedTable(): FakeTable {
  const [head = "", ...rows] = readFileSync(CBS, "utf8")
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/);
  const cells = (line: string) => line.split(";").map((cell) => cell.replaceAll('"', ""));
  const measures = cells(head)
    .slice(2)
    .map((title, at) => {
      const [, name = title, unit = ""] = /^(.*?) \((.*)\)$/.exec(title) ?? [];
      return { Identifier: `M00${1000 + at}`, Title: name, Unit: unit };
    });
  const { find } = areasFor({ organisations: [], people: [] });
  return {
    id: "85098NED",
    title: "Indicatoren jeugdzorg in natura; gemeenten",
    modified: "2023-06-24T02:00:00+02:00",
    measures,
    periods: [{ Identifier: "2022JJ00", Title: "2022", Status: "Voorlopig" }],
    cells: rows.flatMap((line) => {
      const [name = "", , ...values] = cells(line);
      const found = find(name, ["country", "municipality"]);
      if (!found || !("area" in found)) return [];
      return values.map(
        (value, at): FakeCell => ({
          Measure: measures[at]?.Identifier ?? "",
          RegioS: found.area.key.padEnd(10),
          Perioden: "2022JJ00",
          Value: value === "" ? null : Number(value.replace(",", ".")),
        }),
      );
    }),
  };
}

/** The seed's file with other sources. */
export const withSources =
  (sources: string) =>
  (yaml: string): string =>
    `${yaml.slice(0, yaml.indexOf("\nsources:"))}\n${sources}`;

/** The table of the seed's five shares, fetched when it is asked for. */
export const ONE = `sources:
  - { key: jeugdzorg, table: 85098NED, every: never }
`;
