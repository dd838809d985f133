import { and, eq, isNull } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Scope } from "../../client.ts";
import { people } from "../../schema/cooperation.ts";

/** Whether somebody takes part here who was not welcomed yet. */
export async function isToBeWelcomed({ db, cooperation }: Scope, email: string): Promise<boolean> {
  const rows = await db
    .select({ email: people.email })
    .from(people)
    .where(notWelcomed(cooperation.slug, email));
  return rows.length > 0;
}

/** Keeps that somebody is welcomed; false when they were before: of two at once only one is to do it. */
export async function takeWelcome(
  { db, cooperation }: Scope,
  email: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const taken = await db
    .update(people)
    .set({ welcomedAt: now })
    .where(notWelcomed(cooperation.slug, email))
    .returning({ email: people.email });
  return taken.length > 0;
}

const notWelcomed = (cooperation: string, email: string) =>
  and(eq(people.cooperation, cooperation), eq(people.email, email), isNull(people.welcomedAt));
