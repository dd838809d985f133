import { and, asc, desc, eq, isNotNull, isNull, notExists, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../client.ts";
import { chatAccounts, workspaces } from "../schema/chat.ts";
import { people } from "../schema/cooperation.ts";
import { channels } from "../schema/delivery.ts";

export type ChatAccount = typeof chatAccounts.$inferSelect;
export type ChatSurface = ChatAccount["surface"];

/** Who an account of a chat is, as it was last found; undefined when it was never met. */
export async function accountOf(
  db: Db,
  surface: ChatSurface,
  workspace: string,
  account: string,
): Promise<ChatAccount | undefined> {
  const [row] = await db
    .select()
    .from(chatAccounts)
    .where(isAccount(surface, workspace, account));
  return row;
}

/**
 * Keeps who an account is and when it was last active, which is real time and never goes back. An address that is not
 * given stays as it was.
 */
export async function keepAccount(
  db: Db,
  account: Omit<ChatAccount, "address"> & { address?: string | null },
): Promise<ChatAccount> {
  const [row] = await db
    .insert(chatAccounts)
    .values(account)
    .onConflictDoUpdate({
      target: [chatAccounts.surface, chatAccounts.workspace, chatAccounts.account],
      set: {
        cooperation: account.cooperation,
        person: account.person,
        address: sql`coalesce(excluded.address, ${chatAccounts.address})`,
        seenAt: sql`greatest(excluded.seen_at, ${chatAccounts.seenAt})`,
      },
    })
    .returning();
  if (!row) throw new Error("account was not kept");
  return row;
}

/** The account was active just now; nothing is written when that was known to the minute. */
export async function seeAccount(
  db: Db,
  surface: ChatSurface,
  workspace: string,
  account: string,
  realNow: Temporal.Instant,
): Promise<void> {
  const longAgo = sql`${chatAccounts.seenAt} < ${realNow.subtract({ minutes: 1 }).toString()}::timestamptz`;
  await db
    .update(chatAccounts)
    .set({ seenAt: realNow })
    .where(and(isAccount(surface, workspace, account), longAgo));
}

/** People of a workspace of whom it is not known yet where private messages to them go. */
export async function unreachedAccounts(
  db: Db,
  surface: ChatSurface,
  workspace: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ account: chatAccounts.account })
    .from(chatAccounts)
    .where(
      and(
        eq(chatAccounts.surface, surface),
        eq(chatAccounts.workspace, workspace),
        isNotNull(chatAccounts.person),
        isNull(chatAccounts.address),
      ),
    )
    .orderBy(desc(chatAccounts.seenAt))
    .limit(limit);
  return rows.map(({ account }) => account);
}

/** Keeps where private messages to an account go. */
export async function keepAddress(
  db: Db,
  surface: ChatSurface,
  workspace: string,
  account: string,
  address: string,
): Promise<void> {
  await db
    .update(chatAccounts)
    .set({ address })
    .where(isAccount(surface, workspace, account));
}

/** Private messages to nobody go to this address any more. */
export async function dropAddress(db: Db, surface: ChatSurface, address: string): Promise<void> {
  await db
    .update(chatAccounts)
    .set({ address: null })
    .where(and(eq(chatAccounts.surface, surface), eq(chatAccounts.address, address)));
}

/** Every account of a person, on any surface, the one they used last first. */
export async function accountsOfPerson(db: Db, cooperation: string, person: string): Promise<ChatAccount[]> {
  return await db
    .select()
    .from(chatAccounts)
    .where(and(eq(chatAccounts.cooperation, cooperation), eq(chatAccounts.person, person)))
    .orderBy(desc(chatAccounts.seenAt), asc(chatAccounts.surface), asc(chatAccounts.workspace));
}

/**
 * Where private messages to a person go: the surface of their choice, else the one they used last, when they can be
 * reached there. Undefined: the browser room.
 */
export async function privatePlace(
  db: Db,
  cooperation: string,
  person: string,
): Promise<{ surface: string; address: string } | undefined> {
  const [wish] = await db
    .select({ reach: people.reach })
    .from(people)
    .where(and(eq(people.cooperation, cooperation), eq(people.email, person)));
  if (wish?.reach === "web") return undefined;
  const refuses = db
    .select({ id: channels.id })
    .from(channels)
    .where(
      and(
        eq(channels.cooperation, cooperation),
        eq(channels.surface, chatAccounts.surface),
        eq(channels.address, chatAccounts.address),
        isNotNull(channels.parkedReason),
      ),
    );
  const [place] = await db
    .select({ surface: chatAccounts.surface, address: chatAccounts.address })
    .from(chatAccounts)
    .innerJoin(
      workspaces,
      and(eq(workspaces.surface, chatAccounts.surface), eq(workspaces.id, chatAccounts.workspace)),
    )
    .where(
      and(
        eq(chatAccounts.cooperation, cooperation),
        eq(chatAccounts.person, person),
        isNotNull(chatAccounts.address),
        eq(workspaces.state, "active"),
        notExists(refuses),
      ),
    )
    .orderBy(desc(sql`${chatAccounts.surface} = ${wish?.reach ?? ""}`), desc(chatAccounts.seenAt))
    .limit(1);
  return place?.address ? { surface: place.surface, address: place.address } : undefined;
}

/** The accounts of the people of a cooperation in one workspace, by e-mail; of two of one person the last used. */
export async function accountsIn(
  db: Db,
  surface: ChatSurface,
  workspace: string,
): Promise<Map<string, string>> {
  const rows = await db
    .select({ person: chatAccounts.person, account: chatAccounts.account })
    .from(chatAccounts)
    .where(
      and(
        eq(chatAccounts.surface, surface),
        eq(chatAccounts.workspace, workspace),
        isNotNull(chatAccounts.person),
      ),
    )
    .orderBy(asc(chatAccounts.seenAt));
  return new Map(rows.flatMap(({ person, account }) => (person === null ? [] : [[person, account]])));
}

const isAccount = (surface: ChatSurface, workspace: string, account: string) =>
  and(
    eq(chatAccounts.surface, surface),
    eq(chatAccounts.workspace, workspace),
    eq(chatAccounts.account, account),
  );
