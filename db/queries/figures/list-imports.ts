import { and, eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { indicatorImports } from "../../schema/indicator.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";

export type ImportRow = Omit<typeof indicatorImports.$inferSelect, "cooperation">;

/** The files that changed figures, oldest first unless the page asks otherwise. */
export async function listImports(
  db: Db,
  cooperation: string,
  filter: Record<string, string | undefined>,
  page: Page,
): Promise<PageOf<ImportRow>> {
  const { cooperation: _, ...columns } = getTableColumns(indicatorImports);
  const { where, orderBy, limit } = onPage(indicatorImports.id, page);
  const { id, by, via } = columns;
  const rows = await db
    .select(columns)
    .from(indicatorImports)
    .where(and(eq(indicatorImports.cooperation, cooperation), matching({ id, by, via }, filter), where))
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.id);
}
