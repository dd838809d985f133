import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { keyedFingerprint } from "../../../src/domain/fingerprint.ts";
import type { Db, Scope } from "../../client.ts";
import { forgotten } from "../../schema/privacy.ts";
import { findOwnKey } from "../own-key.ts";

/** The key of this installation: made on first use. */
const keyOf = async (db: Db): Promise<string> =>
  await findOwnKey(db, "forgotten", randomBytes(32).toString("base64url"));

/** By which a forgotten address is known again: of one cooperation, so that two cannot be compared. */
async function hashOf({ db, cooperation }: Scope, email: string): Promise<string> {
  return keyedFingerprint(await keyOf(db), `${cooperation.slug}\n${email}`);
}

/** Keeps that somebody was forgotten. */
export async function keepForgotten(
  scope: Scope,
  { email, ...row }: Pick<typeof forgotten.$inferInsert, "number" | "at"> & { email: string },
): Promise<void> {
  const hash = await hashOf(scope, email);
  await scope.db
    .insert(forgotten)
    .values({ cooperation: scope.cooperation.slug, hash, ...row })
    .onConflictDoUpdate({ target: [forgotten.cooperation, forgotten.hash], set: row });
}

/** Those of the addresses that were forgotten. */
export async function forgottenAmong({ db, cooperation }: Scope, emails: string[]): Promise<string[]> {
  const rows = await db
    .select({ hash: forgotten.hash })
    .from(forgotten)
    .where(eq(forgotten.cooperation, cooperation.slug));
  if (rows.length === 0) return [];
  const known = new Set(rows.map(({ hash }) => hash));
  const key = await keyOf(db);
  return emails.filter((email) => known.has(keyedFingerprint(key, `${cooperation.slug}\n${email}`)));
}

/** Who asks to take part again is no longer kept as forgotten. */
export async function welcomeBack(scope: Scope, email: string): Promise<void> {
  const hash = await hashOf(scope, email);
  await scope.db
    .delete(forgotten)
    .where(and(eq(forgotten.cooperation, scope.cooperation.slug), eq(forgotten.hash, hash)));
}
