import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

export type Searched = readonly [AnyPgColumn, ...AnyPgColumn[]];

/**
 * The stems of the Dutch words in columns, also of those that a stroke, a dot or an @ ties together. The indexes and the
 * queries take the same expression, or no index is used.
 */
export const searchText = (...columns: Searched): SQL => {
  const all = sql.join(
    columns.map((column) => sql`coalesce(${column}, '')`),
    sql` || ' ' || `,
  );
  return sql`to_tsvector('dutch', translate(${all}, '/.-_:@', '      '))`;
};
