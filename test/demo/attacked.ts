import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDirectory } from "../../db/queries/cooperation/directory.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { askedChart } from "../../src/api/asked-chart.ts";
import { readChart } from "../../src/api/read-chart.ts";
import { verbs } from "../../src/cli/verbs.ts";
import { DELIVERIES } from "../../src/demo/script/figures.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { PUBLISHABLE } from "../../src/domain/public-records/publication.ts";
import { isRecord } from "../../src/domain/record.ts";
import { textIn } from "../../src/view/text.ts";
import { filesIn } from "../cli/delivery.ts";
import { directoryIo } from "../cli/directory-io.ts";
import { attack, type Leaves, leavesUnder, type Sighting } from "../domain/disclosure/attacker.ts";
import { expectWide } from "../domain/disclosure/expect-safe.ts";
import { allPosts, type Played } from "./played.ts";

const INDICATOR = "doorplaatsingen";
const SECRET_UP_TO = 7;
const ROUND_TO = 5;
/** “45 doorplaatsingen”, also with markup between; no reference that ends in a number. */
const COUNTED = /(?<![-\d.])(\d+) (?:<[^>]*>)*doorplaatsing(?:en)?\b/g;

/** What was delivered, by period, oldest first: the counts of each region and provider. */
const truths = Map.groupBy(
  DELIVERIES.map(({ text }) => {
    const rows = text
      .split("\n")
      .slice(1)
      .map((line) => line.split(";"));
    const counts = new Map(
      rows.map(([, , region, provider, count]) => [`${region}|${provider}`, Number(count)]),
    );
    return { period: rows[0]?.[1] ?? "", counts };
  }),
  ({ period }) => period,
);

/** A number that was shown somewhere: of which cell of which period. */
interface Shown {
  cell: string;
  value: number;
  where: string;
}

const cellOf = (period: unknown, area: unknown, provider: unknown) =>
  `${String(period)} ${String(area ?? "")}|${String(provider ?? "")}`;

/** Every figure in some data: as the list of values has it, in a chart, and in a correction of a digest. */
function figuresIn(data: unknown, where: string): Shown[] {
  const found: Shown[] = [];
  const add = (value: unknown, cell: string) => {
    if (typeof value === "number") found.push({ cell, value, where });
  };
  const walk = (one: unknown): void => {
    if (Array.isArray(one)) for (const inner of one) walk(inner);
    if (!isRecord(one)) return;
    const { indicator, period, value, points, kind, from, quarter, was, now } = one;
    const of = isRecord(indicator) ? indicator.code : indicator;
    if (of === INDICATOR && typeof period === "string" && "withheld" in one) {
      add(value, cellOf(period, one.area ?? one.region, one.provider));
    }
    if (of === INDICATOR && Array.isArray(points)) {
      for (const point of points.filter(isRecord)) {
        const cell =
          kind === "regions"
            ? cellOf(from, point.key, one.provider)
            : cellOf(point.key, one.area, one.provider);
        add(point.value, cell);
      }
    }
    if (of === INDICATOR && typeof quarter === "string") {
      for (const each of [was, now]) add(each, cellOf(quarter, "", ""));
    }
    for (const inner of Object.values(one)) walk(inner);
  };
  walk(data);
  return found;
}

/**
 * Somebody keeps all that was ever published in two years: every list of values after each delivery, every post and digest, the
 * delivery for the archive and the publication.
 */
export function attacked(played: () => Played): void {
  let scratch: string;
  let shown: Shown[];
  let files: { name: string; text: string }[];
  beforeAll(async () => {
    scratch = mkdtempSync(path.join(tmpdir(), "leerlus-attacked-"));
    const { engine, database } = played();
    const publication = JSON.stringify({ kinds: PUBLISHABLE, categories: {}, site: null, publisher: null });
    await database.db.execute(
      sql`update cooperations set settings = settings || jsonb_build_object('publication', ${publication}::jsonb), version = version + 1`,
    );
    for (const verb of ["export archive", "export publication"])
      expect(await verbs[verb]?.(engine, {}, directoryIo(path.join(scratch, verb)))).toBe(0);
    files = filesIn(scratch).map((name) => ({ name, text: readFileSync(path.join(scratch, name), "utf8") }));
    const digests = await rowsOf(database.db, sql`select content from digests`);
    shown = [
      ...files.flatMap(({ name, text }) => (name.endsWith(".json") ? figuresIn(JSON.parse(text), name) : [])),
      ...(await allPosts(played())).flatMap(({ card, purpose }) => figuresIn(card, purpose)),
      ...digests.flatMap(({ content }) => figuresIn(content, "digest")),
      ...(await chartsOf(played())).flatMap((chart) => figuresIn(chart, "chart")),
    ];
  }, 300_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  describe("all that was ever published together", () => {
    it("has figures in the archive, the publication, the digests and the charts", () => {
      for (const where of [/^export archive/, /^export publication/, /^digest$/, /^chart$/])
        expect(
          shown.some((one) => where.test(one.where)),
          String(where),
        ).toBe(true);
    });

    it("shows no other figure than the list of values showed at that time", () => {
      const told = new Map<string, Set<number>>();
      for (const values of played().seen)
        for (const { cell, value } of figuresIn(values, "values"))
          told.set(cell, (told.get(cell) ?? new Set()).add(value));
      for (const { cell, value, where } of shown)
        expect([...(told.get(cell) ?? [])], `${where}: ${cell} is ${value}`).toContain(value);
    });

    it("says no number of children in a page or a message that is not rounded", async () => {
      const pages = files.filter((file) => /\.(html|xml|csv)$/.test(file.name));
      const posts = (await allPosts(played())).map(({ id, text }) => ({ name: `post ${id}`, text }));
      let said = 0;
      for (const { name, text } of [...pages, ...posts])
        for (const [words, number = ""] of text.matchAll(COUNTED)) {
          said += 1;
          expect(Number(number) % ROUND_TO, `${name}: ${words}`).toBe(0);
        }
      expect(said).toBeGreaterThan(10);
    });

    it("gives no secret away to whoever adds and subtracts", async () => {
      let sought = 0;
      for (const [period, steps] of truths) {
        const leaves = leavesOf(steps.flatMap(({ counts }) => [...counts.keys()]));
        const sightings = sightingsOf(played().seen, period, steps);
        const truth = (key: string, at: number) =>
          leavesUnder(leaves, key).reduce((sum, leaf) => sum + (steps[at]?.counts.get(leaf) ?? 0), 0);
        const secrets = sightings.flatMap(({ shown: values }, at) =>
          cellsOf(leaves).flatMap((key) => {
            if (truth(key, at) > SECRET_UP_TO) return [];
            expect(values.has(key), `${period} ${key}`).toBe(false);
            return [{ key, at }];
          }),
        );
        sought += secrets.length;
        const names = secrets.map(({ key, at }) => `${key} of ${period} at ${at}`);
        const exact = sightings.map((one, at) => ({
          ...one,
          shown: new Map([...one.shown.keys()].map((key) => [key, truth(key, at)])),
        }));
        expectWide(await attack(leaves, sightings, Math.floor(ROUND_TO / 2), secrets), names, SECRET_UP_TO);
        expectWide(await attack(leaves, exact, 0, secrets), names, SECRET_UP_TO);
      }
      expect(sought).toBeGreaterThan(500);
    }, 600_000);
  });
}

/** Every chart that can be asked for: of the whole, of each region and of each provider. */
async function chartsOf({ engine, demo }: Played): Promise<unknown[]> {
  const t = textIn("nl");
  const directory = await loadDirectory(scopeOf(engine.database.db, "g7"));
  const person = personOf(directory, "coordinator@example.org");
  if (!person) throw new Error("no coordinator");
  const places = (await demo.read("organisations")).flatMap(({ kind, slug = "" }) =>
    kind === "region" || kind === "provider" ? [{ [kind]: slug }] : [],
  );
  const asked = [{}, { kind: "regions" }, ...places].map((query) => askedChart(INDICATOR, query, t));
  const charts: unknown[] = [];
  for (const one of asked) charts.push(await readChart(engine, { ...person, cooperation: "g7" }, one, t));
  return charts;
}

function leavesOf(cells: readonly string[]): Leaves {
  const under = (nth: number) => {
    const codes = [...new Set(cells.map((cell) => cell.split("|")[nth] ?? ""))];
    return new Map([["", codes], ...codes.map((code): [string, string[]] => [code, [code]])]);
  };
  return [under(0), under(1)];
}

const cellsOf = (leaves: Leaves): string[] =>
  [...(leaves[0]?.keys() ?? [])].flatMap((area) =>
    [...(leaves[1]?.keys() ?? [])].map((one) => `${area}|${one}`),
  );

/** What the list of values showed of a period after each of its deliveries. */
function sightingsOf(
  seen: readonly unknown[],
  period: string,
  steps: readonly { counts: ReadonlyMap<string, number> }[],
): Sighting[] {
  const nths = DELIVERIES.flatMap(({ text }, nth) => (text.includes(`;${period};`) ? [nth] : []));
  return steps.map(({ counts }, at) => {
    const values = figuresIn(seen[nths[at] ?? 0], "values").filter(({ cell }) =>
      cell.startsWith(`${period} `),
    );
    const before = steps[at - 1]?.counts;
    return {
      shown: new Map(values.map(({ cell, value }) => [cell.slice(period.length + 1), value])),
      present: new Set(counts.keys()),
      touched: new Set(
        [...counts].flatMap(([leaf, count]) => (before && before.get(leaf) !== count ? [leaf] : [])),
      ),
    };
  });
}
