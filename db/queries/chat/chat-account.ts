import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { ChatSurface } from "../../../src/domain/surface.ts";
import type { Db, Scope } from "../../client.ts";
import { chatAccounts, workspaces } from "../../schema/chat.ts";
import { ofWorkspace } from "./reachable.ts";

export type ChatAccount = typeof chatAccounts.$inferSelect;

/** An account as one cooperation knows it: another cooperation has a row of its own. */
export interface AccountKey {
  cooperation: string;
  surface: ChatSurface;
  workspace: string;
  account: string;
}

/** Who an account of a chat is, as it was last found; undefined when it was never met. */
export async function accountOf(db: Db, key: AccountKey): Promise<ChatAccount | undefined> {
  const [row] = await db.select().from(chatAccounts).where(isAccount(key));
  return row;
}

/**
 * Keeps who an account is and when it was last active, which is real time and never goes back. An address that is not
 * given stays as it was; a person is known by their address when nothing else is given.
 */
export async function keepAccount(
  db: Db,
  account: Omit<ChatAccount, "address" | "knownBy"> & Partial<Pick<ChatAccount, "address" | "knownBy">>,
): Promise<ChatAccount> {
  const { cooperation, surface, workspace, account: id } = chatAccounts;
  const { person, knownBy = person === null ? null : "address" } = account;
  const [row] = await db
    .insert(chatAccounts)
    .values({ ...account, knownBy })
    .onConflictDoUpdate({
      target: [cooperation, surface, workspace, id],
      set: {
        person,
        knownBy,
        address: sql`coalesce(excluded.address, ${chatAccounts.address})`,
        seenAt: sql`greatest(excluded.seen_at, ${chatAccounts.seenAt})`,
      },
    })
    .returning();
  if (!row) throw new Error("account was not kept");
  return row;
}

/** The account was active just now; nothing is written when that was known to the minute. */
export async function seeAccount(db: Db, key: AccountKey, realNow: Temporal.Instant): Promise<void> {
  const longAgo = sql`${chatAccounts.seenAt} < ${realNow.subtract({ minutes: 1 }).toString()}::timestamptz`;
  await db
    .update(chatAccounts)
    .set({ seenAt: realNow })
    .where(and(isAccount(key), longAgo));
}

/** People of a workspace of whom it is not known yet where private messages to them go. */
export async function unreachedAccounts(
  db: Db,
  place: Omit<AccountKey, "account">,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ account: chatAccounts.account })
    .from(chatAccounts)
    .where(
      and(
        isIn(place),
        isNotNull(chatAccounts.person),
        isNotNull(chatAccounts.knownBy),
        isNull(chatAccounts.address),
      ),
    )
    .orderBy(desc(chatAccounts.seenAt))
    .limit(limit);
  return rows.map(({ account }) => account);
}

/** Accounts of a workspace that were matched before it was asked by what, and have to be looked at again. */
export async function uncheckedAccounts(
  db: Db,
  place: Omit<AccountKey, "account">,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ account: chatAccounts.account })
    .from(chatAccounts)
    .where(and(isIn(place), isNotNull(chatAccounts.person), isNull(chatAccounts.knownBy)))
    .orderBy(desc(chatAccounts.seenAt))
    .limit(limit);
  return rows.map(({ account }) => account);
}

/** Keeps where private messages to an account go. */
export async function keepAddress(db: Db, key: AccountKey, address: string): Promise<void> {
  await db.update(chatAccounts).set({ address }).where(isAccount(key));
}

/** Private messages to nobody go to this address any more. */
export async function dropAddress(
  { db, cooperation }: Scope,
  surface: ChatSurface,
  address: string,
): Promise<void> {
  await db
    .update(chatAccounts)
    .set({ address: null })
    .where(
      and(
        eq(chatAccounts.cooperation, cooperation.slug),
        eq(chatAccounts.surface, surface),
        eq(chatAccounts.address, address),
      ),
    );
}

/** The accounts of some people, of each person in the same order. */
export async function accountsOfPeople(
  { db, cooperation }: Scope,
  people: readonly string[],
): Promise<ChatAccount[]> {
  if (people.length === 0) return [];
  const { surface, workspace, account, person } = chatAccounts;
  return await db
    .select()
    .from(chatAccounts)
    .where(and(eq(chatAccounts.cooperation, cooperation.slug), inArray(person, [...people])))
    .orderBy(asc(surface), asc(workspace), asc(account));
}

/** Every account of a person, on any surface, the one they used last first. */
export async function accountsOfPerson({ db, cooperation }: Scope, person: string): Promise<ChatAccount[]> {
  return await db
    .select()
    .from(chatAccounts)
    .where(and(eq(chatAccounts.cooperation, cooperation.slug), eq(chatAccounts.person, person)))
    .orderBy(desc(chatAccounts.seenAt), asc(chatAccounts.surface), asc(chatAccounts.workspace));
}

/**
 * The accounts in one workspace of the people of the cooperation that it belongs to, by e-mail; of two of one person the
 * last used.
 */
export async function accountsIn(
  db: Db,
  surface: ChatSurface,
  workspace: string,
): Promise<Map<string, string>> {
  const rows = await db
    .select({ person: chatAccounts.person, account: chatAccounts.account })
    .from(chatAccounts)
    .innerJoin(workspaces, ofWorkspace)
    .where(
      and(
        eq(chatAccounts.surface, surface),
        eq(chatAccounts.workspace, workspace),
        isNotNull(chatAccounts.person),
        isNotNull(chatAccounts.knownBy),
      ),
    )
    .orderBy(asc(chatAccounts.seenAt));
  return new Map(rows.flatMap(({ person, account }) => (person === null ? [] : [[person, account]])));
}

const isIn = ({ cooperation, surface, workspace }: Omit<AccountKey, "account">) =>
  and(
    eq(chatAccounts.cooperation, cooperation),
    eq(chatAccounts.surface, surface),
    eq(chatAccounts.workspace, workspace),
  );

const isAccount = ({ account, ...place }: AccountKey) => and(isIn(place), eq(chatAccounts.account, account));
