import { and, asc, eq, inArray } from "drizzle-orm";
import type { Card } from "../../../src/view/card.ts";
import type { Scope } from "../../client.ts";
import { posts } from "../../schema/delivery.ts";

/** Takes all that waits for a summary in the room of one person, oldest first; what another took is not taken again. */
export async function takeWaiting(
  { db, cooperation }: Scope,
  room: string,
): Promise<{ id: number; subject: string; card: Card }[]> {
  const taken = await db
    .update(posts)
    .set({ summary: "told" })
    .where(and(eq(posts.cooperation, cooperation.slug), eq(posts.room, room), eq(posts.summary, "waiting")))
    .returning({ id: posts.id, subject: posts.subject, card: posts.card });
  return taken.sort((one, other) => one.id - other.id);
}

/** In which of some rooms anything waits for a summary. */
export async function roomsWaiting({ db, cooperation }: Scope, rooms: readonly string[]): Promise<string[]> {
  if (rooms.length === 0) return [];
  const rows = await db
    .selectDistinct({ room: posts.room })
    .from(posts)
    .where(
      and(
        eq(posts.cooperation, cooperation.slug),
        inArray(posts.room, [...rooms]),
        eq(posts.summary, "waiting"),
      ),
    );
  return rows.map(({ room }) => room);
}

/** The cards of posts as they stand now, oldest first. */
export async function cardsOfPosts({ db, cooperation }: Scope, ids: number[]): Promise<Card[]> {
  const rows = await db
    .select({ card: posts.card })
    .from(posts)
    .where(and(eq(posts.cooperation, cooperation.slug), inArray(posts.id, ids)))
    .orderBy(asc(posts.id));
  return rows.map(({ card }) => card);
}
