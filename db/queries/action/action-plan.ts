import { and, eq, inArray, lte } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Action } from "../../../src/domain/action/action.ts";
import { nudgeMoments, SILENCE_JOBS, silenceMoments } from "../../../src/domain/action/action-moments.ts";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Directory } from "../../../src/domain/organisation/organisation.ts";
import type { Scope } from "../../client.ts";
import { moments } from "../../schema/time.ts";
import { type NewMoment, replan, schedule } from "../time/moment.ts";

/**
 * Plans anew when its holders are asked about an action and when its silence is told to others.
 * @param besides what else comes for it
 */
export async function planAction(
  scope: Scope,
  directory: Directory,
  action: Action,
  now: Temporal.Instant,
  besides: readonly NewMoment[] = [],
): Promise<void> {
  const planned = [...nudgeMoments(directory, action, now), ...silenceMoments(action), ...besides];
  await replan(scope, { subject: action.ref, jobs: SILENCE_JOBS }, planned);
}

/**
 * Plans when the holders of actions are asked next.
 * @param besides what else comes of what happened to them
 */
export async function planNudges(
  scope: Scope,
  directory: Directory,
  actions: readonly Action[],
  now: Temporal.Instant,
  besides: readonly NewMoment[] = [],
): Promise<void> {
  const all = actions.flatMap((action) => nudgeMoments(directory, action, now));
  const once = new Map(all.map((moment) => [`${moment.subject} ${moment.occurrence}`, moment]));
  await schedule(scope, [...once.values(), ...besides]);
}

/**
 * The days up to `until` on which some people still have to be asked: quiet hours and downtime let several come together.
 */
export async function nudgeDaysDue(
  { db, cooperation }: Scope,
  emails: readonly string[],
  until: Day,
): Promise<Map<string, Day[]>> {
  const rows = await db
    .select({ email: moments.subject, day: moments.occurrence })
    .from(moments)
    .where(
      and(
        eq(moments.cooperation, cooperation.slug),
        inArray(moments.subject, [...emails]),
        eq(moments.job, "nudge-holder"),
        eq(moments.state, "due"),
        lte(moments.occurrence, until),
      ),
    );
  const days = new Map<string, Day[]>();
  for (const { email, day } of rows) days.set(email, [...(days.get(email) ?? []), day]);
  return days;
}
