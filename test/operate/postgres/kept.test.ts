import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRoles } from "../../../db/walls.ts";
import { type Cluster, makeCluster, noPostgres } from "../../fault/postgres/cluster.ts";
import { openWay, type Way } from "../../fault/postgres/pooler.ts";
import { PRELOADED, type Server, startServer } from "../../server.ts";

const ROOT = path.join(import.meta.dirname, "../../..");
/** What people would miss, and what only an operator sees. */
const LISTS = ["meetings", "actions", "agreements", "people", "posts", "deliveries", "job-runs", "audit"];

interface Ended {
  code: number | null;
  out: string;
  err: string;
}
function leerlus(args: string[], env: Record<string, string>): Promise<Ended> {
  const options = { cwd: ROOT, env: { PATH: process.env.PATH, ...env }, timeout: 120_000 };
  return new Promise((resolve) => {
    const command = [...PRELOADED, "bin/leerlus.js", ...args];
    const child = execFile(process.execPath, command, options, (_error, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });
}

let home: string;
let first: Cluster;
let second: Cluster;
let toFirst: Way;
let toSecond: Way;
let before: Map<string, unknown[]>;
let token: string;
beforeAll(async () => {
  if (noPostgres) return;
  home = await mkdtemp(path.join(tmpdir(), "leerlus-kept-"));
  [first, second] = await Promise.all([makeCluster(), makeCluster()]);
  [toFirst, toSecond] = await Promise.all([openWay(first.url), openWay(second.url)]);
  const server = await startServer({ DATA_DIR: path.join(home, "data"), LEERLUS_DEMO: "lived" });
  await server.api("POST", "/api/v1/commands/action/add", {
    input: { title: "Verhuist mee", holder: "anna@example.org", due: "2026-08-20" },
  });
  before = await listsOf(server);
  const made = await leerlus(["token", "create", "--email", "anna@example.org", "--label", "kept"], {
    DATA_DIR: path.join(home, "data"),
  });
  token = made.out.trim();
  await server.kill();
}, 180_000);
afterAll(async () => {
  await Promise.all([toFirst?.close(), toSecond?.close()]);
  await Promise.all([first?.remove(), second?.remove()]);
  if (home) await rm(home, { recursive: true, force: true });
});

async function listsOf(server: Server): Promise<Map<string, unknown[]>> {
  const lists = new Map<string, unknown[]>();
  for (const list of LISTS) lists.set(list, await server.all(list));
  return lists;
}

/** Starts on a database, and gives all its lists; what an operator did since stands in the audit log alone. */
async function startOn(database: Record<string, string>): Promise<Map<string, unknown[]>> {
  const server = await startServer({ ...database, LEERLUS_DEMO: "lived" });
  try {
    const own = await fetch(`${server.url}/api/v1/meetings`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(own.status).toBe(200);
    const lists = await listsOf(server);
    lists.set(
      "audit",
      (lists.get("audit") ?? []).filter((row) => !JSON.stringify(row).includes("token/create")),
    );
    return lists;
  } finally {
    await server.kill();
  }
}

describe.skipIf(noPostgres)("a half year of work, with a token", () => {
  it("is all there in a copy of a stopped DATA_DIR", async () => {
    const copy = path.join(home, "copy");
    await cp(path.join(home, "data"), copy, { recursive: true });
    expect(await startOn({ DATA_DIR: copy })).toEqual(before);
  }, 120_000);

  it("is moved from the embedded database to PostgreSQL by one command that counts both", async () => {
    const settings = { DATA_DIR: path.join(home, "data"), ...toFirst.reach };
    const moved = await leerlus(["move"], settings);
    expect([moved.code, moved.err]).toEqual([0, expect.stringContaining("each table has as many as before")]);
    const counts = moved.out
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(counts.length).toBeGreaterThan(40);
    for (const [table, found, rows] of counts) expect([table, rows]).toEqual([table, found]);
    expect(Number(counts.find(([table]) => table === "posts")?.[1])).toBeGreaterThan(100);
    expect(Number(counts.find(([table]) => table === "tokens")?.[1])).toBe(1);
    expect(await startOn({ ...toFirst.reach })).toEqual(before);
  }, 180_000);

  it("is not moved over what stands in PostgreSQL, nor from under a running server, nor from nowhere", async () => {
    const settings = { DATA_DIR: path.join(home, "data"), ...toFirst.reach };
    const again = await leerlus(["move"], settings);
    expect([again.code, again.err]).toEqual([65, expect.stringContaining("nothing was moved")]);
    const nowhere = await leerlus(["move"], { ...settings, DATA_DIR: path.join(home, "none") });
    expect([nowhere.code, nowhere.err]).toEqual([78, expect.stringContaining("no embedded database")]);
    const server = await startServer({ DATA_DIR: path.join(home, "copy"), LEERLUS_DEMO: "lived" });
    const beside = await leerlus(["move"], { ...settings, DATA_DIR: path.join(home, "copy") });
    await server.kill();
    expect([beside.code, beside.err]).toEqual([75, expect.stringContaining("Another Leerlus is using")]);
  }, 120_000);

  it("comes back on another PostgreSQL from what pg_dump wrote", async () => {
    const dump = path.join(home, "leerlus.dump");
    const at = (cluster: Cluster) => [
      "--host",
      "127.0.0.1",
      "--port",
      String(cluster.port),
      "--username",
      "postgres",
    ];
    await first.lend(home);
    await first.run("pg_dump", ...at(first), "--format", "custom", "--file", dump, "postgres");
    const roles = makeRoles().replace("<user>", "postgres");
    await second.run("psql", ...at(second), "--quiet", "--command", roles, "postgres");
    await second.run("pg_restore", ...at(second), "--exit-on-error", "--dbname", "postgres", dump);
    expect(await startOn({ ...toSecond.reach })).toEqual(before);
  }, 120_000);
});
