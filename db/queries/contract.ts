import { and, arrayContains, asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Day } from "../../src/domain/calendar/day.ts";
import { ASK_DAYS, type Contract, type Extension } from "../../src/domain/contract/contract.ts";
import type { Scope } from "../client.ts";
import { contractExtensions, contracts } from "../schema/contract.ts";
import { nextNumber } from "./counter.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "./page.ts";

export type ContractRow = typeof contracts.$inferSelect;

const isContract = (cooperation: string, ref: string): SQL | undefined =>
  and(eq(contracts.cooperation, cooperation), eq(contracts.ref, ref));

/** Keeps a contract under a new reference of the year. */
export async function insertContract(
  scope: Scope,
  year: string,
  made: Omit<Contract, "ref"> & Pick<ContractRow, "createdAt">,
): Promise<ContractRow> {
  const ref = `OV-${year}-${await nextNumber(scope, `OV-${year}`)}`;
  const [row] = await scope.db
    .insert(contracts)
    .values({ cooperation: scope.cooperation.slug, ref, ...made })
    .returning();
  if (!row) throw new Error("a contract was not stored");
  return row;
}

export async function findContract(
  { db, cooperation }: Scope,
  ref: string,
): Promise<ContractRow | undefined> {
  const [row] = await db.select().from(contracts).where(isContract(cooperation.slug, ref));
  return row;
}

/** As `findContract`; whoever wants to change the same contract waits until this transaction ends. */
export async function lockContract(
  { db, cooperation }: Scope,
  ref: string,
): Promise<ContractRow | undefined> {
  const [row] = await db.select().from(contracts).where(isContract(cooperation.slug, ref)).for("update");
  return row;
}

/** A contract with the same title that begins on the same day. */
export async function sameContract(
  { db, cooperation }: Scope,
  { title, from }: Pick<Contract, "title" | "from">,
): Promise<ContractRow | undefined> {
  const [row] = await db
    .select()
    .from(contracts)
    .where(
      and(eq(contracts.cooperation, cooperation.slug), eq(contracts.title, title), eq(contracts.from, from)),
    )
    .limit(1);
  return row;
}

/** Gives a contract another last day, and keeps who did that; the contract is locked. */
export async function extendContract(
  { db, cooperation }: Scope,
  ref: string,
  extension: Extension,
): Promise<ContractRow> {
  await db.insert(contractExtensions).values({ cooperation: cooperation.slug, contract: ref, ...extension });
  const [row] = await db
    .update(contracts)
    .set({ until: extension.until })
    .where(isContract(cooperation.slug, ref))
    .returning();
  if (!row) throw new Error("a contract was not locked");
  return row;
}

/** The extensions of some contracts, the first one first. */
export async function extensionsOf(
  { db, cooperation }: Scope,
  refs: readonly string[],
): Promise<(Extension & { contract: string })[]> {
  if (refs.length === 0) return [];
  return await db
    .select()
    .from(contractExtensions)
    .where(
      and(
        eq(contractExtensions.cooperation, cooperation.slug),
        inArray(contractExtensions.contract, [...refs]),
      ),
    )
    .orderBy(asc(contractExtensions.id));
}

/** The contracts that end first, first; and how many there are. */
export async function contractsByEnd(
  { db, cooperation }: Scope,
  limit: number,
): Promise<{ items: ContractRow[]; all: number }> {
  const own = eq(contracts.cooperation, cooperation.slug);
  const items = await db
    .select()
    .from(contracts)
    .where(own)
    .orderBy(asc(contracts.until), asc(contracts.seq))
    .limit(limit);
  const [counted] = await db.select({ all: count() }).from(contracts).where(own);
  return { items, all: counted?.all ?? 0 };
}

/** @param today what decides which are ending */
export async function listContracts(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
  today: Day,
): Promise<PageOf<ContractRow>> {
  const { where, orderBy, limit } = onPage(contracts.seq, page);
  const { ref } = contracts;
  const { party, state } = filter;
  const rows = await db
    .select()
    .from(contracts)
    .where(
      and(
        eq(contracts.cooperation, cooperation.slug),
        matching({ ref }, filter),
        party === undefined ? undefined : arrayContains(contracts.parties, [party]),
        state === undefined ? undefined : sql`${stateOn(today)} = ${state}`,
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}

/** `contractState` in the words of the database. */
const stateOn = (today: Day): SQL => sql`case
  when ${contracts.until} < ${today}::date then 'ended'
  when ${contracts.until} - (${contracts.notice} + ${ASK_DAYS}::int) <= ${today}::date then 'ending'
  else 'running' end`;
