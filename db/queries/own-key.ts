import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "../client.ts";
import { ownKeys } from "../schema/mail.ts";

/** A random key of this installation: made on first use, the same for every process and for good. */
export async function findOwnKey(db: Db, name: string): Promise<string> {
  const key = randomBytes(32).toString("base64url");
  await db.insert(ownKeys).values({ name, key }).onConflictDoNothing();
  const [row] = await db.select({ key: ownKeys.key }).from(ownKeys).where(eq(ownKeys.name, name));
  if (!row) throw new Error("key was not stored");
  return row.key;
}
