import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import {
  claimDueMoment,
  failMoment,
  finishMoment,
  type Moment,
  postponeMoment,
} from "../../db/queries/moment.ts";
import { whyUnavailable } from "../../db/queries/unavailable.ts";
import { nextWorkingMoment } from "../domain/calendar/calendar.ts";
import { SECRETARIAT } from "../domain/organisation/room.ts";
import type { Engine } from "./engine.ts";
import { faultOf } from "./fault.ts";
import { makeContext } from "./make-context.ts";
import { jobFailed } from "./posting/job-failed.ts";
import { announce } from "./posting/posting.ts";
import { publishPosts, refreshPosts } from "./posting/publish-posts.ts";
import { traced } from "./traced.ts";

/** After this many failed tries a moment is left for people to look at. */
const MAX_TRIES = 5;

/**
 * Does everything that is due, one moment at a time, each in its own transaction with its posts. Any number of
 * processes may sweep at once: a moment that another has claimed is skipped.
 * @param stopped asked before each claim
 * @returns how many moments were finished
 */
export async function runDueJobs(engine: Engine, stopped: () => boolean = () => false): Promise<number> {
  let finished = 0;
  while (!stopped()) {
    const result = await runOne(engine);
    if (result === "nothing due") break;
    if (result === "finished") finished += 1;
  }
  return finished;
}

type Result = "nothing due" | "finished" | "postponed" | "failed";

async function runOne(engine: Engine): Promise<Result> {
  let claimed: Moment | undefined;
  try {
    return await engine.database.db.transaction(async (db) => {
      const now = await engine.clock.now(db);
      claimed = await claimDueMoment(db, now, engine.clock.real());
      if (!claimed) return "nothing due";
      const moment = claimed;
      const job = engine.registry.jobs.find((candidate) => candidate.name === moment.job);
      if (!job) throw new Error("no such job");
      const ctx = await makeContext(engine, db, moment.cooperation, { via: "job" });
      if (job.quiet) {
        const allowed = nextWorkingMoment(now, ctx.cooperation.settings.calendar);
        if (Temporal.Instant.compare(allowed, now) > 0) {
          await postponeMoment(db, moment.id, allowed);
          return "postponed";
        }
      }
      const outcome = await traced(`job ${job.name}`, {}, () => job.run(ctx, moment));
      await publishPosts(engine, ctx, outcome.posts ?? []);
      await refreshPosts(engine, ctx, outcome.changed ?? []);
      const state = outcome.dropped === undefined ? "done" : "dropped";
      await finishMoment(db, moment.id, state, now, outcome.dropped ?? null);
      return "finished";
    });
  } catch (error) {
    // That the database went away, or that its disk is full, is no fault of the job: it is due as before.
    const why = whyUnavailable(error);
    if (!claimed || why === "away" || why === "full") throw error;
    await recordFailure(engine, claimed, error);
    return "failed";
  }
}

/** Waits longer after each failed try: 10 s, 40 s, 90 s, 160 s. */
async function recordFailure(engine: Engine, moment: Moment, error: unknown): Promise<void> {
  const incident = randomUUID().slice(0, 8);
  engine.log.error(
    { incident, job: moment.job, tries: moment.attempts + 1, ...faultOf(error) },
    "job failed",
  );
  const tries = moment.attempts + 1;
  const { db } = engine.database;
  const retryAt = tries >= MAX_TRIES ? null : engine.clock.real().add({ seconds: 10 * tries ** 2 });
  await failMoment(db, moment.id, incident, await engine.clock.now(db), retryAt);
  if (retryAt === null) await tellCoordinator(engine, moment, incident);
}

/** Given up: the coordinator hears of it. When that fails as well, `leerlus status` and the log still say so. */
async function tellCoordinator(engine: Engine, moment: Moment, incident: string): Promise<void> {
  const { job, subject, cooperation } = moment;
  const about = { job, about: subject, incident, tries: MAX_TRIES };
  try {
    await engine.database.db.transaction(async (db) => {
      const ctx = await makeContext(engine, db, cooperation, { via: "job", room: SECRETARIAT });
      const notice = announce(jobFailed, { subject: `job/${moment.id}`, room: SECRETARIAT, about });
      await publishPosts(engine, ctx, [notice]);
    });
  } catch (error) {
    engine.log.error({ incident, job, ...faultOf(error) }, "the coordinator could not be told");
  }
}
