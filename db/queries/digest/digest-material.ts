import { and, asc, between, desc, eq, gte, inArray, isNull, lt, or } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { ActionUpdate } from "../../../src/domain/action/action.ts";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Period } from "../../../src/domain/calendar/period.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { decisions } from "../../schema/agenda.ts";
import { actionUpdates, agreements } from "../../schema/agreement.ts";
import { meetings } from "../../schema/meeting.ts";
import { indicatorStories } from "../../schema/story.ts";
import { audit } from "../../schema/time.ts";
import { type Decision, seesDecision } from "../decision.ts";
import type { StatementRow } from "../figures/statement.ts";
import { type Meeting, seesMeeting } from "../meeting/meeting.ts";

/** A stretch of time: from an instant until before another. */
export interface Stretch {
  from: Temporal.Instant;
  until: Temporal.Instant;
}

/**
 * The meetings that start in a stretch or are named, cancelled ones too, earliest first.
 * @param viewer who asks; without one those of closed rooms are there too
 */
export async function meetingsIn(
  { db, cooperation }: Scope,
  { from, until }: Stretch,
  refs: readonly string[],
  viewer?: Viewer,
): Promise<Meeting[]> {
  return await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.cooperation, cooperation.slug),
        or(
          and(gte(meetings.startAt, from), lt(meetings.startAt, until)),
          refs.length > 0 ? inArray(meetings.ref, [...refs]) : undefined,
        ),
        seesMeeting(viewer),
      ),
    )
    .orderBy(asc(meetings.startAt), asc(meetings.seq));
}

/** The decisions from one day up to and including another, in the order in which they were taken. */
export async function decisionsIn(
  { db, cooperation }: Scope,
  from: Day,
  until: Day,
  viewer: Viewer,
): Promise<Decision[]> {
  return await db
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.cooperation, cooperation.slug),
        between(decisions.on, from, until),
        seesDecision(viewer),
      ),
    )
    .orderBy(asc(decisions.seq));
}

/** What people reported about actions in a stretch, oldest first. */
export async function updatesIn(
  { db, cooperation }: Scope,
  { from, until }: Stretch,
): Promise<ActionUpdate[]> {
  const { at, id } = actionUpdates;
  return await db
    .select()
    .from(actionUpdates)
    .where(and(eq(actionUpdates.cooperation, cooperation.slug), gte(at, from), lt(at, until)))
    .orderBy(asc(id));
}

/** The actions about which somebody reported from an instant on. */
export async function actionsUpdatedSince(
  { db, cooperation }: Scope,
  from: Temporal.Instant,
): Promise<string[]> {
  const { at, action } = actionUpdates;
  const rows = await db
    .selectDistinct({ action })
    .from(actionUpdates)
    .where(and(eq(actionUpdates.cooperation, cooperation.slug), gte(at, from)));
  return rows.map((row) => row.action);
}

/** The stories and interpretations about these periods, those of closed rooms too, the newest first. */
export async function statementsAbout(
  { db, cooperation }: Scope,
  periods: readonly Period[],
): Promise<StatementRow[]> {
  const { period, seq, withdrawnAt } = indicatorStories;
  return await db
    .select()
    .from(indicatorStories)
    .where(
      and(
        eq(indicatorStories.cooperation, cooperation.slug),
        inArray(period, [...periods]),
        isNull(withdrawnAt),
      ),
    )
    .orderBy(desc(seq));
}

/** The subjects on which one of these commands had an effect in a stretch. */
export async function subjectsChanged(
  { db, cooperation }: Scope,
  commands: readonly string[],
  { from, until }: Stretch,
): Promise<string[]> {
  const { at, what, subject } = audit;
  const rows = await db
    .selectDistinct({ subject })
    .from(audit)
    .where(
      and(
        eq(audit.cooperation, cooperation.slug),
        inArray(what, [...commands]),
        gte(at, from),
        lt(at, until),
      ),
    );
  return rows.map((row) => row.subject);
}

/**
 * The agreements that were made in a stretch, that are named, or that are active and reviewed up to a day; those of
 * closed rooms too.
 */
export async function agreementsAround(
  { db, cooperation }: Scope,
  { from, until }: Stretch,
  refs: readonly string[],
  reviewed: Day,
) {
  const { createdAt, ref, review, seq, state } = agreements;
  return await db
    .select()
    .from(agreements)
    .where(
      and(
        eq(agreements.cooperation, cooperation.slug),
        or(
          and(gte(createdAt, from), lt(createdAt, until)),
          refs.length > 0 ? inArray(ref, [...refs]) : undefined,
          and(eq(state, "active"), between(review, "0001-01-01", reviewed)),
        ),
      ),
    )
    .orderBy(asc(seq));
}
