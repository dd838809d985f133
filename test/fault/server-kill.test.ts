import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase } from "../database.ts";
import { type Json, type Server, startServer } from "../server.ts";
import { long } from "./how-long.ts";

const END = long ? "2026-06-01T08:00:00+02:00" : "2026-04-01T08:00:00+02:00";
/** Chosen once: kills at every stage of a run, from the first job to the middle of a busy morning. */
const LIVES_MS = long ? [120, 900, 350, 1500, 60, 700, 2200, 250] : [120, 900, 60, 2200];

const said = (posts: Json[]) =>
  posts.map(({ purpose, subject, period, room }) => `${purpose} ${subject} ${period} ${room}`).sort();

/** A place for one run: a directory of its own, or a database of its own. */
async function place() {
  const directory = await mkdtemp(path.join(tmpdir(), "leerlus-"));
  const database = process.env.TEST_DATABASE_URL ? await openTestDatabase() : undefined;
  const settings = {
    DATA_DIR: directory,
    LEERLUS_DEMO: "fresh",
    ...database?.reach,
  };
  return {
    settings,
    clean: async () => {
      await database?.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Work for the jobs: an action that nobody answers. */
async function promise(server: Server) {
  const input = {
    title: "Stuur de cijfers",
    holder: "achterhoek",
    coholders: ["aanbieder-01"],
    due: "2026-02-02",
  };
  const made = await server.api("POST", "/api/v1/commands/action/add", { input });
  expect(made.status).toBe(200);
}

let expected: string[];
let undisturbed: Awaited<ReturnType<typeof place>>;

beforeAll(async () => {
  undisturbed = await place();
  const server = await startServer(undisturbed.settings);
  await promise(server);
  expect((await server.api("POST", "/api/v1/demo/clock", { to: END })).status).toBe(200);
  expected = said(await server.all("posts"));
  await server.kill();
}, 120_000);
afterAll(() => undisturbed.clean());

describe("a server killed again and again", () => {
  it("loses nothing and posts nothing twice: it ends with what an undisturbed run says", async () => {
    const here = await place();
    try {
      let server = await startServer(here.settings);
      await promise(server);
      for (const life of LIVES_MS) {
        const running = server.api("POST", "/api/v1/demo/clock", { to: END }).catch(() => undefined);
        await pause(life);
        await server.kill("SIGKILL");
        await running;
        server = await startServer(here.settings);
      }
      expect((await server.api("POST", "/api/v1/demo/clock", { to: END })).status).toBe(200);
      expect(said(await server.all("posts"))).toEqual(expected);
      const deliveries = await server.all("deliveries");
      expect(deliveries.filter((delivery) => delivery.state !== "sent")).toEqual([]);
      expect(new Set(deliveries.map((d) => `${d.post} ${d.channel}`)).size).toBe(deliveries.length);
      expect(await server.kill()).toBe(0);
    } finally {
      await here.clean();
    }
  }, 180_000);

  it.runIf(process.env.TEST_DATABASE_URL)(
    "does each due thing once when two workers share one PostgreSQL",
    async () => {
      const here = await place();
      try {
        const web = await startServer({ ...here.settings, LEERLUS_ROLE: "web" });
        const workers = await Promise.all(
          [1, 2].map(() => startServer({ ...here.settings, LEERLUS_ROLE: "worker" })),
        );
        await promise(web);
        expect((await web.api("POST", "/api/v1/demo/clock", { to: END })).status).toBe(200);
        expect(said(await web.all("posts"))).toEqual(expected);
        await Promise.all([web, ...workers].map((server) => server.kill()));
      } finally {
        await here.clean();
      }
    },
    180_000,
  );
});
