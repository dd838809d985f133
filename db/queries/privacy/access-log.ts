import { and, asc, eq, inArray, lt } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Scope } from "../../client.ts";
import { accessLog } from "../../schema/privacy.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { PORTION } from "./remove-old.ts";

export type AccessRow = typeof accessLog.$inferSelect;

export async function insertAccess(
  { db, cooperation }: Scope,
  row: Omit<AccessRow, "id" | "cooperation">,
): Promise<void> {
  await db.insert(accessLog).values({ cooperation: cooperation.slug, ...row });
}

export async function listAccess(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
): Promise<PageOf<AccessRow>> {
  const { where, orderBy, limit } = onPage(accessLog.id, page);
  const { id, by, via, what, processing } = accessLog;
  const rows = await db
    .select()
    .from(accessLog)
    .where(
      and(
        eq(accessLog.cooperation, cooperation.slug),
        matching({ id, by, via, what, processing }, filter),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.id);
}

/** Removes lines from before a moment, the oldest first. @returns how many */
export async function removeOldAccess({ db, cooperation }: Scope, before: Temporal.Instant): Promise<number> {
  const old = db
    .select({ id: accessLog.id })
    .from(accessLog)
    .where(and(eq(accessLog.cooperation, cooperation.slug), lt(accessLog.at, before)))
    .orderBy(asc(accessLog.id))
    .limit(PORTION);
  const gone = await db.delete(accessLog).where(inArray(accessLog.id, old)).returning({ id: accessLog.id });
  return gone.length;
}
