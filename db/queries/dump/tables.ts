import { sql } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { rowsOf } from "../rows.ts";

/** A table, as it is read and written as a whole. */
export interface DumpTable {
  name: string;
  /** Those that can be written: not the ones the database works out itself. */
  columns: string[];
  /** The column that tells whose a row is, where there is one. */
  owner: "slug" | "cooperation";
  /** In which order rows are written out. */
  key: string[];
  /** The column that the database numbers, and its sequence. */
  numbered: { column: string; sequence: string } | undefined;
}

/**
 * Secrets, what can be taken back for ten minutes, and what belongs to an installation and its chats. A cooperation takes
 * none of it along to another database.
 */
const STAYS = [
  ...["tokens", "sign_in_links", "sessions", "feed_tokens", "chart_links"],
  ...["workspaces", "chat_accounts", "inbound", "inbox", "indicator_uploads", "setup_drafts"],
  // It is read again where it comes to stand.
  "indicator_sources",
  ...["undos", "used_mail_links", "forgotten", "access_log"],
];

/** Every table that goes along with a cooperation, those that others refer to before the others. */
export async function dumpTables(db: Db): Promise<DumpTable[]> {
  return (await everyTable(db)).filter(
    ({ name, columns, owner }) => !STAYS.includes(name) && columns.includes(owner),
  );
}

/** Every table that there is, those without references first. */
export async function everyTable(db: Db): Promise<DumpTable[]> {
  const rows = await rowsOf(
    db,
    sql`
    with columns as (
      select a.attrelid as of, a.attname as name, a.attnum as place, a.attgenerated <> '' as generated,
        pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where a.attnum > 0 and not a.attisdropped and c.relkind = 'r'
        and c.relnamespace = current_schema()::regnamespace
    )
    select c.relname as name,
      (select string_agg(name, ',' order by place) from columns where of = c.oid and not generated) as columns,
      (select string_agg(name, ',') from columns where of = c.oid and sequence is not null) as numbered,
      (select min(sequence) from columns where of = c.oid) as sequence,
      (select string_agg(columns.name, ',' order by array_position(i.indkey::int2[], columns.place))
        from pg_index i join columns on columns.of = c.oid and columns.place = any(i.indkey::int2[])
        where i.indrelid = c.oid and i.indisprimary) as key,
      (select count(*) from pg_constraint f where f.conrelid = c.oid and f.contype = 'f') as refers
    from pg_class c
    where c.oid in (select of from columns)
    order by refers, name`,
  );
  return rows.map((row) => {
    const name = String(row.name);
    const columns = String(row.columns).split(",");
    const owner = name === "cooperations" ? "slug" : "cooperation";
    const numbered =
      row.numbered === null ? undefined : { column: String(row.numbered), sequence: String(row.sequence) };
    // Without a primary key any order will do.
    const key = row.key === null ? columns.slice(0, 1) : String(row.key).split(",");
    return { name, columns, owner, key, numbered };
  });
}
