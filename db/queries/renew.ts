import { eq } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "../client.ts";
import { feedTokens, sessions, signInLinks } from "../schema/access.ts";
import { ownKeys } from "../schema/mail.ts";

/** Ends every session of a browser and every sign-in link, of everybody. Returns how many there were. */
export const endSessions = async (db: Db): Promise<number> =>
  (await removeAll(db, sessions)) + (await removeAll(db, signInLinks));

/** Ends every address of a calendar feed; whoever asks for theirs gets another one. */
export const endCalendars = (db: Db): Promise<number> => removeAll(db, feedTokens);

/** Ends every link in e-mails that were sent: the next one is signed with another key. */
export async function endMailLinks(db: Db): Promise<number> {
  const removed = await db
    .delete(ownKeys)
    .where(eq(ownKeys.name, "mail-links"))
    .returning({ name: ownKeys.name });
  return removed.length;
}

async function removeAll(db: Db, table: PgTable): Promise<number> {
  return (await db.delete(table).returning()).length;
}
