import { sql } from "drizzle-orm";
import { mailChannel } from "../../../src/domain/organisation/mail-address.ts";
import type { KnownTable } from "../../../src/domain/privacy/known-table.ts";
import { KNOWN_TABLES, TABLE_NAMES, type TableName } from "../../../src/domain/privacy/known-tables.ts";
import type { Scope } from "../../client.ts";
import { rowsOf } from "../rows.ts";

export interface OwnRows {
  table: TableName;
  rows: Record<string, unknown>[];
}

/**
 * What is kept of one person, by table: the rows that are theirs or name them as who it is about. Of a row it gives what
 * they wrote and what holds for it; no secret, and none of the JSON in which others stand as well.
 * @param seen what is shown of a text: without the addresses of others
 */
export async function ownRows(
  { db, cooperation }: Scope,
  email: string,
  seen: (text: unknown) => unknown,
): Promise<OwnRows[]> {
  const found: OwnRows[] = [];
  for (const table of TABLE_NAMES) {
    const { plain, person, people, text } = KNOWN_TABLES[table];
    const shared = !plain.includes("cooperation");
    if (shared || person.length + people.length === 0) continue;
    const mine = [email, `person:${email}`, mailChannel(email)];
    const theirs = sql.join(
      [
        ...person.map((name) => sql`${sql.identifier(name)} in (${mine[0]}, ${mine[1]}, ${mine[2]})`),
        ...people.map((name) => sql`${email} = any(${sql.identifier(name)})`),
      ],
      sql` or `,
    );
    const columns = sql.join(
      [
        ...plain.filter((name) => name !== "cooperation" && name !== "rows"),
        ...person,
        ...people,
        ...text,
      ].map((name) => sql.identifier(name)),
      sql`, `,
    );
    const rows = await rowsOf(
      db,
      sql`select to_jsonb(own) as row from (
            select ${columns} from ${sql.identifier(table)} where cooperation = ${cooperation.slug} and (${theirs}) order by ctid
          ) own`,
    );
    if (rows.length === 0) continue;
    found.push({ table, rows: rows.map(({ row }) => onlyTheirs(row, { person, people, text }, mine, seen)) });
  }
  return found;
}

/** The row without the addresses of others. */
function onlyTheirs(
  row: unknown,
  { person, people, text }: Pick<KnownTable, "person" | "people" | "text">,
  mine: string[],
  seen: (text: unknown) => unknown,
): Record<string, unknown> {
  const entries = Object.entries(row ?? {}).map(([name, value]): [string, unknown] => {
    if (people.includes(name) && Array.isArray(value))
      return [name, value.filter((one) => mine.includes(one))];
    if (text.includes(name)) return [name, seen(value)];
    const isOthers =
      person.includes(name) && typeof value === "string" && value.includes("@") && !mine.includes(value);
    return [name, isOthers ? null : value];
  });
  return Object.fromEntries(entries);
}
