import { and, asc, eq, gte, inArray } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { AgreementState } from "../../src/domain/agreement/agreement.ts";
import type { MeetingState } from "../../src/domain/meeting/meeting.ts";
import type { Scope } from "../client.ts";
import { agreementChanges } from "../schema/agreement.ts";
import { posts } from "../schema/delivery.ts";
import { audit } from "../schema/time.ts";

/** What agreements were at an instant, of those that were changed since. */
export async function agreementStatesAt(
  { db, cooperation }: Scope,
  at: Temporal.Instant,
): Promise<Map<string, AgreementState>> {
  const { agreement, was, id } = agreementChanges;
  const rows = await db
    .selectDistinctOn([agreement], { agreement, was })
    .from(agreementChanges)
    .where(and(eq(agreementChanges.cooperation, cooperation.slug), gte(agreementChanges.at, at)))
    .orderBy(agreement, asc(id));
  return new Map(rows.map((row) => [row.agreement, row.was]));
}

/** What a meeting was before each of what can be done with it. */
const BEFORE: Record<string, MeetingState> = {
  "meeting/start": "open",
  "meeting/close": "running",
  "meeting/cancel": "open",
};

/** What meetings were at an instant, of those that were held or cancelled since. */
export async function meetingStatesAt(
  { db, cooperation }: Scope,
  at: Temporal.Instant,
): Promise<Map<string, MeetingState>> {
  const { subject, what, id } = audit;
  const rows = await db
    .selectDistinctOn([subject], { subject, what })
    .from(audit)
    .where(
      and(eq(audit.cooperation, cooperation.slug), gte(audit.at, at), inArray(what, Object.keys(BEFORE))),
    )
    .orderBy(subject, asc(id));
  return new Map(rows.map((row) => [row.subject, BEFORE[row.what] ?? "open"]));
}

/** What the first post of a purpose since an instant was made from, by subject. */
export async function firstPostsSince(
  { db, cooperation }: Scope,
  purpose: string,
  at: Temporal.Instant,
): Promise<{ subject: string; about: Record<string, unknown> }[]> {
  const { subject, about, id } = posts;
  return await db
    .selectDistinctOn([subject], { subject, about })
    .from(posts)
    .where(and(eq(posts.cooperation, cooperation.slug), eq(posts.purpose, purpose), gte(posts.at, at)))
    .orderBy(subject, asc(id));
}
