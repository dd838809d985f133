import { randomUUID } from "node:crypto";
import type { Moment } from "../../db/queries/time/moment.ts";
import { failMoment } from "../../db/queries/time/moment-claim.ts";
import { SECRETARIAT } from "../domain/organisation/room.ts";
import type { Engine } from "./engine.ts";
import { faultOf } from "./fault.ts";
import { makeContext } from "./make-context.ts";
import { jobFailed } from "./posting/job-failed.ts";
import { announce } from "./posting/posting.ts";
import { publishPosts } from "./posting/publish-posts.ts";

/** After this many failed tries a moment is left for people to look at. */
const MAX_TRIES = 5;

/**
 * Counts a failed try of a moment, and waits longer after each: 10 s, 40 s, 90 s, 160 s. Since it failed nobody held it:
 * when another has tried it meanwhile, what came of that stands.
 */
export async function recordFailure(engine: Engine, moment: Moment, error: unknown): Promise<void> {
  const incident = randomUUID().slice(0, 8);
  engine.log.error(
    { incident, job: moment.job, tries: moment.attempts + 1, ...faultOf(error) },
    "job failed",
  );
  const tries = moment.attempts + 1;
  const { db } = engine.database;
  const retryAt = tries >= MAX_TRIES ? null : engine.clock.real().add({ seconds: 10 * tries ** 2 });
  const at = await engine.clock.now(db);
  const isCounted = await failMoment(db, moment, { note: incident, at, retryAt });
  if (isCounted && retryAt === null) await tellCoordinator(engine, moment, incident);
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
