import { eq, sql } from "drizzle-orm";
import { scopeOf } from "../../db/queries/scope.ts";
import { countMoments, schedule } from "../../db/queries/time/moment.ts";
import { moments } from "../../db/schema/time.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { COOPERATION } from "../builders.ts";
import { fillOthers, HELD, PEOPLE, personOfBench } from "./fill.ts";
import { type Bench, quantile, ratioOf } from "./measure.ts";
import { now, openBench } from "./open-bench.ts";

const [SMALL, LARGE] = [10_000, 1_000_000];
const ROUNDS = 7;

interface Costs {
  floor: number[];
  nothing: number[];
  idle: number[];
  nudges: number[];
}

/** Sweeps of a hundred due moments beside the one statement that could do as much. */
export async function sweepBench(): Promise<Bench> {
  const engine = await openBench();
  const { db, kind } = engine.database;
  const small = await costsAt(engine, PEOPLE * HELD, SMALL);
  const large = await costsAt(engine, SMALL, LARGE);
  if ((await countMoments(db)).failed > 0) throw new Error("moments failed");
  await engine.database.close();
  const growth = (of: "idle" | "nudges") => {
    const before = quantile(ratios(small[of], small.floor), 0.5);
    return ratios(large[of], large.floor).map((ratio) => ratio / before);
  };
  return {
    name: "sweep",
    about: `${PEOPLE} moments due, ${LARGE.toLocaleString("en")} open actions, on ${kind}; floor: one statement that settles them all`,
    ratios: [
      ratioOf(
        "nothing due, of 2 ms",
        { atMost: 1 },
        large.nothing,
        large.nothing.map(() => 2),
      ),
      ratioOf("moments with nothing to do", { atMost: 3 }, large.idle, large.floor),
      ratioOf("nudges, with their posts", { atMost: 12 }, large.nudges, large.floor),
      ratioOf("a hundred times as many actions, nothing to do", { atMost: 1.3 }, growth("idle")),
      ratioOf("a hundred times as many actions, nudges", { atMost: 1.3 }, growth("nudges")),
    ],
    more: `Medians: floor ${ms(large.floor)}, nothing due ${ms(large.nothing)}, nothing to do ${ms(large.idle)}, nudges ${ms(large.nudges)}.`,
  };
}

const ms = (costs: number[]) => `${quantile(costs, 0.5).toFixed(2)} ms`;
const ratios = (costs: number[], floors: number[]) =>
  costs.map((cost, n) => cost / (floors[n] ?? Number.NaN));

async function costsAt(engine: Engine, filled: number, size: number): Promise<Costs> {
  const { db } = engine.database;
  await fillOthers(db, filled + 1, size);
  await db.execute(sql`vacuum analyze`);
  const costs: Costs = { floor: [], nothing: [], idle: [], nudges: [] };
  // The first round pays for the compiler and the plans.
  for (let round = -1; round < ROUNDS; round += 1) {
    const occurrence = `${size}/${round}`;
    const floor = await oneStatement(engine, occurrence);
    const idle = await sweep(engine, "idle", occurrence);
    const nothing = await timeOf(() => runDueJobs(engine));
    const nudges = await sweep(engine, "nudge-holder", "2026-01-05");
    await forgetNudges(engine);
    if (round < 0) continue;
    costs.floor.push(floor);
    costs.idle.push(idle);
    costs.nothing.push(nothing);
    costs.nudges.push(nudges);
  }
  return costs;
}

async function timeOf(thing: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await thing();
  return performance.now() - begin;
}

/** One due moment for each of the people. */
const plan = ({ database }: Engine, name: string, occurrence: string) =>
  schedule(
    scopeOf(database.db, COOPERATION),
    Array.from({ length: PEOPLE }, (_, n) => ({
      job: name,
      subject: personOfBench(n),
      occurrence,
      dueAt: now,
    })),
  );

/** The least that doing all that is due can cost: claim and settle it in one statement. */
async function oneStatement(engine: Engine, occurrence: string): Promise<number> {
  await plan(engine, "bare", occurrence);
  const at = now.toString();
  return await timeOf(() =>
    engine.database.db.execute(sql`
    update moments set state = 'done', finished_at = ${at}::timestamptz where id in (
      select id from moments where state = 'due' and due_at <= ${at}::timestamptz
      order by due_at, id for update skip locked)`),
  );
}

async function sweep(engine: Engine, name: string, occurrence: string): Promise<number> {
  await plan(engine, name, occurrence);
  let finished = 0;
  const spent = await timeOf(async () => {
    finished = await runDueJobs(engine);
  });
  if (finished !== PEOPLE) throw new Error(`the sweep did ${finished} of ${PEOPLE}`);
  return spent;
}

/** So that the next round has the same posts to make. */
async function forgetNudges({ database: { db } }: Engine): Promise<void> {
  const posts = await db.$count(sql`posts`);
  if (posts !== PEOPLE) throw new Error(`${posts} of ${PEOPLE} were asked`);
  await db.execute(sql`truncate deliveries, posts`);
  await db.delete(moments).where(eq(moments.job, "nudge-holder"));
}
