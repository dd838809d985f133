import { Temporal } from "temporal-polyfill";
import { findActions, searchActions } from "../../db/queries/action/action.ts";
import { updatesOf } from "../../db/queries/action/action-update.ts";
import { agreementStatesAt, firstPostsSince, meetingStatesAt } from "../../db/queries/as-of.ts";
import { findDigest } from "../../db/queries/digest/digest.ts";
import { correctionsBefore } from "../../db/queries/digest/digest-correction.ts";
import {
  actionsUpdatedSince,
  agreementsAround,
  meetingsIn,
  type Stretch,
  subjectsChanged,
  updatesIn,
} from "../../db/queries/digest/digest-material.ts";
import { type Action, actionAsOf, UNFINISHED } from "../domain/action/action.ts";
import { addDays, instantAt } from "../domain/calendar/day.ts";
import { firstDay, lastDay, nextPeriod, type Period, previousPeriod } from "../domain/calendar/period.ts";
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
  const openNow = await searchActions(ctx, { states: UNFINISHED });
  const changed = await subjectsChanged(ctx, ["agreement/status", "agreement/supersede"], stretch);
  const starts = await startsAt(ctx, end);
  const states = await agreementStatesAt(ctx, end);
  const touched = [...changed, ...states.keys()];
  return {
    quarter,
    end,
    stretch,
    updates: await updatesIn(ctx, stretch),
    openNow,
    /** As they stood at the quarter's end. */
    actions: await actionsAsOf(ctx, stretch, openNow),
    changed,
    states,
    agreements: await agreementsAround(ctx, stretch, touched, lastDay(coming)),
    starts,
    meetingsThen: await meetingStatesAt(ctx, end),
    meetings: await meetingsIn(ctx, both, [...starts.keys()]),
    indicators: await readIndicators(ctx, quarter),
    loop: await readLoop(ctx, stretch),
    last: await findDigest(ctx, previousPeriod(quarter)),
    corrections: await correctionsBefore(ctx, quarter),
  };
}

/** When meetings were to begin at an instant, of those that were moved since. */
async function startsAt(ctx: Context, at: Temporal.Instant): Promise<Map<string, Temporal.Instant>> {
  const moves = await firstPostsSince(ctx, meetingMoved.purpose, at);
  return new Map(
    moves.map(({ subject, about }) => [subject, Temporal.Instant.from(meetingMoved.about.parse(about).from)]),
  );
}

/** The actions that were open at the end of a stretch or were spoken of in it, as they stood at its end. */
async function actionsAsOf(
  ctx: Context,
  { from, until }: Stretch,
  open: readonly Action[],
): Promise<Action[]> {
  const refs = await actionsUpdatedSince(ctx, from);
  const known = new Set(open.map(({ ref }) => ref));
  const others = await findActions(
    ctx,
    refs.filter((ref) => !known.has(ref)),
  );
  const updates = Map.groupBy(await updatesOf(ctx, refs), ({ action }) => action);
  return [...open, ...others].flatMap(
    (action) => actionAsOf(action, updates.get(action.ref) ?? [], until) ?? [],
  );
}
