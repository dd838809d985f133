import { and, eq } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Scope } from "../client.ts";
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

export async function insertAudit({ db, cooperation }: Scope, ...rows: NewAuditRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db.insert(audit).values(rows.map((row) => ({ cooperation: cooperation.slug, ...row })));
}

export async function listAudit(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
): Promise<PageOf<AuditRow>> {
  const { where, orderBy, limit } = onPage(audit.id, page);
  const columns = { id: audit.id, by: audit.by, via: audit.via, what: audit.what, subject: audit.subject };
  const rows = await db
    .select()
    .from(audit)
    .where(and(eq(audit.cooperation, cooperation.slug), matching(columns, filter), where))
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.id);
}
