import { and, eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { ownKeys } from "../schema/mail.ts";

/** A key of this installation as it is kept: the first that was given under this name. */
export async function findOwnKey(db: Db, name: string, given: string): Promise<string> {
  await db.insert(ownKeys).values({ name, key: given }).onConflictDoNothing();
  const [row] = await db.select({ key: ownKeys.key }).from(ownKeys).where(eq(ownKeys.name, name));
  if (!row) throw new Error("key was not stored");
  return row.key;
}

/** Keeps the same key in another form, unless somebody else has done so meanwhile. */
export async function rewriteOwnKey(
  db: Db,
  name: string,
  { before, after }: { before: string; after: string },
): Promise<void> {
  await db
    .update(ownKeys)
    .set({ key: after })
    .where(and(eq(ownKeys.name, name), eq(ownKeys.key, before)));
}
