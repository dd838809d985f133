import { Temporal } from "temporal-polyfill";
import { findActions, searchActions } from "../../db/queries/action/action.ts";
import { updatesOf } from "../../db/queries/action/action-update.ts";
import { agreementStatesAt, firstPostsSince, meetingStatesAt } from "../../db/queries/as-of.ts";
import {
  actionsUpdatedSince,
  agreementsAround,
  decisionsIn,
  meetingsIn,
  type Stretch,
  subjectsChanged,
  updatesIn,
} from "../../db/queries/digest/digest-material.ts";
import { type Action, actionAsOf, holdersOf, UNFINISHED } from "../domain/action/action.ts";
import { keysBehind } from "../domain/action/holding.ts";
import { addDays, instantAt } from "../domain/calendar/day.ts";
import { firstDay, lastDay, nextPeriod, type Period } from "../domain/calendar/period.ts";
import { type Digest, makeDigest } from "../domain/digest/digest.ts";
import { DIGEST_PARTS, type DigestPart, partsOf } from "../domain/digest/digest-parts.ts";
import type { OwnEdition } from "../domain/digest/own-edition.ts";
import { fingerprint } from "../domain/fingerprint.ts";
import { audienceOf, EVERYBODY, type Viewer } from "../domain/viewer.ts";
import { canonicalJson } from "../engine/canonical-json.ts";
import type { Context } from "../engine/context.ts";
import { meetingMoved } from "../posts/meeting.ts";
import { digestIndicators } from "./digest-indicators.ts";
import { digestLoopOf } from "./digest-loop-of.ts";
import { digestSinceOf } from "./digest-since-of.ts";

/**
 * The digest of a quarter as things stood at its end, and what comes next as it stands now; figures in it came through
 * the gate.
 * @param own whose edition it is: what they lead, co-hold or are party to, as it may be read in their room
 */
export async function digestOf(ctx: Context, quarter: Period, own?: OwnEdition): Promise<Digest> {
  const { db, cooperation, directory } = ctx;
  const viewer = own ? audienceOf(directory, own.key) : EVERYBODY;
  const keys = own ? keysBehind(directory, own.slug) : [];
  const isHeld = (action: Action) => own === undefined || holdersOf(action).some((key) => keys.includes(key));
  const isParty = ({ parties }: { parties: string[] }) => own === undefined || parties.includes(own.slug);
  const { slug } = cooperation;
  const coming = nextPeriod(quarter);
  const end = instantAt(firstDay(coming), "00:00");
  const stretch = { from: instantAt(firstDay(quarter), "00:00"), until: end };
  const both = { from: stretch.from, until: instantAt(addDays(lastDay(coming), 1), "00:00") };
  const updates = await updatesIn(db, slug, stretch);
  const openNow = (await searchActions(db, slug, { states: UNFINISHED, viewer })).filter(isHeld);
  const changed = await subjectsChanged(db, slug, ["agreement/status", "agreement/supersede"], stretch);
  const starts = await startsAt(ctx, end);
  const meetingsThen = await meetingStatesAt(db, slug, end);
  const decisions = own ? [] : await decisionsIn(db, slug, firstDay(quarter), lastDay(quarter), viewer);
  const states = await agreementStatesAt(db, slug, end);
  const touched = [...changed, ...states.keys()];
  const around = await agreementsAround(db, slug, stretch, touched, lastDay(coming), viewer);
  const agreements = around.filter(isParty);
  const actions = (await actionsAsOf(ctx, stretch, openNow, viewer)).filter(isHeld);
  const digest = makeDigest(quarter, {
    of: own,
    meetings: await meetingsIn(db, slug, both, [...starts.keys()], viewer),
    atItsEnd: { agreements: states, meetings: meetingsThen, starts },
    decisions,
    agreements,
    changedAgreements: changed,
    actions,
    openNow,
    updates,
    indicators: await digestIndicators(ctx, quarter, viewer, own),
    loop: await digestLoopOf(ctx, quarter, stretch, meetingsThen, viewer, own),
  });
  return { ...digest, since: await digestSinceOf(ctx, digest, { actions, agreements, states, end }) };
}

/** When meetings were to begin at an instant, of those that were moved since. */
async function startsAt(
  { db, cooperation: { slug } }: Context,
  at: Temporal.Instant,
): Promise<Map<string, Temporal.Instant>> {
  const moves = await firstPostsSince(db, slug, meetingMoved.purpose, at);
  return new Map(
    moves.map(({ subject, about }) => [subject, Temporal.Instant.from(meetingMoved.about.parse(about).from)]),
  );
}

/** The actions that were open at the end of a stretch or were spoken of in it, as they stood at its end. */
async function actionsAsOf(
  { db, cooperation: { slug } }: Context,
  { from, until }: Stretch,
  open: readonly Action[],
  viewer: Viewer,
): Promise<Action[]> {
  const refs = await actionsUpdatedSince(db, slug, from);
  const known = new Set(open.map(({ ref }) => ref));
  const others = await findActions(
    db,
    slug,
    refs.filter((ref) => !known.has(ref)),
    viewer,
  );
  const updates = Map.groupBy(await updatesOf(db, slug, refs), ({ action }) => action);
  return [...open, ...others].flatMap(
    (action) => actionAsOf(action, updates.get(action.ref) ?? [], until) ?? [],
  );
}

/** Fingerprint of what a draft says, part by part, so that one can say what changed. */
export function printOf(digest: Digest, introduction: string | null): string {
  const parts = partsOf(digest, introduction);
  return DIGEST_PARTS.map((part) => fingerprint(canonicalJson(parts[part] ?? null), 11)).join(".");
}

/** The parts in which one fingerprint differs from another. */
export function changedParts(before: string, now: string): DigestPart[] {
  const [was, is] = [before.split("."), now.split(".")];
  return DIGEST_PARTS.filter((_, index) => was[index] !== is[index]);
}
