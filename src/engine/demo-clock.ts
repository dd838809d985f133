import { setTimeout as pause } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { readDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { countDone, stepDemoClock } from "../../db/queries/cooperation/demo-clock.ts";
import { textIn } from "../view/text.ts";
import type { Clock, Engine } from "./engine.ts";
import { Refusal } from "./refusal.ts";
import { runDueJobs } from "./run-due-jobs.ts";

export interface Advanced {
  now: Temporal.Instant;
  /** How many moments came and were done on the way. */
  jobRuns: number;
  /** How many posts were made on the way. */
  posts: number;
}

/** The clock of demo mode, which stands in the database and is moved by hand. */
export function demoClock(real: () => Temporal.Instant): Clock {
  return { real, now: async (db) => (await readDemoClock(db)) ?? real() };
}

const queues = new WeakMap<Engine, Promise<unknown>>();

/**
 * Moves the demo clock forward, from one due moment to the next, so that each job runs at its own moment; what is
 * planned on the way runs on the way. Killed half way it has got half way: the same call goes on from there. Other
 * processes may work on the same moments, or move the clock as well: it only steps on when nothing that has come is
 * left undone.
 * @param deliverAll resolves when every delivery has been tried
 * @throws Refusal `invalid` when the target has been
 */
export async function advanceTo(
  engine: Engine,
  target: Temporal.Instant,
  deliverAll: () => Promise<void>,
  t = textIn("nl"),
): Promise<Advanced> {
  const before = queues.get(engine) ?? Promise.resolve();
  const moving = before.then(() => advance(engine, target, deliverAll, t));
  const quiet = moving.catch(() => undefined);
  queues.set(engine, quiet);
  return await moving;
}

async function advance(
  engine: Engine,
  target: Temporal.Instant,
  deliverAll: () => Promise<void>,
  t: ReturnType<typeof textIn>,
): Promise<Advanced> {
  const { db } = engine.database;
  const start = await engine.clock.now(db);
  const way = Temporal.Instant.compare(target, start);
  if (way < 0)
    throw new Refusal("invalid", t.delivery.clockBack, [{ field: "to", message: t.delivery.clockBack }]);
  if (way === 0) {
    // A process that was killed just after it had arrived may have left something on its way.
    await deliverAll();
    return { now: start, jobRuns: 0, posts: 0 };
  }
  const first = await countDone(db);
  let now = start;
  for (;;) {
    const finished = await runDueJobs(engine);
    const step = await stepDemoClock(db, target);
    now = step.now;
    if (step.arrived) break;
    // Another process is at work on what is left: it has to be done before time goes on.
    if (!step.moved && finished === 0) await pause(20);
  }
  await deliverAll();
  const last = await countDone(db);
  return { now, jobRuns: last.moments - first.moments, posts: last.posts - first.posts };
}
