import { and, desc, eq, getTableColumns, gt, ne } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { fingerprint } from "../../src/domain/fingerprint.ts";
import type { Db } from "../client.ts";
import { sessions } from "../schema/access.ts";
import { cooperations } from "../schema/cooperation.ts";
import { type Bearer, newSecret } from "./access.ts";

/** So long a session lasts after it was used. What ends within twenty hours would have to warn first (WCAG 2.2.1). */
const SESSION_HOURS = 24;
/** That a session is used is written down once in so long. */
const RENEWED_HOURS = 1;

/** A session as its person sees it. */
export interface OwnSession {
  id: number;
  /** Null: it began before this was kept. */
  begunAt: Temporal.Instant | null;
  /** Its name in a word or two. */
  browser: string | null;
  /** When it was last used, up to an hour too early. */
  usedAt: Temporal.Instant;
}

/** Starts a browser session and gives the cookie's secret. */
export async function insertSession(
  db: Db,
  { cooperation, person }: Bearer,
  browser: string | undefined,
  realNow: Temporal.Instant,
): Promise<string> {
  const secret = newSecret();
  await db.insert(sessions).values({
    hash: fingerprint(secret),
    cooperation,
    person,
    csrf: newSecret(),
    begunAt: realNow,
    browser: browser ?? null,
    expiresAt: realNow.add({ hours: SESSION_HOURS }),
  });
  return secret;
}

/** A session that has not ended; use within a day makes it last another day. */
export async function findSession(
  db: Db,
  secret: string,
  realNow: Temporal.Instant,
): Promise<(Bearer & { id: number; csrf: string; version: number }) | undefined> {
  const hash = fingerprint(secret);
  const [row] = await db
    .select({ ...getTableColumns(sessions), version: cooperations.version })
    .from(sessions)
    .innerJoin(cooperations, eq(cooperations.slug, sessions.cooperation))
    .where(and(eq(sessions.hash, hash), gt(sessions.expiresAt, realNow)));
  if (!row) return undefined;
  const left = row.expiresAt.epochMilliseconds - realNow.epochMilliseconds;
  if (left < (SESSION_HOURS - RENEWED_HOURS) * 3_600_000) {
    const expiresAt = realNow.add({ hours: SESSION_HOURS });
    await db.update(sessions).set({ expiresAt }).where(eq(sessions.hash, hash));
  }
  const { id, cooperation, person, csrf, version } = row;
  return { id, cooperation, person, csrf, version };
}

/** The sessions of somebody that have not ended, the one that was used last first. */
export async function listSessions(
  db: Db,
  { cooperation, person }: Bearer,
  realNow: Temporal.Instant,
): Promise<OwnSession[]> {
  const { id, begunAt, browser, expiresAt } = sessions;
  const rows = await db
    .select({ id, begunAt, browser, expiresAt })
    .from(sessions)
    .where(and(eq(sessions.cooperation, cooperation), eq(sessions.person, person), gt(expiresAt, realNow)))
    .orderBy(desc(expiresAt), desc(id));
  return rows.map((row) => ({
    id: row.id,
    begunAt: row.begunAt,
    browser: row.browser,
    usedAt: row.expiresAt.subtract({ hours: SESSION_HOURS }),
  }));
}

export async function removeSession(db: Db, secret: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.hash, fingerprint(secret)));
}

/** Ends a session of somebody; false when they have none of that number (any more). */
export async function endOwnSession(
  db: Db,
  { cooperation, person }: Bearer,
  id: number,
  realNow: Temporal.Instant,
): Promise<boolean> {
  const ended = await db
    .delete(sessions)
    .where(
      and(
        eq(sessions.cooperation, cooperation),
        eq(sessions.person, person),
        eq(sessions.id, id),
        gt(sessions.expiresAt, realNow),
      ),
    )
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/**
 * Ends every session of somebody.
 * @param kept the number of the one that goes on, when one does
 * @returns how many ended
 */
export async function endOtherSessions(
  db: Db,
  { cooperation, person }: Bearer,
  kept: number | undefined,
  realNow: Temporal.Instant,
): Promise<number> {
  const ended = await db
    .delete(sessions)
    .where(
      and(
        eq(sessions.cooperation, cooperation),
        eq(sessions.person, person),
        gt(sessions.expiresAt, realNow),
        kept === undefined ? undefined : ne(sessions.id, kept),
      ),
    )
    .returning({ id: sessions.id });
  return ended.length;
}
