import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer } from "../../server.ts";
import { long } from "../how-long.ts";
import { type HostileFile, hostileFiles } from "./hostile-files.ts";

const MB = 1024 * 1024;
/** About 100 MB of hostile tables and sheets, or a few. */
const FILES = long ? hostileFiles(9 * MB, 55 * MB) : hostileFiles(MB / 2, 2 * MB);
const MOST_MS = 100;
/** Four threads at work on two cores leave less for whoever answers. */
const MOST_MS_BESIDE_FOUR = 250;
const MOST_GROWTH = 150 * MB;

/** A server that has nothing to do: it shows how long the machine itself keeps people waiting. */
const IDLE = `require("node:http").createServer((_, answer) => answer.end("{}"))
  .listen(0, "127.0.0.1", function () { console.log(this.address().port) })`;

let directory: string;
let server: Server;
let idle: ChildProcess;
let idleUrl: string;
beforeAll(async () => {
  idle = spawn(process.execPath, ["-e", IDLE], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = await once(idle.stdout ?? idle, "data");
  idleUrl = `http://127.0.0.1:${String(port).trim()}/`;
  directory = await mkdtemp(path.join(tmpdir(), "leerlus-"));
  server = await startServer({ DATA_DIR: directory, LEERLUS_DEMO: "1" });
}, 120_000);
afterAll(async () => {
  idle.kill();
  await server.kill("SIGTERM");
  await rm(directory, { recursive: true, force: true });
});

/** Bytes of memory that the process holds. */
function memory(): number {
  const status = readFileSync(`/proc/${server.child.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
}

/** Milliseconds of work that the thread which answers has done; in steps of ten. */
function worked(): number {
  const { pid } = server.child;
  const [, rest = ""] = readFileSync(`/proc/${pid}/task/${pid}/stat`, "utf8").split(") ");
  const [user, system] = rest.split(" ").slice(11, 13).map(Number);
  return 10 * ((user ?? 0) + (system ?? 0));
}

interface Watched {
  slowest: number;
  /** The same of a server that has nothing to do, on the same machine at the same time. */
  idle: number;
  /** For how long an answer waited while the thread was at work: the machine may have been busy with something else. */
  held: number;
  most: number;
  stop(): Promise<void>;
}

/** Milliseconds until an answer is there. */
async function asked(url: string): Promise<number> {
  const begin = performance.now();
  await (await fetch(url)).arrayBuffer();
  return performance.now() - begin;
}

/** Asks for the health of the server all the time, and looks at its memory. */
function watch(): Watched {
  let isOver = false;
  const watched: Watched = {
    slowest: 0,
    idle: 0,
    held: 0,
    most: 0,
    stop: async () => {
      isOver = true;
      await asking;
    },
  };
  const asking = (async () => {
    while (!isOver) {
      const before = worked();
      const waited = await asked(`${server.url}/healthz`);
      watched.slowest = Math.max(watched.slowest, waited);
      watched.held = Math.max(watched.held, Math.min(waited, worked() - before));
      watched.idle = Math.max(watched.idle, await asked(idleUrl));
      watched.most = Math.max(watched.most, memory());
      await pause(10);
    }
  })();
  return watched;
}

async function send({ parts }: HostileFile): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const call = request(`${server.url}/api/v1/indicator-imports?filename=cijfers`, {
    method: "POST",
    headers: { authorization: "Bearer ll_test_token_of_the_coordinator" },
    // While a file is made, the server may have closed a connection of before.
    agent: false,
  });
  call.on("response", (response) => {
    response.resume().on("end", () => resolve(response.statusCode ?? 0));
  });
  call.on("error", reject);
  // What is refused early need not be heard to its end.
  await pipeline(Readable.from(parts()), call).catch(() => undefined);
  return await promise;
}

describe("a hostile file keeps nobody waiting and takes little memory", () => {
  let before = 0;
  beforeAll(async () => {
    // The first file also starts the thread.
    await send({ name: "", parts: () => [Buffer.from("indicator;value\n")] });
    const watched = watch();
    await pause(2000);
    await watched.stop();
    before = memory();
    tell("nothing", "0", watched);
  }, 60_000);

  function tell(name: string, status: string, { slowest, held, idle, most }: Watched): void {
    const [waited, worked, without] = [slowest, held, idle].map((ms) => `${Math.round(ms)} ms`);
    const figures = `${waited}, held ${worked}, an idle server ${without}`;
    console.info(`${name}: ${status}, ${figures}, grew ${Math.round((most - before) / MB)} MB`);
  }

  async function sendOnce(name: string, files: HostileFile[]): Promise<Watched> {
    // A file is made whole, before the clock runs.
    const made = files.map(({ name, parts }) => ({ name, all: [...parts()] }));
    const watched = watch();
    const answers = await Promise.all(made.map(({ name, all }) => send({ name, parts: () => all })));
    await watched.stop();
    tell(name, answers.join(" "), watched);
    for (const status of answers) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    return watched;
  }

  async function sendAll(name: string, files: HostileFile[]): Promise<void> {
    const first = await sendOnce(name, files);
    const mostMs = files.length === 1 ? MOST_MS : MOST_MS_BESIDE_FOUR;
    // What a file does to the thread it does each time; a collection of garbage comes once in a while.
    const watched = first.held < mostMs || long ? first : await sendOnce(`${name}, again`, files);
    expect(watched.held).toBeLessThan(mostMs);
    // The clock on the wall tells of the server only where nothing else is at work.
    if (long) expect(watched.slowest).toBeLessThan(mostMs);
    // Four threads hold more than one, and what one has read is not given back at once.
    const most = Math.max(first.most, watched.most);
    expect(most - before).toBeLessThan(files.length === 1 ? MOST_GROWTH : 2 * MOST_GROWTH);
  }

  it.each(FILES.map((file) => [file.name, file] as const))(
    "%s",
    (name, file) => sendAll(name, [file]),
    long ? 600_000 : 120_000,
  );

  it.each([
    ["four tables at once", FILES.slice(0, 4)],
    ["four sheets at once", FILES.slice(-5, -1)],
  ] as const)("%s", (name, files) => sendAll(name, [...files]), long ? 600_000 : 120_000);
});
