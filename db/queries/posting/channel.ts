import { and, eq, inArray, sql } from "drizzle-orm";
import { elementAt } from "../../../src/domain/element-at.ts";
import { isRoomOfPerson } from "../../../src/domain/organisation/room.ts";
import { BROWSER, MAIL } from "../../../src/domain/surface.ts";
import type { Scope } from "../../client.ts";
import { channels } from "../../schema/delivery.ts";
import { mailboxesOf } from "../chat/mailbox.ts";
import { privatePlaces } from "../chat/private-place.ts";
import { keepPaces } from "./pace.ts";

/**
 * Who is written to by e-mail: nobody where it is not set up; `persons`: those for whom alone something is; `lists`: those
 * who hear by e-mail what is said in a room as well.
 */
export type MailReach = "nobody" | "persons" | "lists";

export interface Bound {
  id: number;
  surface: string;
}

/** Something that is said in a room, and who hears of it by e-mail. */
interface Heard {
  room: string;
  purpose: string;
  mail: MailReach;
}

/**
 * Where each of some things goes besides to the channels of its room: to the mailboxes of those who hear of it by e-mail;
 * what is for one person to the one place where they are reached now. Each is bound on first use. It takes a few statements
 * however many there are, and some more for each that is mailed to a list.
 */
export async function channelsBesides(scope: Scope, said: readonly Heard[]): Promise<Bound[][]> {
  const own = await privateChannels(scope, said.filter(isPrivate));
  const found: Bound[][] = [];
  for (const one of said) {
    if (isPrivate(one)) found.push(own.get(placeKey(one)) ?? []);
    else found.push(one.mail === "lists" ? await mailChannels(scope, one) : []);
  }
  return found;
}

const isPrivate = ({ room }: Heard) => isRoomOfPerson(room);
const mayMail = ({ mail }: Heard) => mail !== "nobody";
const placeKey = (one: Heard) => `${mayMail(one)} ${one.room}`;

/** The place of each person to whom something goes, by `placeKey`. */
async function privateChannels(scope: Scope, said: readonly Heard[]): Promise<Map<string, Bound[]>> {
  const wanted = new Map<string, { room: string; surface: string; address: string }>();
  for (const [mails, some] of Map.groupBy(said, mayMail)) {
    const people = some.map(({ room }) => room.slice("person:".length));
    const places = await privatePlaces(scope, people, mails);
    for (const one of some) {
      const place = places.get(one.room.slice("person:".length)) ?? { surface: BROWSER, address: one.room };
      wanted.set(placeKey(one), { room: one.room, ...place });
    }
  }
  const bound = await bindAll(scope, [...wanted.values()]);
  return new Map([...wanted.keys()].map((key, n) => [key, [elementAt(bound, n)]]));
}

async function mailChannels(scope: Scope, { room, purpose }: Heard): Promise<Bound[]> {
  const mailboxes = await mailboxesOf(scope, { room, isDigest: purpose === DIGEST });
  const places = mailboxes.map((one) => ({ ...one, surface: MAIL }));
  return await bindAll(scope, places);
}

interface Spot {
  room: string;
  surface: string;
  address: string;
}

/** The channels of places, in the same order; those that were not bound to their room yet are. */
async function bindAll({ db, cooperation }: Scope, places: readonly Spot[]): Promise<Bound[]> {
  if (places.length === 0) return [];
  for (const [surface, some] of Map.groupBy(places, (one) => one.surface))
    await keepPaces(
      db,
      surface,
      some.map(({ address }) => address),
    );
  const spotKey = ({ room, surface, address }: Spot) => JSON.stringify([room, surface, address]);
  const find = async () => {
    const wanted = sql`select room, surface, address from json_to_recordset(${JSON.stringify(places)})
      as wanted (room text, surface text, address text)`;
    const isOne = sql`(${channels.room}, ${channels.surface}, ${channels.address}) in (${wanted})`;
    const rows = await db
      .select()
      .from(channels)
      .where(and(eq(channels.cooperation, cooperation.slug), isOne));
    return new Map(rows.map((row) => [spotKey(row), row]));
  };
  let bound = await find();
  const missing = places.filter((one) => !bound.has(spotKey(one)));
  if (missing.length > 0) {
    const rows = missing.map(({ room, surface, address }) => ({
      cooperation: cooperation.slug,
      room,
      surface,
      address,
    }));
    await db.insert(channels).values(rows).onConflictDoNothing();
    bound = await find();
  }
  return places.flatMap((one) => bound.get(spotKey(one)) ?? []);
}

/** The purpose of what is nobody's duty to read. */
const DIGEST = "digest";

/** Binds a place on a surface to a room; bound already is fine. Returns whether it is new. */
export async function bindChannel(
  { db, cooperation }: Scope,
  room: string,
  surface: string,
  address: string,
): Promise<boolean> {
  const made = await db
    .insert(channels)
    .values({ cooperation: cooperation.slug, room, surface, address })
    .onConflictDoNothing()
    .returning({ id: channels.id });
  await keepPaces(db, surface, [address]);
  return made.length > 0;
}

/** The channels of each room, for lists and for `kanaal`. */
export async function listChannels(
  { db, cooperation }: Scope,
  rooms: string[],
): Promise<(typeof channels.$inferSelect)[]> {
  if (rooms.length === 0) return [];
  return await db
    .select()
    .from(channels)
    .where(and(eq(channels.cooperation, cooperation.slug), inArray(channels.room, rooms)))
    .orderBy(channels.id);
}
