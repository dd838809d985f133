import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { cooperations, organisations } from "../../db/schema/cooperation.ts";
import { importFigures } from "../../src/intake/import-figures.ts";
import { filePartsOf } from "../../src/intake/table/file-parts.ts";
import { COOPERATION } from "../builders.ts";
import { openTestDatabase } from "../database.ts";
import { openTestApp } from "../harness.ts";
import { PRELOADED } from "../server.ts";
import { quantile, table } from "./measure.ts";

const run = promisify(execFile);
/** What `npm start` says to Node.js. */
const AS_STARTED = ["--max-semi-space-size=8", "--v8-pool-size=1"];

export const ROWS = 1_000_000;
const PROVIDERS = Number(process.env.PROVIDERS ?? 2000);
const ROUNDS = 5;

const REGIONS = ["achterhoek", "centraal-gelderland", "foodvalley", "rivierenland"];
const HEAD = "indicator;period;region;municipality;provider;value;provisional;note\n";
const provider = (n: number) => `aanbieder-${String(n).padStart(4, "0")}`;

interface Measured {
  ms: number;
  /** By how much the process had grown at most since before the first import. */
  mb: number;
}

/** A file of the canonical form, every figure its own place; the values differ by `turn`. */
export async function writeRows(file: string, rows: number, turn = 0): Promise<void> {
  await pipeline(Readable.from(lines(rows, turn)), createWriteStream(file));
}

/** In disorder no two rows on end have the same period or provider, as in a file that was sorted by its values. */
const PRIME = 7_368_787;

function* lines(
  rows: number,
  turn: number,
  isDisorderly = process.env.SHAPE === "disorder",
): Generator<string> {
  yield HEAD;
  const perQuarter = REGIONS.length * PROVIDERS;
  for (let from = 0; from < rows; from += 5000) {
    const part: string[] = [];
    for (let at = from; at < Math.min(from + 5000, rows); at += 1) {
      const n = isDisorderly ? (at * PRIME) % rows : at;
      const quarter = Math.floor(n / perQuarter);
      const period = `${1990 + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
      const region = REGIONS[Math.floor(n / PROVIDERS) % REGIONS.length];
      part.push(`bench;${period};${region};;${provider(n % PROVIDERS)};${((n + turn) * 7919) % 9973};;\n`);
    }
    yield part.join("");
  }
}

/**
 * A million figures imported, checked and kept, against a bare COPY of the same file into a table of texts without a
 * key: on the PostgreSQL of `TEST_DATABASE_URL`, else on the embedded database.
 */
async function millionTable(rows = ROWS): Promise<string> {
  const directory = mkdtempSync(path.join(tmpdir(), "leerlus-bench-"));
  const file = path.join(directory, "figures.csv");
  const database = await openTestDatabase();
  const app = await openTestApp({ registry: {}, database });
  try {
    await writeRows(file, rows);
    await addCatalogue(app.engine.database.db);
    const actor = await app.actor("coordinator@example.org");
    const url = database.url;
    const floors: number[] = [];
    const [first, again]: [Measured[], Measured[]] = [[], []];
    const before = process.memoryUsage.rss();
    const bring = async (fresh: number): Promise<Measured> => {
      let most = 0;
      const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
      const begin = performance.now();
      const answer = await importFigures(app.engine, {
        ...{ actor, via: "cli", filename: "figures.csv", dryRun: false },
        file: filePartsOf(file),
      });
      const ms = performance.now() - begin;
      clearInterval(watch);
      if (!("report" in answer) || answer.report.new !== fresh || answer.report.accepted !== rows)
        throw new Error(JSON.stringify(answer).slice(0, 500));
      return { ms, mb: (Math.max(most, process.memoryUsage.rss()) - before) / 1024 / 1024 };
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      if (url !== undefined) floors.push(await copiedApart(url, file));
      await database.db.execute(
        sql`truncate indicator_slices, indicator_layouts, indicator_imports, indicator_members`,
      );
      first.push(await bring(rows));
      again.push(await bring(0));
    }
    const floor = quantile(floors, 0.5);
    const size = `${Math.round(statSync(file).size / 1024 / 1024)} MB`;
    const line = (name: string, all: Measured[]) => {
      const grew = Math.round(Math.max(...all.map(({ mb }) => mb)));
      return [
        name,
        ...cells(
          floor,
          quantile(
            all.map(({ ms }) => ms),
            0.5,
          ),
        ),
        `${grew} MB`,
      ];
    };
    return [
      `${rows.toLocaleString("en")} figures (${size}) on ${database.kind}, median of ${ROUNDS} rounds; floor: a bare COPY of the same file. Goal of memory: at most 100 MB.`,
      table([
        ["", "floor", "import", "ratio", "memory grew at most"],
        line("figures", first),
        line("the same again", again),
      ]),
    ].join("\n");
  } finally {
    await app.close();
    rmSync(directory, { recursive: true });
  }
}

const cells = (floor: number, time: number) => [
  Number.isNaN(floor) ? "–" : `${Math.round(floor)} ms`,
  `${Math.round(time)} ms`,
  Number.isNaN(floor) ? "–" : `${(time / floor).toFixed(2)} ×`,
];

/** The table, made in a process of its own that is started as `npm start` starts one. */
export async function millionApart(): Promise<string> {
  const { stdout } = await run(process.execPath, [...AS_STARTED, ...PRELOADED, import.meta.filename]);
  return stdout.trimEnd();
}

/** In a process of its own: what it leaves in memory is none of the import's. */
async function copiedApart(url: string, file: string): Promise<number> {
  const { stdout } = await run(process.execPath, [...PRELOADED, import.meta.filename, url, file]);
  return Number(stdout);
}

async function bareCopy(url: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("drop table if exists bare");
    await client.query("create table bare (a text, b text, c text, d text, e text, f text, g text, h text)");
    const begin = performance.now();
    const into = client.query(copyFrom("copy bare from stdin with (format csv, header, delimiter ';')"));
    await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), into);
    const spent = performance.now() - begin;
    const { rows } = await client.query("select count(*)::int as n from bare");
    if (rows[0]?.n === 0) throw new Error("nothing was copied");
    await client.query("drop table bare");
    return spent;
  } finally {
    await client.end();
  }
}

/** The indicator of the figures, and their providers, beside those that a cooperation has. */
export async function addCatalogue(db: Awaited<ReturnType<typeof openTestDatabase>>["db"]): Promise<void> {
  const indicator = {
    ...{
      code: "bench",
      title: "Bench",
      theme: "Bench",
      definition: "Bench",
      version: 1,
      measure: "count" as const,
    },
    ...{
      unit: "x",
      direction: "none" as const,
      numerator: null,
      denominator: null,
      target: {},
      source: "bench",
    },
    ...{
      sourceColumn: null,
      rhythm: "quarter" as const,
      dimensions: ["region" as const, "provider" as const],
    },
  };
  await db.insert(organisations).values(
    Array.from({ length: PROVIDERS }, (_, n) => ({
      ...{ cooperation: COOPERATION, slug: provider(n), kind: "provider" as const, name: `Aanbieder ${n}` },
      contact: null,
    })),
  );
  const settings = sql`jsonb_set(settings, '{indicators}', coalesce(settings -> 'indicators', '[]') || ${JSON.stringify([indicator])}::text::jsonb)`;
  await db.update(cooperations).set({ settings, version: sql`version + 1` });
}

if (import.meta.main) {
  const [, , url, file] = process.argv;
  const said = url && file ? await bareCopy(url, file) : await millionTable(Number(process.env.ROWS ?? ROWS));
  process.stdout.write(`${said}\n`);
}
