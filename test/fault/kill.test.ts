import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { badly, openPlatform, type Platform } from "../delivery/platform.ts";
import { layDatabase } from "../run/lay-database.ts";
import { PRELOADED } from "../server.ts";
import { long } from "./how-long.ts";

const KILLS = long ? 10 : 5;
const DAYS = long ? 40 : 20;

let platform: Platform;
let directory: string;
let database: Awaited<ReturnType<typeof openTestDatabase>> | undefined;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), "leerlus-fault-"));
  platform = await openPlatform();
  if (process.env.TEST_DATABASE_URL) database = await openTestDatabase();
  else await layDatabase(path.join(directory, "data"));
}, 60_000);
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await platform.close();
  await database?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Starts a worker process on the database; `died` gives its exit code, or null when it was killed. */
function start() {
  const script = fileURLToPath(new URL("./child.ts", import.meta.url));
  const env = { ...process.env, ...database?.reach };
  const child = spawn(process.execPath, [...PRELOADED, script, platform.url, path.join(directory, "data")], {
    env,
  });
  children.add(child);
  const ready = Promise.withResolvers<void>();
  let out = "";
  let complaints = "";
  child.stdout.on("data", (part) => {
    out += part;
    if (out.includes("ready")) ready.resolve();
  });
  child.stderr.on("data", (part) => {
    complaints += part;
  });
  const died = new Promise<number | null>((resolve) =>
    child.on("close", (code) => {
      children.delete(child);
      ready.resolve();
      resolve(code);
    }),
  );
  const said = () => out.trim().split("\n").at(-1) ?? "";
  return { child, ready: ready.promise, died, said, complaints: () => complaints };
}

it("killed at any moment: every day is said once in each channel, in order, whatever the platform does", async () => {
  platform.answer = badly(0.1);
  let kills = 0;
  for (; kills < KILLS; kills += 1) {
    const process = start();
    await process.ready;
    const moment = 30 + Math.random() * 500;
    const finished = await Promise.race([
      process.died,
      new Promise<"alive">((later) => setTimeout(() => later("alive"), moment)),
    ]);
    if (finished !== "alive") {
      expect(finished, process.complaints()).toBe(0);
      break;
    }
    process.child.kill("SIGKILL");
    await process.died;
  }
  expect(kills).toBeGreaterThanOrEqual(KILLS / 2);
  const last = start();
  expect(await last.died, last.complaints()).toBe(0);
  expect(JSON.parse(last.said())).toEqual({
    posts: 2 * DAYS + 20 * DAYS,
    moments: { due: 0, done: 21 * DAYS, dropped: 0, failed: 0 },
  });
  for (const room of ["implementation", "monitoring"]) {
    const days = Array.from({ length: DAYS }, (_, n) => `${room} ${n + 1}`);
    for (const name of ["a", "b"]) expect(platform.inChannel(`${room}/${name}`)).toEqual(days);
  }
}, 240_000);
