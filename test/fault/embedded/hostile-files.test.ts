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
const FILES = long ? hostileFiles(9 * MB, 55 * MB) : hostileFiles(MB, 2 * MB);
const MOST_MS = 100;
const MOST_GROWTH = 150 * MB;

let directory: string;
let server: Server;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "leerlus-"));
  server = await startServer({ DATA_DIR: directory, LEERLUS_DEMO: "1" });
}, 120_000);
afterAll(async () => {
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
  /** For how long an answer waited while the thread was at work: the machine may have been busy with something else. */
  held: number;
  most: number;
  stop(): Promise<void>;
}

/** Asks for the health of the server all the time, and looks at its memory. */
function watch(): Watched {
  let isOver = false;
  const watched: Watched = {
    slowest: 0,
    held: 0,
    most: 0,
    stop: async () => {
      isOver = true;
      await asking;
    },
  };
  const asking = (async () => {
    while (!isOver) {
      const [begin, before] = [performance.now(), worked()];
      const answer = await fetch(`${server.url}/healthz`);
      await answer.arrayBuffer();
      const waited = performance.now() - begin;
      watched.slowest = Math.max(watched.slowest, waited);
      watched.held = Math.max(watched.held, Math.min(waited, worked() - before));
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
  }, 60_000);

  it.each(FILES.map((file) => [file.name, file] as const))(
    "%s",
    async (name, file) => {
      // A workbook is made whole, before the clock runs.
      const made = {
        name,
        parts: (
          (all) => () =>
            all
        )([...file.parts()]),
      };
      const watched = watch();
      const status = await send(made);
      await watched.stop();
      const grown = watched.most - before;
      if (long) {
        const figures = [watched.slowest, watched.held].map((ms) => `${Math.round(ms)} ms`).join(", held ");
        process.stdout.write(`${name}: ${status}, ${figures}, grew ${Math.round(grown / MB)} MB
`);
      }
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(watched.held).toBeLessThan(MOST_MS);
      expect(grown).toBeLessThan(MOST_GROWTH);
    },
    long ? 600_000 : 120_000,
  );
});
