import { and, desc, eq, gt, lt } from "drizzle-orm";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Db } from "../../client.ts";
import { posts } from "../../schema/delivery.ts";

/** No question is older that somebody could still answer: each asks about all that the ones before left open. */
const MOST = 20;

/** What somebody was asked about before a day, the newest question first. */
export async function nudgesBefore(
  db: Db,
  cooperation: string,
  email: string,
  day: Day,
): Promise<{ day: Day; actions: unknown }[]> {
  const isEarlier = and(
    eq(posts.cooperation, cooperation),
    eq(posts.purpose, "action-nudge"),
    eq(posts.subject, email),
    lt(posts.period, day),
  );
  const rows = await db
    .select({ day: posts.period, about: posts.about })
    .from(posts)
    .where(isEarlier)
    .orderBy(desc(posts.period))
    .limit(MOST);
  return rows.map((row) => ({ day: row.day, actions: row.about.actions }));
}

/** Whether somebody was asked about their actions again after a day. */
export async function hasNewerNudge(db: Db, cooperation: string, email: string, day: Day): Promise<boolean> {
  const [newer] = await db
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(
        eq(posts.cooperation, cooperation),
        eq(posts.purpose, "action-nudge"),
        eq(posts.subject, email),
        gt(posts.period, day),
      ),
    )
    .limit(1);
  return newer !== undefined;
}
