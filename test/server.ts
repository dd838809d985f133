import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readConfig } from "../src/start/settings/settings.ts";
import { type Holds, layDatabase } from "./run/lay-database.ts";

const ROOT = path.join(import.meta.dirname, "..");

/**
 * How Node is started on a script of ours: modules that were compiled before are not compiled again, and one thread beside
 * the one that works is enough where several processes share two cores. With a database of a test (`run/lay-database.ts`) a
 * process is over before it is repaid to compile PGlite a second time, into faster code: that is as much work as a start.
 */
export const PRELOADED = [
  ...(process.env.LEERLUS_EMPTY_DATABASE ? ["--liftoff-only"] : []),
  ...["--v8-pool-size=1", "--import", new URL("../bin/node24.js", import.meta.url).href],
];

/** A real Leerlus process with its own port. */
export interface Server {
  url: string;
  child: ChildProcess;
  /** Everything the process wrote. */
  output(): string;
  /** A call of the API as the coordinator, or as somebody else. */
  api(method: string, path: string, body?: unknown, actAs?: string): Promise<{ status: number; body: Json }>;
  /** Every item of a collection, page by page. */
  all(collection: string, query?: string): Promise<Json[]>;
  kill(signal?: NodeJS.Signals): Promise<number | null>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of the API are looked into freely by tests
export type Json = any;

/** A busy machine takes its time; whoever waits for less says so in a timeout of their own. */
const PATIENCE_MS = 120_000;

export const TOKEN = "ll_test_token_of_the_coordinator";

/** Where the ports of one worker begin: below those a system gives to whoever asks for any, and apart from other workers'. */
const FIRST_PORT = 11_000 + (Number(process.env.VITEST_POOL_ID ?? 0) % 10) * 2_000;
const PORTS = 2_000;
let lastPort = Math.floor(Math.random() * PORTS);

/** A port that nobody else takes before the process listens that it is for: that takes seconds. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < PORTS; tried++) {
    lastPort = (lastPort + 1) % PORTS;
    const port = FIRST_PORT + lastPort;
    const probe = createServer().listen(port, "127.0.0.1");
    const isFree = await once(probe, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    probe.close();
    await once(probe, "close");
    return port;
  }
  throw new Error(`no port is free from ${FIRST_PORT} on`);
}

/** What a server with these settings would fill its empty database with. */
function heldWith(environment: Record<string, string>): Holds {
  const { demo, demoStart } = readConfig(environment);
  return demo === false ? "nothing" : demoStart;
}

/**
 * Starts a server and waits until it is ready.
 * @param isStarted what is waited for instead, of what `/readyz` says
 * @param root where the sources of the version stand that is started
 * @param makesDatabase whether it makes its embedded database and loads a demo itself, as on a new machine, rather than
 *   finding them
 * @param file as `npm start` does it, or from the sources
 */
export async function startServer(
  environment: Record<string, string>,
  {
    port,
    isStarted = (status) => status === 200,
    makesDatabase = false,
    root = ROOT,
    file = root === ROOT ? "bin/start.js" : "src/main.ts",
  }: {
    port?: number;
    root?: string;
    isStarted?: (status: number, says: string) => boolean;
    makesDatabase?: boolean;
    file?: "src/main.ts" | "bin/start.js";
  } = {},
): Promise<Server> {
  const at = port ?? (await freePort());
  const { DATA_DIR, DATABASE_URL } = environment;
  if (DATA_DIR && !DATABASE_URL && !makesDatabase && root === ROOT)
    await layDatabase(path.join(DATA_DIR, "database"), heldWith(environment));
  const child = spawn(process.execPath, [...PRELOADED, file], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: String(at), DEMO_TOKEN: TOKEN, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  child.stdout?.on("data", (chunk) => (written += String(chunk)));
  child.stderr?.on("data", (chunk) => (written += String(chunk)));
  const url = `http://127.0.0.1:${at}`;
  const ended = once(child, "exit");

  const api: Server["api"] = async (method, route, body, actAs) => {
    const answer = await fetch(`${url}${route}`, {
      method,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(actAs ? { "act-as": actAs } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };

  const all: Server["all"] = async (collection, query = "") => {
    const items: Json[] = [];
    for (let cursor = ""; ; ) {
      const page = await api("GET", `/api/v1/${collection}?limit=200${query}${cursor}`);
      if (page.status !== 200) throw new Error(`${collection}: ${JSON.stringify(page.body)}`);
      items.push(...page.body.items);
      if (page.body.next === null) return items;
      cursor = `&cursor=${encodeURIComponent(page.body.next)}`;
    }
  };

  const kill: Server["kill"] = async (signal = "SIGTERM") => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
    return child.exitCode;
  };

  const patience = performance.now() + PATIENCE_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${written}`);
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready && isStarted(ready.status, await ready.text()))
      return { url, child, output: () => written, api, all, kill };
    if (performance.now() > patience) {
      child.kill("SIGKILL");
      throw new Error(`not ready: ${written}`);
    }
    await pause(50);
  }
}
