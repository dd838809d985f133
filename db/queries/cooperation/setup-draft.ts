import { and, eq } from "drizzle-orm";
import type { Scope } from "../../client.ts";
import { setupDrafts } from "../../schema/cooperation.ts";

export type SetupDraft = Omit<typeof setupDrafts.$inferSelect, "cooperation">;

export async function findDraft({ db, cooperation }: Scope): Promise<SetupDraft | undefined> {
  const [found] = await db.select().from(setupDrafts).where(eq(setupDrafts.cooperation, cooperation.slug));
  return found;
}

/** Keeps the draft in the place of the one before; to be called with `lockSetup`. */
export async function putDraft({ db, cooperation }: Scope, draft: SetupDraft): Promise<void> {
  await db
    .insert(setupDrafts)
    .values({ ...draft, cooperation: cooperation.slug })
    .onConflictDoUpdate({ target: setupDrafts.cooperation, set: draft });
}

/** Takes the draft away, in the version that was shown; false when it is another by now, or gone. */
export async function takeDraft({ db, cooperation }: Scope, version: number): Promise<boolean> {
  const taken = await db
    .delete(setupDrafts)
    .where(and(eq(setupDrafts.cooperation, cooperation.slug), eq(setupDrafts.version, version)))
    .returning({ version: setupDrafts.version });
  return taken.length > 0;
}
