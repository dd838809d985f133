import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { placeItem, updateItem } from "../../db/queries/agenda/agenda.ts";
import type { PointRow } from "../../db/queries/agenda/point.ts";
import { findMeeting, lockMeetings, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { isPlacement, standingSteps } from "../../src/domain/agenda/agenda.ts";
import { runsMeeting, takesBack } from "../../src/domain/meeting/meeting.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { meetingOrKind, ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { agendaButtons } from "../../src/view/agenda/agenda-buttons.ts";
import { ledBy, pointOf } from "./item-answer.ts";
import { itemOutcome } from "./item-outcome.ts";
import { mustTakeItems, type Target, targetOf } from "./target.ts";
import { keptOfPlace, undoPlace } from "./undo-place.ts";

/**
 * `agenda door P-1 monitoring`: the item at another meeting, or at the next one of a kind; it keeps its reference and
 * its journey.
 */
export const forwardItem = command({
  name: ["agenda", "door"],
  alias: ["agenda", "forward"],
  summary: (t) => t.agenda.forwardSummary,
  input: z.object({ item: ref("item", "item"), to: meetingOrKind("to") }),
  allow: member,
  changes: true,
  undo: undoPlace,
  run: async (ctx, actor, input) => {
    const point = await pointOf(ctx, input.item);
    const [from, may] = await together(ctx, (at) => [
      point.meeting ? findMeeting(at, point.meeting) : undefined,
      point.bringer === actor.email || ledBy(at, actor, point),
    ]);
    if (!may) throw new Refusal("not-allowed", ctx.t.agenda.onlyBringer);
    if (point.state === "handled") throw new Refusal("conflict", ctx.t.agenda.alreadyHandled(point.ref));
    const target = await targetOf(ctx, input.to, from);
    if (from && input.to === from.kind) mustNotBeMovedAlready(ctx, point, from, target);
    mayGoTo(ctx, actor, point, target);
    const to = await locked(ctx, from, target.meeting);
    if (to) mustTakeItems(ctx, to);
    const { kind } = target;
    const moved = to
      ? await placeItem(ctx, point, { meeting: to.ref, kind, room: to.room }, forwarding(ctx, point, to))
      : await updateItem(ctx, point, { state: "waiting", meeting: null, kind });
    if (!moved) throw new Refusal("conflict", ctx.t.refusal.stale);
    const now = await pointOf(ctx, point.ref);
    const undo = keptOfPlace(point, now);
    const happened = { news: "forwardedNow", from, to, waitsFor: kind } as const;
    return { ...(await itemOutcome(ctx, actor, now, happened)), undo };
  },
});

/** The step of its journey with which an item goes to a meeting. */
const forwarding = (ctx: Context, { ref: item }: PointRow, { ref }: Meeting) => ({
  steps: [{ item, ref, what: "forwarded" as const }],
  at: ctx.now(),
});

/**
 * "The next one of this kind" is another meeting once an item has moved there: said again, by the same person, by another
 * or on an old card, it would take the item a meeting further than anybody meant.
 * @throws Refusal `conflict`, with a button that names the meeting after it
 */
function mustNotBeMovedAlready(ctx: Context, point: PointRow, at: Meeting, { meeting }: Target): void {
  const came = standingSteps(point.journey).findLast(isPlacement);
  if (!came || came.what === "raised" || Temporal.Instant.compare(at.startAt, ctx.now()) <= 0) return;
  const button = meeting && agendaButtons.forwardTo(ctx.t, point.ref, meeting.ref);
  const message = ctx.t.agenda.movedAlready(point.ref, at.ref);
  throw new Refusal("conflict", message, [], {}, button ? [button] : []);
}

/**
 * Back to where it was goes only who leads that meeting, as long as it runs or is open.
 * @throws Refusal `conflict` for a meeting where the item is, or was without that being taken back
 */
function mayGoTo({ t }: Context, actor: Actor, point: PointRow, { kind, meeting }: Target): void {
  if (!meeting) {
    if (point.state !== "waiting" || point.kind !== kind) return;
    throw new Refusal("conflict", t.agenda.alreadyWaits(point.ref, t.choice.kind[kind]));
  }
  if (meeting.ref === point.meeting) {
    throw new Refusal("conflict", t.agenda.alreadyThere(point.ref, meeting.ref));
  }
  if (takesBack(meeting) && runsMeeting(actor, meeting)) return;
  if (standingSteps(point.journey).some((step) => step.ref === meeting.ref)) {
    throw new Refusal("conflict", t.agenda.cameFrom(point.ref, meeting.ref));
  }
}

/** Locks both meetings, always in the same order, so that two who forward crosswise do not wait for each other. */
async function locked(
  ctx: Context,
  from: Meeting | undefined,
  to: Meeting | undefined,
): Promise<Meeting | undefined> {
  const refs = [from, to].flatMap((meeting) => (meeting ? [meeting.ref] : []));
  const held = await lockMeetings(ctx, refs);
  return (
    to &&
    orNotFound(
      ctx,
      to.ref,
      held.find(({ ref }) => ref === to.ref),
    )
  );
}
