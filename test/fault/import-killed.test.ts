import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, type Db, openEmbedded } from "../../db/client.ts";
import { cooperations } from "../../db/schema/cooperation.ts";
import { seedCooperation } from "../builders.ts";
import { openTestDatabase } from "../database.ts";
import { openReached } from "../reach.ts";
import { layDatabase } from "../run/lay-database.ts";
import { PRELOADED } from "../server.ts";
import { long, whole } from "./how-long.ts";

/** Many parts, or one of each kind: the lock, layouts and slices. */
const ROWS = long ? 120_000 : 6000;
const directory = mkdtempSync(path.join(tmpdir(), "leerlus-killed-"));
const file = path.join(directory, "cijfers.csv");
const data = path.join(directory, "data");
let server: Awaited<ReturnType<typeof openTestDatabase>> | undefined;

const open = (): Promise<Database> => (server?.reach ? openReached(server.reach, 1) : openEmbedded(data));

async function within<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database.db);
  } finally {
    await database.close();
  }
}

beforeAll(async () => {
  if (process.env.TEST_DATABASE_URL) server = await openTestDatabase();
  else await layDatabase(data);
  const indicator = {
    code: "proef",
    title: "Proef",
    theme: "Proef",
    definition: "Proef",
    version: 1,
    measure: "count",
    unit: "x",
    direction: "none",
    numerator: null,
    denominator: null,
    target: {},
    source: "proef",
    sourceColumn: null,
    rhythm: "month",
    dimensions: ["municipality", "provider"],
  };
  await within(async (db) => {
    await seedCooperation(db);
    const settings = sql`jsonb_set(settings, '{indicators}', ${JSON.stringify([indicator])}::text::jsonb)`;
    await db.update(cooperations).set({ settings });
  });
  const towns = Array.from({ length: 50 }, (_, n) => ["Arnhem", "Ede", "Epe", "Tiel", "Buren"][n % 5]);
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const month = `${1100 + Math.floor(n / 120)}-${String((Math.floor(n / 10) % 12) + 1).padStart(2, "0")}`;
    return `proef;${month};${towns[n % 5]};aanbieder-0${(Math.floor(n / 5) % 2) + 1};${n % 90}`;
  });
  writeFileSync(file, `indicator;period;municipality;provider;value\n${rows.join("\n")}\n`);
}, 60_000);
afterAll(async () => {
  await server?.close();
  rmSync(directory, { recursive: true, force: true });
});

async function importing(
  killAt: number,
  how = "import",
): Promise<{ signal: string | null; said: string; complaints: string }> {
  const script = fileURLToPath(new URL("./import-child.ts", import.meta.url));
  const env = { ...process.env, ...server?.reach };
  const child = spawn(process.execPath, [...PRELOADED, script, file, data, String(killAt), how], { env });
  let [said, complaints] = ["", ""];
  child.stdout.on("data", (part) => (said += part));
  child.stderr.on("data", (part) => (complaints += part));
  const [, signal] = (await once(child, "close")) as [number | null, string | null];
  return { signal, said, complaints };
}

const one = (query: ReturnType<typeof sql>) =>
  within(async (db) => {
    const found = (await db.execute(query)) as unknown;
    const [row] = ((found as { rows?: unknown[] }).rows ?? found) as { n: string }[];
    return Number(row?.n);
  });
const kept = () =>
  one(sql`select (select count(*) from indicator_slices) + (select count(*) from indicator_imports)
    + (select count(*) from indicator_members) + (select count(*) from audit) as n`);
const waiting = () => one(sql`select count(*) as n from indicator_uploads where rows is not null`);

// It is killed at a statement: the lock, then layouts and slices by turns.
describe("a kill in the middle", () => {
  beforeEach(() =>
    within(async (db) => {
      await db.execute(
        sql`truncate indicator_slices, indicator_imports, indicator_members, indicator_layouts, audit`,
      );
    }),
  );

  it("of an import leaves nothing of it, and the next one brings all", async () => {
    for (const killAt of whole ? [2, 3, 4] : [3]) {
      const { signal, complaints } = await importing(killAt);
      expect([signal, complaints]).toEqual(["SIGKILL", ""]);
      expect(await kept()).toBe(0);
    }
    const { said, complaints } = await importing(0);
    expect(complaints).toBe("");
    expect(JSON.parse(said)).toMatchObject({ report: { new: ROWS, rejected: [] } });
    expect(await kept()).toBeGreaterThan(0);
  }, 180_000);

  it("of confirming a file leaves nothing of it and the file waiting; the next time it is kept", async () => {
    for (const killAt of whole ? [2, 3] : [3]) {
      const { signal, complaints } = await importing(killAt, "confirm");
      expect([signal, complaints]).toEqual(["SIGKILL", ""]);
      expect([await kept(), await waiting()]).toEqual([0, 1]);
    }
    const { said, complaints } = await importing(0, "confirm");
    expect([complaints, JSON.parse(said)]).toMatchObject(["", { ok: true }]);
    expect(await kept()).toBeGreaterThan(0);
    expect(await waiting()).toBe(0);
  }, 180_000);
});
