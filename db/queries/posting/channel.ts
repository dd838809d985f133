import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { BROWSER, MAIL } from "../../../src/domain/surface.ts";
import type { Db } from "../../client.ts";
import { channels } from "../../schema/delivery.ts";
import { privatePlace } from "../chat/chat-account.ts";
import { type Mailbox, mailboxesOf } from "../chat/mailbox.ts";
import { keepPaces } from "./pace.ts";

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
  return mailboxes.length === 0 ? others : [...others, ...(await channelsOf(db, cooperation, mailboxes))];
}

/** The channels of mailboxes, which are bound on first use: in a few statements, however many there are. */
async function channelsOf(
  db: Db,
  cooperation: string,
  mailboxes: readonly Mailbox[],
): Promise<(typeof channels.$inferSelect)[]> {
  const places = mailboxes.map((one) => sql`(${one.room}, ${one.address})`);
  const isOne = sql`(${channels.room}, ${channels.address}) in (${sql.join(places, sql`, `)})`;
  const ofThem = and(eq(channels.cooperation, cooperation), eq(channels.surface, MAIL), isOne);
  const find = () => db.select().from(channels).where(ofThem).orderBy(channels.id);
  const bound = await find();
  const missing = mailboxes.filter(
    ({ room, address }) => !bound.some((one) => one.room === room && one.address === address),
  );
  const addresses = mailboxes.map(({ address }) => address);
  await keepPaces(db, MAIL, addresses);
  if (missing.length === 0) return bound;
  const rows = missing.map(({ room, address }) => ({ cooperation, room, surface: MAIL, address }));
  await db.insert(channels).values(rows).onConflictDoNothing();
  return await find();
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
  await keepPaces(db, surface, [address]);
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
