import { and, asc, desc, eq, inArray, isNull, like, not, sql } from "drizzle-orm";
import { UNBOUND } from "../../../src/domain/organisation/room.ts";
import type { Scope } from "../../client.ts";
import { channels, deliveries, posts } from "../../schema/delivery.ts";
import { bindChannel } from "../posting/channel.ts";
import { keepPaces } from "../posting/pace.ts";

const isUnbound = like(channels.room, `${UNBOUND}%`);

export type Channel = typeof channels.$inferSelect;

/**
 * The place of an address, whichever workspace it was reached by: a channel that several share has one id, and is one
 * channel. An address is the workspace, a colon and the platform's own id.
 */
const isPlace = (cooperation: string, surface: string, address: string) =>
  and(
    eq(channels.cooperation, cooperation),
    eq(channels.surface, surface),
    sql`substr(${channels.address}, strpos(${channels.address}, ':') + 1) = ${address.slice(address.indexOf(":") + 1)}`,
  );

/** The room that a place of a surface is bound to; of several the one it was bound to last. */
export async function channelAt(
  { db, cooperation }: Scope,
  surface: string,
  address: string,
): Promise<Channel | undefined> {
  const [row] = await db
    .select()
    .from(channels)
    .where(and(isPlace(cooperation.slug, surface, address), not(isUnbound)))
    .orderBy(sql`${channels.parkedReason} is not null`, desc(channels.id))
    .limit(1);
  return row;
}

/** Every room's channel in a place, in the order in which they were bound. */
export async function channelsAt(
  { db, cooperation }: Scope,
  surface: string,
  address: string,
): Promise<Channel[]> {
  return await db
    .select()
    .from(channels)
    .where(
      and(
        eq(channels.cooperation, cooperation.slug),
        eq(channels.surface, surface),
        eq(channels.address, address),
        not(isUnbound),
      ),
    )
    .orderBy(asc(channels.id));
}

/**
 * The post that stands in a place under the platform's reference, as it is now; with the meeting whose thread it is in or
 * begins.
 */
export async function postAt(
  { db, cooperation }: Scope,
  place: { surface: string; address: string; messageRef: string },
): Promise<(typeof posts.$inferSelect & { meeting: string | null }) | undefined> {
  const [row] = await db
    .select({ post: posts })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .innerJoin(posts, eq(posts.id, deliveries.post))
    .where(
      and(
        eq(deliveries.cooperation, cooperation.slug),
        eq(deliveries.messageRef, place.messageRef),
        isPlace(cooperation.slug, place.surface, place.address),
        isNull(channels.parkedReason),
      ),
    )
    .limit(1);
  if (!row) return undefined;
  const { post } = row;
  return { ...post, meeting: post.opensThread ? post.subject : post.thread };
}

/** The last post that opened an agenda in a place. */
export async function lastAgendaAt(
  { db, cooperation }: Scope,
  { surface, address }: { surface: string; address: string },
): Promise<{ subject: string; room: string } | undefined> {
  const [row] = await db
    .select({ subject: posts.subject, room: posts.room })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .innerJoin(posts, eq(posts.id, deliveries.post))
    .where(
      and(
        isPlace(cooperation.slug, surface, address),
        posts.opensThread,
        eq(deliveries.state, "sent"),
        isNull(channels.parkedReason),
      ),
    )
    .orderBy(desc(posts.id))
    .limit(1);
  return row;
}

/**
 * Binds a place to a room. One that the room has by another workspace, which can be reached no more, moves here.
 * @returns the channel, and whether the place was not bound to the room before
 */
export async function bindPlace(
  scope: Scope,
  room: string,
  { surface, address }: { surface: string; address: string },
): Promise<{ channel: number; isNew: boolean }> {
  const [known] = await scope.db
    .select({ id: channels.id, address: channels.address, parkedReason: channels.parkedReason })
    .from(channels)
    .where(and(isPlace(scope.cooperation.slug, surface, address), eq(channels.room, room)))
    .orderBy(sql`${channels.address} <> ${address}`, channels.id)
    .limit(1)
    .for("update");
  if (!known) {
    await bindChannel(scope, room, surface, address);
    const bound = await channelAt(scope, surface, address);
    if (!bound) throw new Error("channel was not bound");
    return { channel: bound.id, isNew: true };
  }
  if (known.parkedReason !== null) {
    await scope.db.update(channels).set({ address }).where(eq(channels.id, known.id));
    await keepPaces(scope.db, surface, [address]);
  }
  return { channel: known.id, isNew: false };
}

/**
 * Takes a place from a room. What was said there stays and is still edited; what waits is not said.
 * @returns false when it was not bound to it
 */
export async function unbindPlace(
  { db, cooperation }: Scope,
  room: string,
  { surface, address }: { surface: string; address: string },
): Promise<boolean> {
  const gone = await db
    .update(channels)
    .set({ room: sql`${UNBOUND} || ${channels.id}` })
    .where(and(isPlace(cooperation.slug, surface, address), eq(channels.room, room)))
    .returning({ id: channels.id });
  const ids = gone.map(({ id }) => id);
  if (ids.length === 0) return false;
  await db
    .update(deliveries)
    .set({ state: "parked", error: "unbound" })
    .where(and(inArray(deliveries.channel, ids), inArray(deliveries.state, ["pending", "parked"])));
  return true;
}
