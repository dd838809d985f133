import { randomBytes } from "node:crypto";
import { and, asc, eq, gt, isNull, lt, or } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { fingerprint } from "../../src/domain/fingerprint.ts";
import type { Db } from "../client.ts";
import { accountSignIns, sessions, signInLinks, tokens } from "../schema/access.ts";

/** Who a secret lets in: a person of a cooperation. */
export interface Bearer {
  cooperation: string;
  person: string;
}

const LINK_MINUTES = 10;

/** 256 random bits; only its hash is kept, so it can be shown once. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

export type Token = Pick<
  typeof tokens.$inferSelect,
  "id" | "cooperation" | "person" | "label" | "createdAt" | "revokedAt"
>;

/** An API token; `ll_` lets a search for leaked secrets recognise it. */
export const newToken = (): string => `ll_${newSecret()}`;

/** Makes a token and gives it, for the only time. */
export async function issueToken(
  db: Db,
  bearer: Bearer,
  label: string,
  realNow: Temporal.Instant,
): Promise<{ id: number; token: string }> {
  const token = newToken();
  const [row] = await db
    .insert(tokens)
    .values({ ...bearer, hash: fingerprint(token), label, createdAt: realNow })
    .returning({ id: tokens.id });
  if (!row) throw new Error("token was not stored");
  return { id: row.id, token };
}

export async function findToken(db: Db, token: string): Promise<Bearer | undefined> {
  const [row] = await db
    .select({ cooperation: tokens.cooperation, person: tokens.person })
    .from(tokens)
    .where(and(eq(tokens.hash, fingerprint(token)), isNull(tokens.revokedAt)));
  return row;
}

export async function listTokens(db: Db): Promise<Token[]> {
  const { id, cooperation, person, label, createdAt, revokedAt } = tokens;
  return await db
    .select({ id, cooperation, person, label, createdAt, revokedAt })
    .from(tokens)
    .orderBy(asc(tokens.id));
}

/** Whether there was such a token that still worked. */
export async function revokeToken(db: Db, id: number, realNow: Temporal.Instant): Promise<boolean> {
  const revoked = await db
    .update(tokens)
    .set({ revokedAt: realNow })
    .where(and(eq(tokens.id, id), isNull(tokens.revokedAt)))
    .returning({ id: tokens.id });
  return revoked.length > 0;
}

/** Makes a one-time sign-in link and gives its secret, for the only time. It lasts ten real minutes. */
export async function issueLink(db: Db, bearer: Bearer, realNow: Temporal.Instant): Promise<string> {
  const secret = newSecret();
  const expiresAt = realNow.add({ minutes: LINK_MINUTES });
  await db.insert(signInLinks).values({ ...bearer, hash: fingerprint(secret), expiresAt });
  return secret;
}

/** Uses a link up; undefined when it is unknown, used or too old. Of two at once one gets it. */
export async function useLink(
  db: Db,
  secret: string,
  realNow: Temporal.Instant,
): Promise<Bearer | undefined> {
  const { cooperation, person, hash, usedAt, expiresAt } = signInLinks;
  const [row] = await db
    .update(signInLinks)
    .set({ usedAt: realNow })
    .where(and(eq(hash, fingerprint(secret)), isNull(usedAt), gt(expiresAt, realNow)))
    .returning({ cooperation, person });
  return row;
}

/** Forgets links, sessions and sign-ins under way that let nobody in any more. */
export async function forgetAccess(db: Db, realNow: Temporal.Instant): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, realNow));
  await db.delete(accountSignIns).where(lt(accountSignIns.expiresAt, realNow));
  const long = realNow.subtract({ hours: 24 });
  await db.delete(signInLinks).where(or(lt(signInLinks.expiresAt, long), lt(signInLinks.usedAt, long)));
}
