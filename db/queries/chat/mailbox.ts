import {
  and,
  asc,
  eq,
  inArray,
  isNotNull,
  isNull,
  ne,
  notExists,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { isMailAddress, mailChannel } from "../../../src/domain/organisation/mail-address.ts";
import { hearsByMail } from "../../../src/domain/organisation/mail-list.ts";
import { roomOfPerson } from "../../../src/domain/organisation/room.ts";
import { BROWSER, MAIL } from "../../../src/domain/surface.ts";
import type { Scope } from "../../client.ts";
import { chatAccounts, workspaces } from "../../schema/chat.ts";
import { organisations, people } from "../../schema/cooperation.ts";
import { channels } from "../../schema/delivery.ts";
import { mailStops } from "../../schema/mail.ts";
import { isReachable, ofWorkspace } from "./reachable.ts";

/** A mailbox as a place: the room whose channel it is, and its address there. */
export interface Mailbox {
  room: string;
  address: string;
}

/** Holds for people who are reached by e-mail: by choice, or because no chat reaches them; not where that was refused. */
function areReachedByMail(scope: Scope): SQL | undefined {
  const inChat = scope.db
    .select({ one: sql`1` })
    .from(chatAccounts)
    .innerJoin(workspaces, ofWorkspace)
    .where(and(isReachable(scope), eq(chatAccounts.person, people.email)));
  const refused = scope.db
    .select({ one: sql`1` })
    .from(channels)
    .where(
      and(
        eq(channels.cooperation, scope.cooperation.slug),
        eq(channels.surface, MAIL),
        sql`${channels.room} = 'person:' || ${people.email}`,
        isNotNull(channels.parkedReason),
      ),
    );
  return and(
    eq(people.cooperation, scope.cooperation.slug),
    eq(people.active, true),
    or(eq(people.reach, MAIL), and(or(isNull(people.reach), ne(people.reach, BROWSER)), notExists(inChat))),
    notExists(refused),
  );
}

/** The places of the mailboxes of those among some people who are reached by e-mail. */
export async function ownMailboxes(scope: Scope, persons: readonly string[]): Promise<Map<string, string>> {
  if (persons.length === 0) return new Map();
  const rows = await scope.db
    .select({ email: people.email })
    .from(people)
    .where(and(areReachedByMail(scope), inArray(people.email, [...persons])));
  return new Map(
    rows.filter(({ email }) => isMailAddress(email)).map(({ email }) => [email, mailChannel(email)]),
  );
}

/** The mailboxes in which is heard what is said in a room: of people, and those that are bound to the room itself. */
export async function mailboxesOf(
  scope: Scope,
  { room, isDigest }: { room: string; isDigest: boolean },
): Promise<Mailbox[]> {
  const readers = await scope.db
    .select({ email: people.email, role: people.role, slug: organisations.slug, kind: organisations.kind })
    .from(people)
    .innerJoin(
      organisations,
      and(eq(organisations.cooperation, people.cooperation), eq(organisations.slug, people.organisation)),
    )
    .where(areReachedByMail(scope))
    .orderBy(asc(people.email));
  const stopped = isDigest ? await stoppedPlaces(scope) : [];
  const bound = await scope.db
    .select({ room: channels.room, address: channels.address })
    .from(channels)
    .where(
      and(
        eq(channels.cooperation, scope.cooperation.slug),
        eq(channels.surface, MAIL),
        eq(channels.room, room),
        stopped.length === 0 ? undefined : notInArray(channels.address, stopped),
      ),
    )
    .orderBy(channels.id);
  const own = readers
    .filter(({ email, role, slug, kind }) => isMailAddress(email) && hearsByMail(room, { role, slug, kind }))
    .map(({ email }) => ({ room: roomOfPerson(email), address: mailChannel(email) }))
    .filter(({ address }) => !stopped.includes(address));
  const isOwn = new Set(own.map(({ address }) => address));
  return [...own, ...bound.filter(({ address }) => !isOwn.has(address))];
}

async function stoppedPlaces({ db, cooperation }: Scope): Promise<string[]> {
  const rows = await db
    .select({ address: mailStops.address })
    .from(mailStops)
    .where(eq(mailStops.cooperation, cooperation.slug));
  return rows.map(({ address }) => address);
}

/** From now on a mailbox gets no digests. Returns whether that is new. */
export async function stopDigests(
  { db, cooperation }: Scope,
  address: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const made = await db
    .insert(mailStops)
    .values({ cooperation: cooperation.slug, address, at })
    .onConflictDoNothing()
    .returning({ address: mailStops.address });
  return made.length > 0;
}

/** A mailbox gets digests again. */
export async function resumeDigests({ db, cooperation }: Scope, address: string): Promise<void> {
  await db
    .delete(mailStops)
    .where(and(eq(mailStops.cooperation, cooperation.slug), eq(mailStops.address, address)));
}
