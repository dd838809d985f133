import { isDeepStrictEqual } from "node:util";
import { type SQL, sql } from "drizzle-orm";
import type { KnownTable } from "../../../src/domain/privacy/known-table.ts";
import { type Replacement, rewriterFor, searchable } from "../../../src/domain/privacy/without-person.ts";
import type { Db } from "../../client.ts";
import { rowsOf } from "../rows.ts";

/** Which table, with the column that tells whose a row is. */
export interface Of {
  name: string;
  table: KnownTable;
  cooperation: string;
}

const ownRows = ({ name, cooperation }: Of): SQL =>
  sql`${sql.identifier(name === "cooperations" ? "slug" : "cooperation")} = ${cooperation}`;

const joined = (parts: SQL[], between: SQL): SQL => sql.join(parts, between);

/** Puts the pseudonym where the address stands alone, or as the key of a room; in lists too. */
export async function replaceAddresses(db: Db, of: Of, { email, by }: Replacement): Promise<void> {
  const { person, people } = of.table;
  if (person.length + people.length === 0) return;
  const sets = [
    ...person.map((name) => {
      const column = sql.identifier(name);
      return sql`${column} = case ${column} when ${email}::text then ${by.email}::text
        when ${`person:${email}`}::text then ${`person:${by.email}`}::text else ${column} end`;
    }),
    ...people.map((name) => {
      const column = sql.identifier(name);
      return sql`${column} = array_replace(${column}, ${email}::text, ${by.email}::text)`;
    }),
  ];
  const named = [
    ...person.map((name) => sql`${sql.identifier(name)} in (${email}, ${`person:${email}`})`),
    ...people.map((name) => sql`${email} = any(${sql.identifier(name)})`),
  ];
  await db.execute(
    sql`update ${sql.identifier(of.name)} set ${joined(sets, sql`, `)} where ${ownRows(of)} and (${joined(named, sql` or `)})`,
  );
}

/** What a text holds that names somebody, in small letters. */
export const searchedFor = ({ email, name }: Pick<Replacement, "email" | "name">): string[] =>
  [email.split("@")[0] ?? "", ...(name === undefined ? [] : [name])].map((word) =>
    searchable(word).toLowerCase(),
  );

/** So many rows are in the memory at a time: one may hold a whole report. */
const PORTION = 500;

/**
 * The rows whose texts may name somebody, with where they stand. All are locked before the first is read, so that each
 * stays where it stands until it is rewritten.
 */
async function* rowsNaming(
  db: Db,
  of: Of,
  { email, name }: Pick<Replacement, "email" | "name">,
): AsyncGenerator<Record<string, unknown>> {
  const columns = [...of.table.text, ...of.table.data];
  if (columns.length === 0) return;
  const words = searchedFor({ email, name });
  const holds = columns.flatMap((column) =>
    words.map((word) => sql`position(${word} in lower(${sql.identifier(column)}::text)) > 0`),
  );
  const places = await rowsOf(
    db,
    sql`select ctid::text as place from ${sql.identifier(of.name)} where ${ownRows(of)} and (${joined(holds, sql` or `)}) for update`,
  );
  const asked = columns.map((column) => sql`${sql.identifier(column)}`);
  for (let begin = 0; begin < places.length; begin += PORTION) {
    const portion = places.slice(begin, begin + PORTION).map(({ place }) => sql`${String(place)}::tid`);
    yield* await rowsOf(
      db,
      sql`select ctid::text as place, ${joined(asked, sql`, `)} from ${sql.identifier(of.name)}
          where ctid in (${joined(portion, sql`, `)})`,
    );
  }
}

/** Rewrites the texts and the JSON of a table that name somebody. */
export async function rewriteTexts(db: Db, of: Of, replacement: Replacement): Promise<void> {
  const rewriter = rewriterFor(replacement);
  for await (const row of rowsNaming(db, of, replacement)) {
    const sets: SQL[] = [];
    for (const column of of.table.text) {
      const was = row[column];
      const is = typeof was === "string" ? rewriter.text(was) : was;
      if (is !== was) sets.push(sql`${sql.identifier(column)} = ${is}`);
    }
    for (const column of of.table.data) {
      const is = rewriter.value(row[column]);
      if (!isDeepStrictEqual(is, row[column])) {
        sets.push(sql`${sql.identifier(column)} = ${JSON.stringify(is)}::text::jsonb`);
      }
    }
    if (sets.length === 0) continue;
    await db.execute(
      sql`update ${sql.identifier(of.name)} set ${joined(sets, sql`, `)} where ctid = ${String(row.place)}::tid`,
    );
  }
}
