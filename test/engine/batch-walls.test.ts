import { sql } from "drizzle-orm";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { APP_ROLE } from "../../db/roles.ts";
import { SETTING } from "../../db/walls.ts";
import { recordOf } from "../../src/domain/record.ts";
import { job } from "../../src/engine/job.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";

const NOW = "2026-01-06T10:00:00+01:00";
const alone = { payload: z.object({}), quiet: false };
/** Whom the database takes a job for, and what it sees of moments and of cooperations. */
const seen: Record<string, unknown>[] = [];
const jobs = [
  job({ ...alone, name: "idle", run: async () => ({}) }),
  job({
    ...alone,
    name: "looks",
    run: async ({ db }) => {
      const [row] = await rowsOf(
        db,
        sql`select current_user as who, current_setting(${SETTING}) as inside,
          (select array_agg(distinct cooperation) from moments) as moments`,
      );
      seen.push({ ...row });
      return {};
    },
  }),
];

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ now: NOW, registry: { jobs } });
}, 60_000);
beforeEach(async () => {
  await app.reset();
  seen.length = 0;
});
afterAll(() => app.close());

const plan = (name: string, count: number, cooperation = COOPERATION) =>
  schedule(
    scopeOf(app.database.db, cooperation),
    Array.from({ length: count }, (_, n) => ({
      job: name,
      subject: `s${n}`,
      occurrence: "1",
      dueAt: Temporal.Instant.from(NOW),
    })),
  );

it("a batch is within the walls of its cooperation before a job asks anything, and the next in those of its own", async () => {
  await seedCooperation(app.database.db, "other");
  await plan("looks", 1);
  await plan("looks", 1, "other");
  expect(await runDueJobs(app.engine)).toBe(2);
  expect(seen).toEqual(
    [COOPERATION, "other"].map((slug) => ({ who: APP_ROLE, inside: slug, moments: [slug] })),
  );
  expect(await rowsOf(app.database.db, sql`select current_user <> ${APP_ROLE} as is_out`)).toEqual([
    { is_out: true },
  ]);
});

it.runIf(process.env.TEST_DATABASE_URL)(
  "fifty moments with nothing to do take two statements: they are claimed and entered, and settled",
  async () => {
    await plan("idle", 1);
    await runDueJobs(app.engine);
    await plan("idle", 51);
    const asked = vi.spyOn(pg.Client.prototype, "query");
    expect(await runDueJobs(app.engine)).toBe(50);
    const texts = asked.mock.calls.map(([statement]: unknown[]) =>
      typeof statement === "string" ? statement : String(recordOf(statement).text),
    );
    asked.mockRestore();
    const inside = texts.slice(texts.indexOf("begin") + 1, texts.indexOf("commit"));
    expect(inside.map((text) => text.trim().split(" ", 1)[0])).toEqual(["select", "update"]);
  },
);
