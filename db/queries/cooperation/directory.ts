import { asc, eq } from "drizzle-orm";
import type { Directory } from "../../../src/domain/organisation/organisation.ts";
import type { Scope } from "../../client.ts";
import { organisations, people } from "../../schema/cooperation.ts";

/** Everyone and every organisation of a cooperation, those who left included. */
export async function loadDirectory({ db, cooperation }: Scope): Promise<Directory> {
  const everyone = await db
    .select()
    .from(people)
    .where(eq(people.cooperation, cooperation.slug))
    .orderBy(asc(people.email));
  const all = await db
    .select()
    .from(organisations)
    .where(eq(organisations.cooperation, cooperation.slug))
    .orderBy(asc(organisations.slug));
  return {
    people: everyone.map(({ cooperation: _, welcomedAt: __, summaryOn: on, summaryAt: at, ...person }) =>
      on === null || at === null ? person : { ...person, summary: { on, at } },
    ),
    organisations: all.map(({ cooperation: _, ...organisation }) => organisation),
  };
}
