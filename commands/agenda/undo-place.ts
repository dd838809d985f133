import { z } from "zod";
import { type AgendaItem, updateItem } from "../../db/queries/agenda/agenda.ts";
import { addJourney } from "../../db/queries/agenda/journey.ts";
import type { PointRow } from "../../db/queries/agenda/point.ts";
import { findMeeting, lockMeeting } from "../../db/queries/meeting/meeting.ts";
import { ITEM_STATES } from "../../src/domain/agenda/agenda.ts";
import { MEETING_KINDS } from "../../src/domain/meeting/meeting.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { pointOf } from "./item-answer.ts";
import { itemOutcome } from "./item-outcome.ts";
import { mustTakeItems } from "./target.ts";

const place = z.object({
  state: z.enum(ITEM_STATES),
  meeting: z.string().nullable(),
  kind: z.enum(MEETING_KINDS),
  room: z.string().nullable(),
  position: z.number(),
});
const kept = z.object({
  item: z.string(),
  before: place,
  after: place,
  /** How long its journey was: whatever happens to an item makes it longer. */
  steps: z.number(),
});

const placeIn = ({ state, meeting, kind, room, position }: AgendaItem): z.output<typeof place> => ({
  state,
  meeting,
  kind,
  room,
  position,
});

/** What is kept of an item that went elsewhere. */
export const keptOfPlace = (before: PointRow, now: PointRow) => ({
  item: before.ref,
  before: placeIn(before),
  after: placeIn(now),
  steps: now.journey.length,
});

/** The item where it was before it was parked or forwarded; its journey tells that it went and came back. */
export const undoPlace = undoing(kept, async (ctx, actor, { item: ref, before, after, steps }) => {
  const back = before.meeting === null ? undefined : await lockMeeting(ctx, before.meeting);
  if (before.meeting !== null) mustTakeItems(ctx, orNotFound(ctx, before.meeting, back));
  const now = await pointOf(ctx, ref);
  mustBeSame(ctx, now.journey.length === steps && now.kind === after.kind);
  mustBeSame(ctx, (await updateItem(ctx, { ref, ...after }, before)) !== undefined);
  const wentTo = after.state === "parked" ? (before.meeting ?? ref) : after.meeting;
  if (wentTo !== null) await addJourney(ctx, ref, wentTo, "taken-back", ctx.now());
  // That it went to wait for a kind is no step that could be taken back.
  else if (before.meeting !== null) await addJourney(ctx, ref, before.meeting, "forwarded", ctx.now());
  return await itemOutcome(ctx, actor, await pointOf(ctx, ref), {
    news: before.state === "parked" ? "parkedNow" : "putBack",
    from: after.meeting === null ? undefined : await findMeeting(ctx, after.meeting),
    to: back,
    waitsFor: before.state === "waiting" ? before.kind : undefined,
    isBack: true,
  });
});
