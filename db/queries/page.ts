import { type AnyColumn, and, asc, desc, eq, gt, lt, type SQL } from "drizzle-orm";

/** Which part of a list is asked for: what comes after `after` (exclusive), at most `limit`. */
export interface Page {
  after: string | undefined;
  limit: number;
  /** The newest first, instead of the oldest. */
  newest?: boolean;
  /** Another order than that of creation, where the list knows it; then `after` is how many come before. */
  sort?: Sort | undefined;
}

export interface Sort {
  by: string;
  descending: boolean;
}

export interface PageOf<T> {
  items: T[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

/** Equality conditions for the filters that were given; columns by filter name. */
export function matching(
  columns: Record<string, AnyColumn>,
  filter: Record<string, string | undefined>,
): SQL | undefined {
  const conditions = Object.entries(filter).flatMap(([name, value]) => {
    const column = columns[name];
    return column && value !== undefined ? [eq(column, column.mapFromDriverValue(value))] : [];
  });
  return and(...conditions);
}

/** The order of a page by a column that grows. */
export const inOrder = (column: AnyColumn, { newest }: Page): SQL => (newest ? desc(column) : asc(column));

/** The condition and order of a page over a number that grows. */
export function onPage(
  order: AnyColumn,
  page: Page,
): { where: SQL | undefined; orderBy: SQL; limit: number } {
  const after = page.after === undefined ? undefined : Number(page.after);
  const isBeyond = page.newest ? lt : gt;
  return {
    where: after === undefined ? undefined : isBeyond(order, after),
    orderBy: inOrder(order, page),
    limit: page.limit + 1,
  };
}

/** How many come before a page of a list in another order. */
export const offsetOf = ({ after }: Page): number =>
  after !== undefined && /^\d{1,9}$/.test(after) ? Number(after) : 0;

/** Cuts the one row too many of a list in another order. */
export function sortedPageOf<T>(rows: T[], page: Page): PageOf<T> {
  const items = rows.slice(0, page.limit);
  return { items, next: rows.length > page.limit ? String(offsetOf(page) + items.length) : null };
}

/** Cuts the one row too many that tells whether there is a next page. */
export function pageOf<T>(rows: T[], page: Page, cursor: (row: T) => number): PageOf<T> {
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  return { items, next: rows.length > page.limit && last !== undefined ? String(cursor(last)) : null };
}
