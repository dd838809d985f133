import { and, eq } from "drizzle-orm";
import type { Db } from "../../client.ts";
import { setupDrafts } from "../../schema/cooperation.ts";

export type SetupDraft = Omit<typeof setupDrafts.$inferSelect, "cooperation">;

export async function findDraft(db: Db, cooperation: string): Promise<SetupDraft | undefined> {
  const [found] = await db.select().from(setupDrafts).where(eq(setupDrafts.cooperation, cooperation));
  return found;
}

/** Keeps the draft in the place of the one before; to be called with `lockSetup`. */
export async function putDraft(db: Db, cooperation: string, draft: SetupDraft): Promise<void> {
  await db
    .insert(setupDrafts)
    .values({ ...draft, cooperation })
    .onConflictDoUpdate({ target: setupDrafts.cooperation, set: draft });
}

/** Takes the draft away, in the version that was shown; false when it is another by now, or gone. */
export async function takeDraft(db: Db, cooperation: string, version: number): Promise<boolean> {
  const taken = await db
    .delete(setupDrafts)
    .where(and(eq(setupDrafts.cooperation, cooperation), eq(setupDrafts.version, version)))
    .returning({ version: setupDrafts.version });
  return taken.length > 0;
}
