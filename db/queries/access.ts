import { randomBytes } from "node:crypto";
import { and, asc, eq, gt, isNull, lt, or } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { fingerprint } from "../../src/domain/fingerprint.ts";
import type { Db } from "../client.ts";
import { sessions, signInLinks, tokens } from "../schema/access.ts";

/** Who a secret lets in: a person of a cooperation. */
export interface Bearer {
  cooperation: string;
  person: string;
}

const LINK_MINUTES = 10;
const SESSION_HOURS = 12;

/** 256 random bits; only its hash is kept, so it can be shown once. */
const newSecret = (): string => randomBytes(32).toString("base64url");

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

/** Starts a browser session and gives the cookie's secret. */
export async function insertSession(db: Db, bearer: Bearer, realNow: Temporal.Instant): Promise<string> {
  const secret = newSecret();
  const expiresAt = realNow.add({ hours: SESSION_HOURS });
  await db.insert(sessions).values({ ...bearer, hash: fingerprint(secret), csrf: newSecret(), expiresAt });
  return secret;
}

/** A session that has not ended; use within twelve hours makes it last another twelve. */
export async function findSession(
  db: Db,
  secret: string,
  realNow: Temporal.Instant,
): Promise<(Bearer & { csrf: string }) | undefined> {
  const hash = fingerprint(secret);
  const [row] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.hash, hash), gt(sessions.expiresAt, realNow)));
  if (!row) return undefined;
  const used = row.expiresAt.epochMilliseconds - realNow.epochMilliseconds < (SESSION_HOURS - 1) * 3_600_000;
  if (used) {
    const expiresAt = realNow.add({ hours: SESSION_HOURS });
    await db.update(sessions).set({ expiresAt }).where(eq(sessions.hash, hash));
  }
  return { cooperation: row.cooperation, person: row.person, csrf: row.csrf };
}

export async function removeSession(db: Db, secret: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.hash, fingerprint(secret)));
}

/** Forgets links and sessions that let nobody in any more. */
export async function forgetAccess(db: Db, realNow: Temporal.Instant): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, realNow));
  const long = realNow.subtract({ hours: 24 });
  await db.delete(signInLinks).where(or(lt(signInLinks.expiresAt, long), lt(signInLinks.usedAt, long)));
}
