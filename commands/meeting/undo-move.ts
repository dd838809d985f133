import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { lockMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { meetingMoved } from "../../src/posts/meeting.ts";
import { ownCard } from "./own-card.ts";
import { mustStillCome } from "./still-to-come.ts";
import { storeStart } from "./store-start.ts";

const kept = z.object({
  meeting: z.string(),
  /** Of the move: each later one has a higher. */
  sequence: z.number(),
  start: z.string(),
  schoolHoliday: z.string().nullable(),
  movedFrom: z.string().nullable(),
  reason: z.string().nullable(),
  proposal: z.string().nullable(),
});

/** What is kept of a meeting that is moved. */
export const keptOfMove = (before: Meeting, { sequence }: Meeting): z.output<typeof kept> => ({
  meeting: before.ref,
  sequence,
  start: before.startAt.toString(),
  schoolHoliday: before.schoolHoliday,
  movedFrom: before.movedFrom,
  reason: before.reason,
  proposal: before.proposal,
});

/** The meeting at its time from before; whoever was told that it moved is told this too. */
export const undoMove = undoing(kept, async (ctx, actor, { meeting: ref, sequence, start, ...before }) => {
  const now = orNotFound(ctx, ref, await lockMeeting(ctx, ref));
  mustStillCome(ctx, now, "move");
  const startAt = Temporal.Instant.from(start);
  mustBeSame(ctx, now.sequence === sequence && Temporal.Instant.compare(startAt, ctx.now()) > 0);
  const meeting = await storeStart(ctx, now, { ...before, startAt });
  const about = { from: isoInZone(now.startAt) };
  const said = { subject: ref, period: String(meeting.sequence), about };
  return {
    ref,
    card: (drawn) => ownCard(drawn, actor, meeting),
    posts: [announce(meetingMoved, { ...said, room: meeting.room })],
    answers: announceHere(meetingMoved, said),
  };
});
