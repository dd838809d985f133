import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { channels, deliveries, posts } from "../schema/delivery.ts";

export type Channel = typeof channels.$inferSelect;

/** The room that a place of a surface is bound to; of several the one it was bound to last. */
export async function channelAt(
  db: Db,
  cooperation: string,
  surface: string,
  address: string,
): Promise<Channel | undefined> {
  const [row] = await db
    .select()
    .from(channels)
    .where(
      and(
        eq(channels.cooperation, cooperation),
        eq(channels.surface, surface),
        eq(channels.address, address),
      ),
    )
    .orderBy(sql`${channels.parkedReason} is not null`, desc(channels.id))
    .limit(1);
  return row;
}

/** The post that stands in a place under the platform's reference; with the meeting whose thread it is in or begins. */
export async function postAt(
  db: Db,
  cooperation: string,
  place: { surface: string; address: string; messageRef: string },
): Promise<{ purpose: string; subject: string; room: string; meeting: string | null } | undefined> {
  const [row] = await db
    .select({ purpose: posts.purpose, subject: posts.subject, room: posts.room, thread: posts.thread })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .innerJoin(posts, eq(posts.id, deliveries.post))
    .where(
      and(
        eq(deliveries.cooperation, cooperation),
        eq(deliveries.messageRef, place.messageRef),
        eq(channels.surface, place.surface),
        eq(channels.address, place.address),
        isNull(channels.parkedReason),
      ),
    )
    .limit(1);
  if (!row) return undefined;
  const { thread, ...post } = row;
  return { ...post, meeting: post.purpose === "agenda-opened" ? post.subject : thread };
}
