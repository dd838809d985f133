import { and, eq, lte } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Action } from "../../../src/domain/action/action.ts";
import { nudgeMoments, SILENCE_JOBS, silenceMoments } from "../../../src/domain/action/action-moments.ts";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Directory } from "../../../src/domain/organisation/organisation.ts";
import type { Db } from "../../client.ts";
import { moments } from "../../schema/time.ts";
import { schedule, unschedule } from "../moment.ts";

/** Plans anew when its holders are asked about an action and when its silence is told to others. */
export async function planAction(
  db: Db,
  cooperation: string,
  directory: Directory,
  action: Action,
  now: Temporal.Instant,
): Promise<void> {
  await unschedule(db, cooperation, action.ref, SILENCE_JOBS);
  await schedule(db, cooperation, [...nudgeMoments(directory, action, now), ...silenceMoments(action)]);
}

/** Plans when the holders of actions are asked next. */
export async function planNudges(
  db: Db,
  cooperation: string,
  directory: Directory,
  actions: readonly Action[],
  now: Temporal.Instant,
): Promise<void> {
  const all = actions.flatMap((action) => nudgeMoments(directory, action, now));
  const once = new Map(all.map((moment) => [`${moment.subject} ${moment.occurrence}`, moment]));
  await schedule(db, cooperation, [...once.values()]);
}

/** The days up to `until` on which someone still has to be asked: quiet hours and downtime let several come together. */
export async function nudgeDaysDue(db: Db, cooperation: string, email: string, until: Day): Promise<Day[]> {
  const rows = await db
    .select({ day: moments.occurrence })
    .from(moments)
    .where(
      and(
        eq(moments.cooperation, cooperation),
        eq(moments.subject, email),
        eq(moments.job, "nudge-holder"),
        eq(moments.state, "due"),
        lte(moments.occurrence, until),
      ),
    );
  return rows.map((row) => row.day);
}
