import { count, ne } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Db } from "../../client.ts";
import { demoClock } from "../../schema/cooperation.ts";
import { posts } from "../../schema/delivery.ts";
import { moments } from "../../schema/time.ts";
import { nextDueAt } from "../time/moment.ts";
import { setDemoClock } from "./cooperation.ts";

/**
 * Moves the demo clock to the next moment that is due, or to the target when nothing is due before. It stays where it
 * is as long as something that has come is not done.
 * @returns arrived: the clock stands at the target, or someone has moved it beyond, and all that came has been done
 */
export async function stepDemoClock(
  db: Db,
  target: Temporal.Instant,
): Promise<{ now: Temporal.Instant; moved: boolean; arrived: boolean }> {
  return await db.transaction(async (tx) => {
    const [row] = await tx.select({ now: demoClock.now }).from(demoClock).for("update");
    if (!row) throw new Error("there is no demo clock");
    const next = await nextDueAt(tx);
    const at = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b);
    if (next && at(next, row.now) <= 0) return { now: row.now, moved: false, arrived: false };
    if (at(row.now, target) >= 0) return { now: row.now, moved: false, arrived: true };
    const now = next && at(next, target) <= 0 ? next : target;
    await setDemoClock(tx, now);
    return { now, moved: true, arrived: false };
  });
}

/** How many moments have been done, and how many posts there are. */
export async function countDone(db: Db): Promise<{ moments: number; posts: number }> {
  const [done] = await db.select({ number: count() }).from(moments).where(ne(moments.state, "due"));
  const [said] = await db.select({ number: count() }).from(posts);
  return { moments: done?.number ?? 0, posts: said?.number ?? 0 };
}
