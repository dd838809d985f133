import { and, asc, eq, gte, inArray, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { AgreementState } from "../../src/domain/agreement/agreement.ts";
import type { MeetingState } from "../../src/domain/meeting/meeting.ts";
import type { Db } from "../client.ts";
import { agreementChanges } from "../schema/agreement.ts";
import { posts } from "../schema/delivery.ts";
import { audit } from "../schema/time.ts";

/** What agreements were at an instant, of those that were changed since. */
export async function agreementStatesAt(
  db: Db,
  cooperation: string,
  at: Temporal.Instant,
): Promise<Map<string, AgreementState>> {
  const { agreement, was, id } = agreementChanges;
  const rows = await db
    .selectDistinctOn([agreement], { agreement, was })
    .from(agreementChanges)
    .where(and(eq(agreementChanges.cooperation, cooperation), gte(agreementChanges.at, at)))
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
  db: Db,
  cooperation: string,
  at: Temporal.Instant,
): Promise<Map<string, MeetingState>> {
  const { subject, what, id } = audit;
  const rows = await db
    .selectDistinctOn([subject], { subject, what })
    .from(audit)
    .where(and(eq(audit.cooperation, cooperation), gte(audit.at, at), inArray(what, Object.keys(BEFORE))))
    .orderBy(subject, asc(id));
  return new Map(rows.map((row) => [row.subject, BEFORE[row.what] ?? "open"]));
}

/** When meetings were to begin at an instant, of those that were moved since. */
export async function meetingStartsAt(
  db: Db,
  cooperation: string,
  at: Temporal.Instant,
): Promise<Map<string, Temporal.Instant>> {
  const { subject, id } = posts;
  const rows = await db
    .selectDistinctOn([subject], { subject, from: sql<string>`${posts.about} ->> 'from'` })
    .from(posts)
    .where(and(eq(posts.cooperation, cooperation), eq(posts.purpose, "meeting-moved"), gte(posts.at, at)))
    .orderBy(subject, asc(id));
  return new Map(rows.map((row) => [row.subject, Temporal.Instant.from(row.from)]));
}
