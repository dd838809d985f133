import { Temporal } from "temporal-polyfill";
import { findActions, searchActions } from "../../db/queries/action/action.ts";
import { updatesOf } from "../../db/queries/action/action-update.ts";
import { agreementStatesAt, firstPostsSince, meetingStatesAt } from "../../db/queries/as-of.ts";
import { findDigest } from "../../db/queries/digest/digest.ts";
import { correctionsBefore } from "../../db/queries/digest/digest-correction.ts";
import {
  actionsUpdatedSince,
  agreementsAround,
  decisionsIn,
  meetingsIn,
  type Stretch,
  subjectsChanged,
  updatesIn,
} from "../../db/queries/digest/digest-material.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { type Action, actionAsOf, UNFINISHED } from "../domain/action/action.ts";
import { addDays, type Day, instantAt } from "../domain/calendar/day.ts";
import { firstDay, lastDay, nextPeriod, type Period, previousPeriod } from "../domain/calendar/period.ts";
import { EVERYBODY } from "../domain/viewer.ts";
import type { Context } from "../engine/context.ts";
import { meetingMoved } from "../posts/meeting.ts";
import { readIndicators } from "./digest-indicators.ts";
import { readLoop } from "./digest-loop-of.ts";

/** What the editions of a digest are made of. Each edition leaves away what may not be read where it is posted. */
export type DigestMaterial = Awaited<ReturnType<typeof readMaterial>>;

/** Reads what happened in a quarter once, however many editions are made of it. What is in closed rooms is in it. */
export async function readMaterial(ctx: Context, quarter: Period) {
  const coming = nextPeriod(quarter);
  const end = instantAt(firstDay(coming), "00:00");
  const stretch: Stretch = { from: instantAt(firstDay(quarter), "00:00"), until: end };
  const both: Stretch = { from: stretch.from, until: instantAt(addDays(lastDay(coming), 1), "00:00") };
  const [
    { openNow, actions },
    { changed, states, agreements },
    { starts, meetings },
    updates,
    decisions,
    meetingsThen,
    indicators,
    loop,
    last,
    corrections,
  ] = await together(ctx, (at) => [
    readActions(at, stretch),
    readAgreements(at, stretch, lastDay(coming)),
    readMeetings(at, end, both),
    updatesIn(at, stretch),
    decisionsIn(at, firstDay(quarter), lastDay(quarter), EVERYBODY),
    meetingStatesAt(at, end),
    readIndicators(at, quarter),
    readLoop(at, quarter, stretch),
    findDigest(at, previousPeriod(quarter)),
    correctionsBefore(at, quarter),
  ]);
  const spoken = { updates, decisions, openNow, actions };
  const agreed = { changed, states, agreements };
  const met = { starts, meetingsThen, meetings };
  return { quarter, end, stretch, ...spoken, ...agreed, ...met, indicators, loop, last, corrections };
}

/** What is open now; and what was open at the end of a stretch or was spoken of in it, as it stood at its end. */
async function readActions(
  ctx: Context,
  { from, until }: Stretch,
): Promise<{ openNow: Action[]; actions: Action[] }> {
  const [openNow, refs] = await together(ctx, (at) => [
    searchActions(at, { states: UNFINISHED }),
    actionsUpdatedSince(at, from),
  ]);
  const known = new Set(openNow.map(({ ref }) => ref));
  const unknown = refs.filter((ref) => !known.has(ref));
  const [others, told] = await together(ctx, (at) => [findActions(at, unknown), updatesOf(at, refs)]);
  const updates = Map.groupBy(told, ({ action }) => action);
  const actions = [...openNow, ...others].flatMap(
    (action) => actionAsOf(action, updates.get(action.ref) ?? [], until) ?? [],
  );
  return { openNow, actions };
}

/** The agreements that a stretch is about, which of them were changed in it, and what those were at its end that were since. */
async function readAgreements(ctx: Context, stretch: Stretch, reviewed: Day) {
  const [changed, states] = await together(ctx, (at) => [
    subjectsChanged(at, ["agreement/status", "agreement/supersede"], stretch),
    agreementStatesAt(at, stretch.until),
  ]);
  const agreements = await agreementsAround(ctx, stretch, [...changed, ...states.keys()], reviewed);
  return { changed, states, agreements };
}

/** The meetings that start in a stretch, or were to at an instant and were moved since. */
async function readMeetings(ctx: Context, at: Temporal.Instant, stretch: Stretch) {
  const starts = await startsAt(ctx, at);
  return { starts, meetings: await meetingsIn(ctx, stretch, [...starts.keys()]) };
}

/** When meetings were to begin at an instant, of those that were moved since. */
async function startsAt(ctx: Context, at: Temporal.Instant): Promise<Map<string, Temporal.Instant>> {
  const moves = await firstPostsSince(ctx, meetingMoved.purpose, at);
  return new Map(
    moves.map(({ subject, about }) => [subject, Temporal.Instant.from(meetingMoved.about.parse(about).from)]),
  );
}
