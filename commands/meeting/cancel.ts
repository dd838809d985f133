import { z } from "zod";
import { releaseItems } from "../../db/queries/agenda/agenda.ts";
import { lockMeeting, updateMeeting } from "../../db/queries/meeting/meeting.ts";
import { dropMoments } from "../../db/queries/meeting/meeting-moments.ts";
import { COMING } from "../../src/domain/meeting/meeting.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import * as field from "../../src/engine/input/field.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { meetingCancelled } from "../../src/posts/meeting.ts";
import { ownCard } from "./own-card.ts";
import { mustStillCome } from "./still-to-come.ts";

/** `overleg annuleer`: a meeting does not take place; what stood open on its agenda waits for the next. */
export const cancelMeeting = command({
  name: ["overleg", "annuleer"],
  alias: ["meeting", "cancel"],
  summary: (t) => t.meeting.summary.cancel,
  input: z.object({
    meeting: field.ref("meeting", "meeting"),
    reason: field.text("reason", { max: 500 }),
  }),
  allow: coordinator,
  changes: true,
  confirm: (t) => t.meeting.sureCancel,
  run: async (ctx, actor, input) => {
    const before = orNotFound(ctx, input.meeting, await lockMeeting(ctx, input.meeting));
    mustStillCome(ctx, before, "cancel");
    const meeting = await updateMeeting(ctx, before.ref, COMING, {
      state: "cancelled",
      reason: input.reason,
      sequence: before.sequence + 1,
      changedAt: ctx.now(),
    });
    if (!meeting) throw new Refusal("conflict", ctx.t.refusal.stale);
    await dropMoments(ctx, meeting.ref);
    const waiting = await releaseItems(ctx, meeting.ref);
    return {
      card: (drawn) => ownCard(drawn, actor, meeting),
      ref: meeting.ref,
      posts: [announce(meetingCancelled, { subject: meeting.ref, room: meeting.room })],
      answers: announceHere(meetingCancelled, { subject: meeting.ref }),
      changed: waiting,
    };
  },
});
