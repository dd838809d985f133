import { and, eq, inArray, isNotNull, isNull, like, lt, or, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { isUnbound, UNBOUND } from "../../../src/domain/organisation/room.ts";
import { type Db, notify, type Scope } from "../../client.ts";
import { channels, deliveries } from "../../schema/delivery.ts";
import { WAKE } from "../time/moment.ts";
import { stale } from "./delivery-claim.ts";
import { instantOf } from "./pace.ts";

export type Channel = typeof channels.$inferSelect;

/** The channel on which open browser rooms hear that there is something new to see. */
export const LIVE = "leerlus_live";

/** Says on `LIVE` which posts can be seen in which rooms; heard when the transaction commits. */
export async function tellLive(
  db: Db,
  news: readonly { cooperation: string; room: string; post: number }[],
): Promise<void> {
  const said = JSON.stringify(news.map((one) => JSON.stringify(one)));
  await db.execute(sql`select pg_notify(${LIVE}, said) from json_array_elements_text(${said}) said`);
}

/** Says on `LIVE` which meetings and agenda items changed: whoever follows one looks at it again. */
export async function tellChanged(
  db: Db,
  news: { cooperation: string; changed: readonly string[] },
): Promise<void> {
  await notify(db, LIVE, JSON.stringify(news));
}

/** Nothing is sent to the channel before `until`, for whichever room; a later time that was set before stands. */
export async function holdChannel(db: Db, channel: number, until: Temporal.Instant): Promise<void> {
  await db
    .update(channels)
    .set({ notBefore: until })
    .where(
      and(
        sql`(${channels.surface}, ${channels.address}) = (select surface, address from channels where id = ${channel})`,
        or(isNull(channels.notBefore), lt(channels.notBefore, until)),
      ),
    );
}

export async function findChannel({ db, cooperation }: Scope, id: number): Promise<Channel | undefined> {
  const [row] = await db
    .select()
    .from(channels)
    .where(and(eq(channels.cooperation, cooperation.slug), eq(channels.id, id)));
  return row;
}

/** Closes a channel that refuses for good; returns false when it was closed already. */
export async function parkChannel(db: Db, channel: number, reason: string): Promise<boolean> {
  const rows = await db
    .update(channels)
    .set({ parkedReason: reason })
    .where(and(eq(channels.id, channel), isNull(channels.parkedReason)))
    .returning({ id: channels.id });
  return rows.length > 0;
}

/**
 * Sends a message after all of which nobody can find out whether it arrived.
 * @returns its channel; undefined when it is not such a message (any more)
 */
export async function resendUnsure(
  { db, cooperation }: Scope,
  delivery: number,
  realNow: Temporal.Instant,
): Promise<number | undefined> {
  const [freed] = await db
    .update(deliveries)
    .set({ state: "pending", error: null, notBefore: null, changedAt: realNow })
    .where(isUnsure(cooperation.slug, delivery))
    .returning({ channel: deliveries.channel });
  if (freed) await notify(db, WAKE);
  return freed?.channel;
}

/** What is tried again. */
export interface Retried {
  channel: number;
  /** All that waited for the channel, or that one message. */
  what: "channel" | "message";
}

/**
 * Tries again what was set aside, once its cause is thought to be gone: a message that could not be made, or one that waits
 * for a channel that was closed, with all else that does. What a channel refused by itself is not: it may have arrived, or
 * would be refused again.
 * @returns undefined when there is nothing to try (any more): whatever was written must then not be kept
 */
export async function retryParked(
  scope: Scope,
  delivery: number,
  realNow: Temporal.Instant,
): Promise<Retried | undefined> {
  const isParked = and(
    eq(deliveries.cooperation, scope.cooperation.slug),
    eq(deliveries.id, delivery),
    eq(deliveries.state, "parked"),
  );
  const [unmade] = await scope.db
    .update(deliveries)
    .set({ state: "pending", error: null, notBefore: null, changedAt: realNow })
    .where(and(isParked, like(deliveries.error, "unmade%")))
    .returning({ channel: deliveries.channel });
  if (unmade) {
    await notify(scope.db, WAKE);
    return { channel: unmade.channel, what: "message" };
  }
  const [parked] = await scope.db.select({ channel: deliveries.channel }).from(deliveries).where(isParked);
  if (!parked) return undefined;
  const freed = await openChannel(scope, parked.channel, realNow);
  return freed.includes(delivery) ? { channel: parked.channel, what: "channel" } : undefined;
}

/** Whether a message is set aside because nobody can find out whether it arrived. */
export async function isSetAsideUnsure({ db, cooperation }: Scope, delivery: number): Promise<boolean> {
  const rows = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(isUnsure(cooperation.slug, delivery));
  return rows.length > 0;
}

const isUnsure = (cooperation: string, delivery: number) =>
  and(
    eq(deliveries.cooperation, cooperation),
    eq(deliveries.id, delivery),
    eq(deliveries.state, "parked"),
    eq(deliveries.error, "unsure"),
  );

/** What waits for a closed channel, or for one that was taken from its room, waits parked: it shows for what it is. */
export async function parkWaiting(db: Db, now: Temporal.Instant): Promise<void> {
  const closed = await db
    .select({ id: channels.id, room: channels.room, reason: channels.parkedReason })
    .from(channels)
    .where(or(isNotNull(channels.parkedReason), like(channels.room, `${UNBOUND}%`)));
  for (const { id, room, reason } of closed) {
    await db
      .update(deliveries)
      .set({ state: "parked", error: isUnbound(room) ? "unbound" : reason, changedAt: now })
      .where(and(eq(deliveries.channel, id), eq(deliveries.state, "pending")));
  }
}

/**
 * Opens a channel again after its cause has been taken away: what waited for it is sent, in order. A message that was
 * refused by itself stays parked. Cards that show the channel have the reference `channel/NUMBER`.
 * @returns how many deliveries are sent after all
 */
export async function unparkChannel(
  scope: Scope,
  channel: number,
  realNow: Temporal.Instant,
): Promise<number> {
  return (await openChannel(scope, channel, realNow)).length;
}

/** @returns the deliveries that are sent after all; none when it was open, and then waits as long as it was told to */
async function openChannel(
  { db, cooperation }: Scope,
  channel: number,
  realNow: Temporal.Instant,
): Promise<number[]> {
  const [closed] = await db
    .select({ reason: channels.parkedReason })
    .from(channels)
    .where(and(eq(channels.cooperation, cooperation.slug), eq(channels.id, channel)))
    .for("update");
  const reason = closed?.reason ?? null;
  if (reason === null) return [];
  await db.update(channels).set({ parkedReason: null, notBefore: null }).where(eq(channels.id, channel));
  const freed = await db
    .update(deliveries)
    .set({ state: "pending", notBefore: null, error: null, changedAt: realNow })
    .where(and(eq(deliveries.channel, channel), eq(deliveries.state, "parked"), eq(deliveries.error, reason)))
    .returning({ id: deliveries.id });
  await notify(db, WAKE);
  return freed.map(({ id }) => id);
}

/** Whether the room has an open channel besides one. */
export async function hasOpenChannel({ db, cooperation }: Scope, room: string): Promise<boolean> {
  const rows = await db
    .select({ id: channels.id })
    .from(channels)
    .where(
      and(eq(channels.cooperation, cooperation.slug), eq(channels.room, room), isNull(channels.parkedReason)),
    )
    .limit(1);
  return rows.length > 0;
}

/** Not in a workspace that has told us to wait. */
const notHeld = (
  now: Temporal.Instant,
) => sql`not exists (select from paces where paces.surface = ${channels.surface}
  and paces.tenant = ${channels.tenant} and paces.scope = '' and paces.held_until > ${instantOf(now)})`;

/**
 * Whether something still has to be tried a first time: a message whose turn it is, an edit, or one that is on its way.
 * What waits behind a message that was tried waits with it.
 * @param surfaces those that are served; every surface when left out
 */
export async function hasUntried(db: Db, now: Temporal.Instant, surfaces?: string[]): Promise<boolean> {
  const served = surfaces ? inArray(channels.surface, surfaces) : undefined;
  const first = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .where(
      and(
        isNull(channels.parkedReason),
        served,
        or(
          eq(deliveries.state, "sending"),
          and(eq(deliveries.state, "pending"), eq(deliveries.attempts, 0), isNull(deliveries.notBefore)),
          // Reserved, or left behind so by a process that was killed.
          and(eq(deliveries.state, "pending"), isNotNull(deliveries.lease)),
        ),
        notHeld(now),
        sql`not exists (select from deliveries earlier where earlier.channel = ${deliveries.channel}
          and earlier.state in ('pending', 'sending', 'unknown') and earlier.id < ${deliveries.id})`,
        // Spelled as the index of what waits is, or it is not used.
        sql`${deliveries.state} in ('pending', 'sending', 'unknown')`,
      ),
    )
    .limit(1);
  if (first.length > 0) return true;
  const edits = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .where(and(stale, isNull(deliveries.notBefore), isNull(channels.parkedReason), notHeld(now), served))
    .limit(1);
  return edits.length > 0;
}
