import { and, eq } from "drizzle-orm";
import type { Language } from "../../../src/domain/organisation/language.ts";
import type { SummaryMoment } from "../../../src/domain/organisation/summary.ts";
import type { Scope } from "../../client.ts";
import { people } from "../../schema/cooperation.ts";
import { welcomeBack } from "../privacy/forgotten.ts";
import { raiseVersion } from "./cooperation.ts";

/**
 * Keeps somebody unknown as a guest, so that the coordinator can admit them; who is known stays as they are. Who was
 * forgotten and asks again wants to be known.
 */
export async function addGuest(
  scope: Scope,
  guest: { email: string; name: string; organisation: string },
): Promise<void> {
  await scope.db
    .insert(people)
    .values({ cooperation: scope.cooperation.slug, ...guest, role: "guest" })
    .onConflictDoNothing();
  await welcomeBack(scope, guest.email);
  await raiseVersion(scope.db, scope.cooperation.slug);
}

/** Makes a guest a member for an organisation; false when they are no guest (any more). */
export async function admitGuest(
  { db, cooperation }: Scope,
  email: string,
  organisation: string,
): Promise<boolean> {
  const admitted = await db
    .update(people)
    .set({ role: "member", organisation })
    .where(
      and(
        eq(people.cooperation, cooperation.slug),
        eq(people.email, email),
        eq(people.role, "guest"),
        eq(people.active, true),
      ),
    )
    .returning({ email: people.email });
  await raiseVersion(db, cooperation.slug);
  return admitted.length > 0;
}

/** On which platform somebody wants their private messages; null: where they were last active. */
export async function setReach(
  { db, cooperation }: Scope,
  email: string,
  reach: (typeof people.$inferSelect)["reach"],
): Promise<void> {
  await db
    .update(people)
    .set({ reach })
    .where(and(eq(people.cooperation, cooperation.slug), eq(people.email, email)));
}

/** When somebody wants a summary; undefined: single messages. */
export async function setSummary(
  { db, cooperation }: Scope,
  email: string,
  moment: SummaryMoment | undefined,
): Promise<void> {
  await db
    .update(people)
    .set({ summaryOn: moment?.on ?? null, summaryAt: moment?.at ?? null })
    .where(and(eq(people.cooperation, cooperation.slug), eq(people.email, email)));
  await raiseVersion(db, cooperation.slug);
}

/** Where somebody chose to get their private messages; null: they did not. */
export async function reachOf(
  { db, cooperation }: Scope,
  email: string,
): Promise<(typeof people.$inferSelect)["reach"]> {
  const [row] = await db
    .select({ reach: people.reach })
    .from(people)
    .where(and(eq(people.cooperation, cooperation.slug), eq(people.email, email)));
  return row?.reach ?? null;
}

export async function setLanguage(
  { db, cooperation }: Scope,
  email: string,
  language: Language,
): Promise<void> {
  await db
    .update(people)
    .set({ language })
    .where(and(eq(people.cooperation, cooperation.slug), eq(people.email, email)));
  await raiseVersion(db, cooperation.slug);
}
