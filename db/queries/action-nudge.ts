import { and, eq, gt } from "drizzle-orm";
import type { Day } from "../../src/domain/day.ts";
import type { Db } from "../client.ts";
import { posts } from "../schema/delivery.ts";

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
