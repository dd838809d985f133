import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { BROWSER, MAIL } from "../../../src/domain/surface.ts";
import type { Db } from "../../client.ts";
import { channels } from "../../schema/delivery.ts";
import { privatePlace } from "../chat/chat-account.ts";
import { mailboxesOf } from "../chat/mailbox.ts";
import { keepPace } from "./pace.ts";

/**
 * Who is written to by e-mail: nobody where it is not set up; `persons`: those for whom alone something is; `lists`: those
 * who hear by e-mail what is said in a room as well.
 */
export type MailReach = "nobody" | "persons" | "lists";

/**
 * Every channel of a room, and the mailboxes of those who hear of it by e-mail; of a room of one person the one where they
 * are reached now, which is bound on first use.
 */
export async function channelsFor(
  db: Db,
  cooperation: string,
  { room, purpose }: { room: string; purpose: string },
  mail: MailReach,
): Promise<{ id: number; surface: string }[]> {
  const here = and(eq(channels.cooperation, cooperation), eq(channels.room, room));
  const found = db.select({ id: channels.id, surface: channels.surface }).from(channels);
  if (room.startsWith("person:")) {
    const own = await privatePlace(db, cooperation, room.slice("person:".length), mail !== "nobody");
    const { surface, address } = own ?? { surface: BROWSER, address: room };
    await bindChannel(db, cooperation, room, surface, address);
    return await found.where(and(here, eq(channels.surface, surface), eq(channels.address, address)));
  }
  const others = await found.where(and(here, ne(channels.surface, MAIL)));
  if (mail !== "lists") return others;
  const mailboxes = await mailboxesOf(db, cooperation, { room, isDigest: purpose === DIGEST });
  for (const one of mailboxes) await bindChannel(db, cooperation, one.room, MAIL, one.address);
  const places = mailboxes.map((one) => sql`(${one.room}, ${one.address})`);
  const isOne = sql`(${channels.room}, ${channels.address}) in (${sql.join(places, sql`, `)})`;
  const mine = and(eq(channels.cooperation, cooperation), eq(channels.surface, MAIL), isOne);
  return places.length === 0 ? others : [...others, ...(await found.where(mine).orderBy(channels.id))];
}

/** The purpose of what is nobody's duty to read. */
const DIGEST = "digest";

/** Binds a place on a surface to a room; bound already is fine. Returns whether it is new. */
export async function bindChannel(
  db: Db,
  cooperation: string,
  room: string,
  surface: string,
  address: string,
): Promise<boolean> {
  const made = await db
    .insert(channels)
    .values({ cooperation, room, surface, address })
    .onConflictDoNothing()
    .returning({ id: channels.id });
  await keepPace(db, surface, address);
  return made.length > 0;
}

/** The channels of each room, for lists and for `kanaal`. */
export async function listChannels(
  db: Db,
  cooperation: string,
  rooms: string[],
): Promise<(typeof channels.$inferSelect)[]> {
  if (rooms.length === 0) return [];
  return await db
    .select()
    .from(channels)
    .where(and(eq(channels.cooperation, cooperation), inArray(channels.room, rooms)))
    .orderBy(channels.id);
}
