import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { listMoments, schedule } from "../../db/queries/time/moment.ts";
import type { Context } from "../../src/engine/context.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { type JobOutcome, job, oneByOne } from "../../src/engine/job.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { COOPERATION, seedCooperation } from "../builders.ts";
import type { TestDatabase } from "../database.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { openReached } from "../reach.ts";
import { samplePostings } from "../sample-commands.ts";

/** What ran: the cooperation, the subject and the transaction it ran in. */
const ran: { cooperation: string; subject: string; transaction: string }[] = [];
/** How many came at once, each time. */
const together: number[] = [];
/** What a subject does in place of running well. */
const mischief = new Map<string, (ctx: Context) => Promise<unknown>>();

async function run(ctx: Context, subject: string): Promise<void> {
  const [row] = await rowsOf(ctx.db, sql`select pg_current_xact_id()::text as id`);
  ran.push({ cooperation: ctx.cooperation.slug, subject, transaction: String(row?.id) });
  await mischief.get(subject)?.(ctx);
}

const said = (subject: string): JobOutcome => ({
  posts: [{ purpose: "note", subject, room: "secretariat", about: { title: "x" } }],
});
const alone = { payload: z.object({}), quiet: false };
const jobs = [
  job({ ...alone, name: "silent", run: async (ctx, { subject }) => run(ctx, subject).then(() => ({})) }),
  job({
    ...alone,
    name: "says",
    run: async (ctx, { subject }) => run(ctx, subject).then(() => said(subject)),
  }),
  job({
    ...alone,
    name: "locks",
    run: async (ctx, { subject }) => run(ctx, subject).then(() => ({ posts: [] })),
  }),
  job({
    ...alone,
    name: "quick",
    runMany: oneByOne((ctx, { subject }) => run(ctx, subject).then(() => ({}))),
  }),
  job({
    name: "many",
    quiet: true,
    payload: z.object({ is: z.literal("well").optional() }),
    runMany: async (ctx, dues) => {
      together.push(dues.length);
      for (const { subject } of dues) await run(ctx, subject);
      return dues.map(({ subject }) => said(subject));
    },
  }),
];

const DAY = "2026-01-06T10:00:00+01:00";
const NIGHT = "2026-01-06T22:00:00+01:00";
let app: TestApp;
let engine: Engine;
beforeAll(async () => {
  app = await openTestApp({ now: DAY, registry: { jobs, postings: samplePostings } });
  engine = app.engine;
}, 60_000);
beforeEach(async () => {
  await app.reset();
  ran.length = 0;
  together.length = 0;
  mischief.clear();
});
afterAll(() => app.close());

const names = (number: number, prefix = "s") =>
  Array.from({ length: number }, (_, n) => `${prefix}${String(n + 1).padStart(3, "0")}`);

const plan = (name: string, subjects: string[], cooperation = COOPERATION, payload = {}) =>
  schedule(
    scopeOf(app.database.db, cooperation),
    subjects.map((subject) => ({
      job: name,
      subject,
      occurrence: "1",
      payload,
      dueAt: Temporal.Instant.from(DAY),
    })),
  );
const moments = async () =>
  (
    await rowsOf(
      app.database.db,
      sql`select subject, state, attempts, retry_at is not null as waits from moments order by id`,
    )
  ).map(({ subject, state, attempts, waits }) => [subject, state, attempts, waits]);
const done = (subjects: string[]) => subjects.map((subject) => [subject, "done", 0, false]);
const subjects = async () => (await app.posts({ purpose: "note" })).map(({ subject }) => subject);
const transactions = () => new Set(ran.map(({ transaction }) => transaction)).size;
const fails = (error: unknown) => async () => Promise.reject(error);

describe("moments of one cooperation", () => {
  it("that are done together are done fifty at a time, and said in their order", async () => {
    await plan("many", names(70));
    expect(await runDueJobs(engine)).toBe(70);
    expect(together).toEqual([50, 20]);
    expect(transactions()).toBe(2);
    expect(await subjects()).toEqual(names(70));
    expect(await moments()).toEqual(done(names(70)));
  });

  it("that say nothing share a transaction; one that says something ends it", async () => {
    await plan("silent", ["a", "b"]);
    await plan("says", ["c", "d"]);
    await plan("silent", ["e"]);
    expect(await runDueJobs(engine)).toBe(5);
    const of = (name: string) => ran.find(({ subject }) => subject === name)?.transaction;
    expect(of("a")).toBe(of("b"));
    expect(of("b")).toBe(of("c"));
    expect(new Set([of("c"), of("d"), of("e")]).size).toBe(3);
  });

  it("that lock what others wait for end it too, though there was nothing to say", async () => {
    await plan("quick", ["a"]);
    await plan("locks", ["b"]);
    await plan("quick", ["c"]);
    expect(await runDueJobs(engine)).toBe(3);
    const [a, b, c] = ran.map(({ transaction }) => transaction);
    expect(a).toBe(b);
    expect(b).not.toBe(c);
  });

  it("do not keep a transaction open for long", async () => {
    const takes = () => new Promise((later) => setTimeout(later, 60));
    for (const subject of names(5)) mischief.set(subject, takes);
    await plan("silent", names(5));
    await runDueJobs(engine);
    expect(transactions()).toBeGreaterThan(1);
    expect(ran.map(({ subject }) => subject)).toEqual(names(5));
  });

  it("of which some wait for the morning: those are put off, the others are done", async () => {
    const night = { ...engine, clock: { ...engine.clock, now: async () => Temporal.Instant.from(NIGHT) } };
    await plan("many", ["quiet-1"]);
    await plan("silent", ["loud"]);
    await plan("many", ["quiet-2"]);
    expect(await runDueJobs(night)).toBe(1);
    const rows = await rowsOf(
      app.database.db,
      sql`select subject from moments where state = 'due'
      and due_at = '2026-01-07T08:00:00+01:00' order by id`,
    );
    expect(rows.map(({ subject }) => subject)).toEqual(["quiet-1", "quiet-2"]);
    expect(ran.map(({ subject }) => subject)).toEqual(["loud"]);
  });
});

describe("one that breaks amid fifty", () => {
  it.each([
    ["throws", fails(new TypeError("broken"))],
    ["asks the database something impossible", async (ctx: Context) => ctx.db.execute(sql`select 1 / 0`)],
  ])("and %s is tried again later; the others are done once, and said in their order", async (_, breaks) => {
    mischief.set("s030", breaks);
    await plan("many", names(50));
    expect(await runDueJobs(engine)).toBe(49);
    const others = names(50).filter((name) => name !== "s030");
    expect(await subjects()).toEqual(others);
    expect(await moments()).toEqual(
      names(50).map((name) => (name === "s030" ? [name, "due", 1, true] : [name, "done", 0, false])),
    );
    await runDueJobs(engine);
    expect(ran.filter(({ subject }) => subject === "s030")).toHaveLength(2);
  });

  it("because its payload is none of the job leaves the others", async () => {
    await plan("many", ["a"]);
    await plan("many", ["poison"], COOPERATION, { is: "ill" });
    await plan("many", ["b"]);
    await runDueJobs(engine);
    expect(await moments()).toEqual([...done(["a"]), ["poison", "due", 1, true], ...done(["b"])]);
  });

  it("because two waited for each other is done after all, and no try is counted", async () => {
    mischief.set("s002", async () => {
      mischief.clear();
      throw Object.assign(new Error("deadlock detected"), { code: "40P01" });
    });
    await plan("many", names(3));
    expect(await runDueJobs(engine)).toBe(3);
    expect(await moments()).toEqual(done(names(3)));
  });

  it("because the database is away is no fault of anything: all are due as before", async () => {
    mischief.set("s002", fails(Object.assign(new Error("gone"), { code: "ECONNRESET" })));
    await plan("many", names(3));
    await expect(runDueJobs(engine)).rejects.toThrow("gone");
    expect(await moments()).toEqual(names(3).map((name) => [name, "due", 0, false]));
    mischief.clear();
    expect(await runDueJobs(engine)).toBe(3);
    expect(await subjects()).toEqual(names(3));
  });
});

describe("several cooperations", () => {
  it("have their turn: one moment does not wait for the hundreds of another, and none sees another's", async () => {
    await seedCooperation(app.database.db, "other");
    await plan("many", names(120));
    await plan("many", ["theirs"], "other");
    expect(await runDueJobs(engine)).toBe(121);
    const turn = ran.findIndex(({ subject }) => subject === "theirs");
    expect(turn).toBeLessThanOrEqual(50);
    expect(ran[turn]?.cooperation).toBe("other");
    const theirs = await rowsOf(app.database.db, sql`select subject from posts where cooperation = 'other'`);
    expect(theirs).toEqual([{ subject: "theirs" }]);
  });
});

it("two processes that sweep at once do each moment once", async () => {
  const { reach } = app.database as TestDatabase;
  const database = reach ? await openReached(reach) : app.database;
  await seedCooperation(app.database.db, "other");
  await plan("many", names(130));
  await plan("says", names(20, "t"), "other");
  const engines = [engine, { ...engine, database }, { ...engine, database }];
  let finished = 0;
  for (let sweeps = 0; sweeps < 3; sweeps += 1)
    for (const number of await Promise.all(engines.map((each) => runDueJobs(each)))) finished += number;
  if (reach) await database.close();
  expect(finished).toBe(150);
  expect(ran.map(({ subject }) => subject).sort()).toEqual([...names(130), ...names(20, "t")]);
  const page = { after: undefined, limit: 200 };
  expect(
    (await listMoments(scopeOf(app.database.db, COOPERATION), { state: "done" }, page)).items,
  ).toHaveLength(130);
});
