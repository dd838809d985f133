import { sql } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { APP_ROLE } from "../../roles.ts";
import { cooperations } from "../../schema/cooperation.ts";
import { SETTING } from "../../walls.ts";
import { rowsOf } from "../rows.ts";

/**
 * Lets the rest of a transaction see and change rows of this cooperation only, whatever it asks. Ends with the
 * transaction, so that it holds behind a pooler that lends connections by the transaction.
 * @returns the version of the cooperation, or undefined when there is none
 */
export async function enterCooperation(db: Db, slug: string): Promise<number | undefined> {
  // A case asks its conditions first: without them there is no version. One statement, so that it costs no trip.
  const [row] = await rowsOf(
    db,
    sql`select case when set_config(${SETTING}, ${slug}, true) is not null
                     and set_config('role', ${APP_ROLE}, true) is not null
        then (select ${cooperations.version} from ${cooperations} where ${cooperations.slug} = ${slug}) end as version`,
  );
  return typeof row?.version === "number" ? row.version : undefined;
}
