import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { lockMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { type Day, dayOf, isoInZone } from "../../src/domain/calendar/day.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import * as field from "../../src/engine/input/field.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { meetingMoved } from "../../src/posts/meeting.ts";
import type { Block } from "../../src/view/card.ts";
import { showInstant } from "../../src/view/format.ts";
import { freeStart } from "./free-start.ts";
import { plannedCard } from "./own-card.ts";
import { mustStillCome } from "./still-to-come.ts";
import { storeStart } from "./store-start.ts";
import { keptOfMove, undoMove } from "./undo-move.ts";

/** `overleg verplaats`: another start for one meeting; its length and its reference stay. */
export const moveMeeting = command({
  name: ["overleg", "verplaats"],
  alias: ["meeting", "move"],
  summary: (t) => t.meeting.summary.move,
  input: z.object({
    meeting: field.ref("meeting", "meeting"),
    start: field.futureInstant("start"),
    reason: field.text("reason", { max: 500 }).optional(),
  }),
  allow: coordinator,
  changes: true,
  undo: undoMove,
  run: async (ctx, actor, input) => {
    const before = orNotFound(ctx, input.meeting, await lockMeeting(ctx, input.meeting));
    mustStillCome(ctx, before, "move");
    const free = freeStart(ctx, input.start, input);
    if (Temporal.Instant.compare(free.startAt, before.startAt) === 0) {
      const at = showInstant(ctx.t, isoInZone(before.startAt));
      throw new Refusal("conflict", ctx.t.meeting.refusal.sameStart(before.ref, at));
    }
    const firstDay = before.movedFrom ?? dayOf(before.startAt);
    const meeting = await storeStart(ctx, before, {
      ...free,
      movedFrom: firstDay === dayOf(free.startAt) ? null : firstDay,
      reason: input.reason ?? null,
      proposal: null,
    });
    const said = {
      subject: meeting.ref,
      period: String(meeting.sequence),
      about: { from: isoInZone(before.startAt) },
    };
    return {
      card: (drawn) => plannedCard(drawn, actor, meeting, movedBlocks(drawn, before, meeting)),
      ref: meeting.ref,
      posts: [announce(meetingMoved, { ...said, room: meeting.room })],
      answers: announceHere(meetingMoved, said),
      undo: keptOfMove(before, meeting),
    };
  },
});

/** From so many days on a move may well be a mistyped date. */
const FAR = 92;

/** For whoever moved it: from when to when, in full. */
function movedBlocks({ t }: Context, before: Meeting, after: Meeting): Block[] {
  const at = ({ startAt }: Meeting) => showInstant(t, isoInZone(startAt));
  const said: Block = { type: "text", text: [t.meeting.moved.wasNow(at(before), at(after))] };
  if (Math.abs(daysBetween(dayOf(before.startAt), dayOf(after.startAt))) <= FAR) return [said];
  return [said, { type: "notice", tone: "warning", text: [t.meeting.moved.farAway(at(after))] }];
}

const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;
