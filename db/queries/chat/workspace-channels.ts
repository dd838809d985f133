import { and, asc, eq, inArray, isNull, notLike, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { UNBOUND } from "../../../src/domain/organisation/room.ts";
import type { Db, Scope } from "../../client.ts";
import { channels } from "../../schema/delivery.ts";
import { unparkChannel } from "../posting/delivery.ts";
import { scopeOf } from "../scope.ts";

/** The channels of a workspace: their addresses begin with its id and a colon. */
const within = (cooperation: string, surface: string, workspace: string) =>
  and(
    eq(channels.cooperation, cooperation),
    eq(channels.surface, surface),
    sql`starts_with(${channels.address}, ${`${workspace}:`})`,
  );

/** Every channel of a workspace that is bound to a room, and was not taken from it. */
export async function listWorkspaceChannels(
  { db, cooperation }: Scope,
  surface: string,
  workspace: string,
): Promise<(typeof channels.$inferSelect)[]> {
  return await db
    .select()
    .from(channels)
    .where(and(within(cooperation.slug, surface, workspace), notLike(channels.room, `${UNBOUND}%`)))
    .orderBy(asc(channels.id));
}

/** Closes every open channel of a workspace, for the same reason. Returns how many there were. */
export async function parkWorkspace(
  { db, cooperation }: Scope,
  surface: string,
  workspace: string,
  reason: string,
): Promise<number> {
  const parked = await db
    .update(channels)
    .set({ parkedReason: reason })
    .where(and(within(cooperation.slug, surface, workspace), isNull(channels.parkedReason)))
    .returning({ id: channels.id });
  return parked.length;
}

/**
 * Opens the channels of a workspace again that were closed for one of these reasons. One that is closed for a reason of
 * its own, such as an archived channel, stays closed.
 * @returns their numbers
 */
export async function unparkWorkspace(
  db: Db,
  { cooperation, surface, id }: { cooperation: string; surface: string; id: string },
  reasons: readonly string[],
  realNow: Temporal.Instant,
): Promise<number[]> {
  const closed = await db
    .select({ id: channels.id })
    .from(channels)
    .where(and(within(cooperation, surface, id), inArray(channels.parkedReason, [...reasons])))
    .orderBy(asc(channels.id));
  for (const { id: channel } of closed) await unparkChannel(scopeOf(db, cooperation), channel, realNow);
  return closed.map((channel) => channel.id);
}
