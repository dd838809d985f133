import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { deliveryPosts } from "../../commands/delivery/posts.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { listMoments, schedule } from "../../db/queries/time/moment.ts";
import { job } from "../../src/engine/job.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { samplePostings } from "../sample-commands.ts";

const ran: string[] = [];
let failures = 0;

const note = job({
  name: "note",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, due) => {
    ran.push(
      `${due.subject} ${ctx.now().toZonedDateTimeISO("Europe/Amsterdam").toPlainDateTime().toString()}`,
    );
    if (due.subject === "too-late") return { dropped: "lost its use" };
    return { posts: [{ purpose: "note", subject: due.subject, room: "secretariat", about: { title: "x" } }] };
  },
});
const breaks = job({
  name: "breaks",
  quiet: false,
  payload: z.object({}),
  run: async () => {
    failures += 1;
    throw new Error("Anna's secret");
  },
});

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({
    registry: { jobs: [note, breaks], postings: [...samplePostings, ...deliveryPosts] },
  });
}, 60_000);
beforeEach(async () => {
  await app.reset();
  ran.length = 0;
  failures = 0;
});
afterAll(() => app.close());

const plan = (subject: string, dueAt: string, name = "note") =>
  schedule(scopeOf(app.database.db, COOPERATION), [
    { job: name, subject, occurrence: "1", dueAt: Temporal.Instant.from(dueAt) },
  ]);
const runs = async () =>
  (await listMoments(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 50 })).items;

describe("a moment", () => {
  it("comes once, at its own time, however often it was planned or the clock is swept", async () => {
    await plan("one", "2026-01-06T10:00:00+01:00");
    await plan("one", "2026-01-07T10:00:00+01:00");
    await app.at("2026-01-05T12:00:00+01:00");
    expect(ran).toEqual([]);
    await app.at("2026-01-08T12:00:00+01:00");
    await Promise.all([runDueJobs(app.engine), runDueJobs(app.engine)]);
    expect(ran).toEqual(["one 2026-01-06T10:00:00"]);
    expect(await app.posts()).toHaveLength(1);
  });

  it("waits for the next working morning at night, in a weekend and on a holiday", async () => {
    await plan("night", "2026-01-06T23:00:00+01:00");
    await plan("weekend", "2026-01-10T10:00:00+01:00");
    await plan("easter", "2026-04-06T09:00:00+02:00");
    await app.at("2026-05-01T12:00:00+02:00");
    expect(ran).toEqual([
      "night 2026-01-07T08:00:00",
      "weekend 2026-01-12T08:00:00",
      "easter 2026-04-07T08:00:00",
    ]);
  });

  it("that has lost its use is dropped and on record", async () => {
    await plan("too-late", "2026-01-06T10:00:00+01:00");
    await app.at("2026-01-06T12:00:00+01:00");
    expect(await runs()).toMatchObject([{ state: "dropped", note: "lost its use" }]);
  });

  it.each([1, 5])(
    "that breaks in one process and is then done by another, at try %s, has not failed",
    async (tries) => {
      await plan("shared", "2026-01-05T08:00:00+01:00");
      await app.database.db.execute(sql`update moments set attempts = ${tries - 1}`);
      let isBroken = false;
      const broken = job({
        ...{ name: "note", quiet: true, payload: z.object({}) },
        run: async () => {
          isBroken = true;
          throw new Error("broken");
        },
      });
      const { clock, registry } = app.engine;
      const now: typeof clock.now = async (db) => {
        if (isBroken) await runDueJobs(app.engine);
        isBroken = false;
        return await clock.now(db);
      };
      const log = { ...app.engine.log, error: () => undefined };
      const one = { ...app.engine, log, clock: { ...clock, now }, registry: { ...registry, jobs: [broken] } };
      await runDueJobs(one);
      expect(await runs()).toMatchObject([{ state: "done", attempts: tries - 1, note: null }]);
      expect((await app.posts()).map(({ purpose }) => purpose)).toEqual(["note"]);
    },
  );

  it("that breaks is tried again later, leaves nothing half done, and is given up in the end and told to the coordinator", async () => {
    await plan("broken", "2026-01-05T08:00:00+01:00", "breaks");
    await runDueJobs(app.engine);
    expect(failures).toBe(1);
    await runDueJobs(app.engine);
    expect(failures).toBe(1);
    let real = Temporal.Now.instant();
    const engine = { ...app.engine, clock: { ...app.engine.clock, real: () => real } };
    for (let tries = 0; tries < 8; tries += 1) {
      real = real.add({ seconds: 1000 });
      await runDueJobs(engine);
    }
    expect(failures).toBe(5);
    expect(await runs()).toMatchObject([{ state: "failed", attempts: 5 }]);
    const [notice, ...more] = await app.posts({ purpose: "job-failed" });
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ room: "secretariat", text: expect.stringContaining("broken") });
    expect(notice?.text).not.toContain("secret");
  });
});
