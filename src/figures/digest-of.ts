import { type Action, holdersOf } from "../domain/action/action.ts";
import { keysBehind } from "../domain/action/holding.ts";
import type { Period } from "../domain/calendar/period.ts";
import { type Digest, makeDigest } from "../domain/digest/digest.ts";
import { DIGEST_PARTS, type DigestPart, partsOf } from "../domain/digest/digest-parts.ts";
import type { OwnEdition } from "../domain/digest/own-edition.ts";
import { fingerprint } from "../domain/fingerprint.ts";
import { audienceOf, EVERYBODY, mayRead } from "../domain/viewer.ts";
import { canonicalJson } from "../engine/canonical-json.ts";
import type { Context } from "../engine/context.ts";
import { digestIndicators } from "./digest-indicators.ts";
import { digestLoopOf } from "./digest-loop-of.ts";
import { type DigestMaterial, readMaterial } from "./digest-material.ts";
import { digestSinceOf } from "./digest-since-of.ts";

/**
 * The digest of a quarter as things stood at its end, and what comes next as it stands now; figures in it came through
 * the gate.
 * @param own whose edition it is: what they lead, co-hold or are party to, as it may be read in their room
 */
export const digestOf = async (ctx: Context, quarter: Period, own?: OwnEdition): Promise<Digest> =>
  editionFrom(ctx, await readMaterial(ctx, quarter), own);

/** One edition of what was read for all of them. */
export function editionFrom(ctx: Context, material: DigestMaterial, own: OwnEdition | undefined): Digest {
  const { directory } = ctx;
  const { quarter, stretch, states, starts, meetingsThen, changed } = material;
  const viewer = own ? audienceOf(directory, own.key) : EVERYBODY;
  const keys = own ? keysBehind(directory, own.slug) : [];
  const reads = (room: string | null, involved: readonly (string | null)[]) =>
    mayRead(viewer, { room, involved: involved.filter((key) => key !== null) });
  const isTold = (action: Action) =>
    reads(action.room, [action.createdBy, ...holdersOf(action)]) &&
    (own === undefined || holdersOf(action).some((key) => keys.includes(key)));
  const actions = material.actions.filter(isTold);
  const agreements = material.agreements.filter(
    ({ room, parties }) => reads(room, parties) && (own === undefined || parties.includes(own.slug)),
  );
  const digest = makeDigest(quarter, {
    of: own,
    meetings: material.meetings.filter(({ room, chair, scribe }) => reads(room, [chair, scribe])),
    atItsEnd: { agreements: states, meetings: meetingsThen, starts },
    decisions: own ? [] : material.decisions,
    agreements,
    changedAgreements: changed,
    actions,
    openNow: material.openNow.filter(isTold),
    updates: material.updates,
    indicators: digestIndicators(ctx, material.indicators, viewer, own),
    loop: digestLoopOf(ctx, stretch, material.loop, meetingsThen, own),
  });
  const { end, last, corrections } = material;
  const since = digestSinceOf(ctx, digest, { actions, agreements, states, end, last, corrections });
  return { ...digest, since };
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
