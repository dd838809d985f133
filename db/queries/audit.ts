import { and, eq } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../client.ts";
import { audit } from "../schema/time.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "./page.ts";

export type AuditRow = typeof audit.$inferSelect;

export interface NewAuditRow {
  at: Temporal.Instant;
  by: string;
  via: string;
  what: string;
  subject: string;
  /** Whoever did it said that its text is not about a child. */
  noPerson?: boolean;
}

export async function insertAudit(db: Db, cooperation: string, ...rows: NewAuditRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db.insert(audit).values(rows.map((row) => ({ cooperation, ...row })));
}

export async function listAudit(
  db: Db,
  cooperation: string,
  filter: Record<string, string | undefined>,
  page: Page,
): Promise<PageOf<AuditRow>> {
  const { where, orderBy, limit } = onPage(audit.id, page);
  const columns = { id: audit.id, by: audit.by, via: audit.via, what: audit.what, subject: audit.subject };
  const rows = await db
    .select()
    .from(audit)
    .where(and(eq(audit.cooperation, cooperation), matching(columns, filter), where))
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.id);
}
