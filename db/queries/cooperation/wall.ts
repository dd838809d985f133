import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { APP_ROLE } from "../../roles.ts";
import { cooperations } from "../../schema/cooperation.ts";
import { SETTING } from "../../walls.ts";
import { rowsOf } from "../rows.ts";

/**
 * Enters a cooperation in whatever statement this is a value of, which itself is still asked outside its walls. A case asks
 * its conditions first: without them there is no version.
 */
export const entering = (slug: string): SQL<number | null> =>
  sql`(select case when set_config(${SETTING}, ${slug}, true) is not null
                    and set_config('role', ${APP_ROLE}, true) is not null
       then (select ${cooperations.version} from ${cooperations} where ${cooperations.slug} = ${slug}) end)`;

/**
 * Lets the rest of a transaction see and change rows of this cooperation only, whatever it asks. Ends with the
 * transaction, so that it holds behind a pooler that lends connections by the transaction.
 * @returns the version of the cooperation, or undefined when there is none
 */
export async function enterCooperation(db: Db, slug: string): Promise<number | undefined> {
  // One statement, so that it costs no trip.
  const [row] = await rowsOf(db, sql`select ${entering(slug)} as version`);
  return typeof row?.version === "number" ? row.version : undefined;
}
