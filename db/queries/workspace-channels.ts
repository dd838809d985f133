import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../client.ts";
import { channels } from "../schema/delivery.ts";
import { unparkChannel } from "./delivery.ts";

/** The channels of a workspace: their addresses begin with its id and a colon. */
const within = (cooperation: string, surface: string, workspace: string) =>
  and(
    eq(channels.cooperation, cooperation),
    eq(channels.surface, surface),
    sql`starts_with(${channels.address}, ${`${workspace}:`})`,
  );

/** Every channel of a workspace that is bound to a room. */
export async function listWorkspaceChannels(
  db: Db,
  cooperation: string,
  surface: string,
  workspace: string,
): Promise<(typeof channels.$inferSelect)[]> {
  return await db
    .select()
    .from(channels)
    .where(within(cooperation, surface, workspace))
    .orderBy(asc(channels.id));
}

/** Closes every open channel of a workspace, for the same reason. Returns how many there were. */
export async function parkWorkspace(
  db: Db,
  cooperation: string,
  surface: string,
  workspace: string,
  reason: string,
): Promise<number> {
  const parked = await db
    .update(channels)
    .set({ parkedReason: reason })
    .where(and(within(cooperation, surface, workspace), isNull(channels.parkedReason)))
    .returning({ id: channels.id });
  return parked.length;
}

/**
 * Opens the closed channels of a workspace again. One that has a reason of its own, such as an archived channel, closes
 * again at the next message.
 * @returns their numbers
 */
export async function unparkWorkspace(
  db: Db,
  cooperation: string,
  surface: string,
  workspace: string,
  realNow: Temporal.Instant,
): Promise<number[]> {
  const closed = await db
    .select({ id: channels.id })
    .from(channels)
    .where(and(within(cooperation, surface, workspace), isNotNull(channels.parkedReason)))
    .orderBy(asc(channels.id));
  for (const { id } of closed) await unparkChannel(db, cooperation, id, realNow);
  return closed.map(({ id }) => id);
}
