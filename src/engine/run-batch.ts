import { Temporal } from "temporal-polyfill";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Moment } from "../../db/queries/time/moment.ts";
import {
  type Claimed,
  claimDueMoments,
  type Settled,
  settleMoments,
} from "../../db/queries/time/moment-claim.ts";
import { whyUnavailable } from "../../db/queries/unavailable.ts";
import { nextWorkingMoment } from "../domain/calendar/calendar.ts";
import { elementAt } from "../domain/element-at.ts";
import type { Context } from "./context.ts";
import type { Engine } from "./engine.ts";
import type { Job, JobOutcome } from "./job.ts";
import { contextInside } from "./make-context.ts";
import { drawing } from "./posting/prepare-cards.ts";
import { tellRooms } from "./posting/tell-rooms.ts";
import { traced } from "./traced.ts";

/** After so long a batch ends: somebody may be waiting to make cards (decision 10). */
const ENOUGH_MS = 100;

/** What became of a batch. Of what was claimed and not settled, everything is due as before. */
export interface Batch {
  /** The moments that were claimed; none: there are none that nobody else does. */
  claimed: readonly Moment[];
  /** How many were done or dropped. */
  finished: number;
  /** Something failed, and nothing of the batch was kept. */
  failed?: { error: unknown };
}

/**
 * Claims what is due in a cooperation and does it in one transaction, in order. It ends early when it has taken long, and
 * once cards are locked: a transaction that makes them must not go on to what others hold who wait to make theirs.
 * @throws when the database went away, or its disk is full: that is no fault of the jobs
 */
export async function runBatch(engine: Engine, cooperation: string, limit: number): Promise<Batch> {
  let claimed: Claimed[] = [];
  try {
    return await engine.database.db.transaction(async (db) => {
      const now = await engine.clock.now(db);
      claimed = await claimDueMoments(scopeOf(db, cooperation), { now, realNow: engine.clock.real() }, limit);
      const [first] = claimed;
      if (!first) return { claimed, finished: 0 };
      const ctx = await contextInside(engine, db, cooperation, first.version ?? undefined, { via: "job" });
      const settled = await runMoments(engine, ctx, claimed);
      await settleMoments(db, settled, now);
      return { claimed, finished: settled.filter(({ state }) => state !== "due").length };
    });
  } catch (error) {
    const why = whyUnavailable(error);
    if (claimed.length === 0 || why === "away" || why === "unsure" || why === "full") throw error;
    return { claimed, finished: 0, failed: { error } };
  }
}

interface Come {
  moment: Moment;
  job: Job;
}

interface Done {
  moment: Moment;
  outcome: JobOutcome;
}

async function runMoments(engine: Engine, ctx: Context, claimed: readonly Moment[]): Promise<Settled[]> {
  const begun = performance.now();
  const dueAt = nextWorkingMoment(ctx.now(), ctx.cooperation.settings.calendar);
  const isNight = Temporal.Instant.compare(dueAt, ctx.now()) > 0;
  const come = claimed.map((moment) => ({ moment, job: jobOf(engine, moment) }));
  const settled = come
    .filter(({ job }) => isNight && job.quiet)
    .map(({ moment: { id } }): Settled => ({ id, state: "due", dueAt }));
  for (const part of partsOf(come.filter(({ job }) => !(isNight && job.quiet)))) {
    const done = await runPart(ctx, part);
    settled.push(...done.map(settledAs));
    if (await say(engine, ctx, done)) break;
    if (performance.now() - begun > ENOUGH_MS) break;
  }
  return settled;
}

function jobOf({ registry }: Engine, moment: Moment): Job {
  const found = registry.jobs.find(({ name }) => name === moment.job);
  if (!found) throw new Error("no such job");
  return found;
}

/** In order: those on end that can be done together, and each of the others by itself. */
function partsOf(come: readonly Come[]): Come[][] {
  const parts: Come[][] = [];
  for (const one of come) {
    const last = parts.at(-1);
    if (one.job.isTogether && last?.[0]?.job.isTogether) last.push(one);
    else parts.push([one]);
  }
  return parts;
}

/** Those of one job at once, whatever comes in between. */
async function runPart(ctx: Context, part: readonly Come[]): Promise<Done[]> {
  const outcomes = new Map<Moment, JobOutcome>();
  for (const [job, same] of Map.groupBy(part, (one) => one.job)) {
    const dues = same.map(({ moment }) => moment);
    const came = await traced(`job ${job.name}`, {}, () => job.runMany(ctx, dues));
    for (const [n, outcome] of came.entries()) outcomes.set(elementAt(dues, n), outcome);
  }
  return part.map(({ moment }) => {
    const outcome = outcomes.get(moment);
    if (!outcome) throw new Error("the job said nothing of a moment");
    return { moment, outcome };
  });
}

const settledAs = ({ moment: { id }, outcome: { dropped } }: Done): Settled =>
  dropped === undefined ? { id, state: "done" } : { id, state: "dropped", note: dropped };

/** @returns whether cards were locked: by what was said, or by a job that locked them and then had nothing to say */
async function say(engine: Engine, ctx: Context, done: readonly Done[]): Promise<boolean> {
  const posts = done.flatMap(({ outcome }) => outcome.posts ?? []);
  const changed = new Set(done.flatMap(({ outcome }) => outcome.changed ?? []));
  // Most moments have nothing to say; what cards share is then read for none.
  if (posts.length > 0 || changed.size > 0) await tellRooms(engine, drawing(ctx), posts, [...changed]);
  return done.some(({ outcome }) => outcome.posts !== undefined) || changed.size > 0;
}
