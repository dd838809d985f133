import { z } from "zod";
import { lockMeeting, updateMeeting } from "../../db/queries/meeting.ts";
import { dropMoments } from "../../db/queries/meeting-moments.ts";
import { isoInZone } from "../../src/domain/day.ts";
import { COMING, runsMeeting } from "../../src/domain/meeting.ts";
import { command, member } from "../../src/engine/command.ts";
import * as field from "../../src/engine/field.ts";
import { found } from "../../src/engine/found.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { showInstant } from "../../src/view/format.ts";
import { canBegin, ownCard } from "./own-card.ts";
import { mustStillCome } from "./still-to-come.ts";

/** `overleg start`: by the chair, the scribe or a coordinator, from an hour before its time. */
export const startMeeting = command({
  name: ["overleg", "start"],
  alias: ["meeting", "start"],
  summary: (t) => t.meeting.summary.start,
  input: z.object({ meeting: field.ref("meeting", "meeting") }),
  allow: member,
  changes: true,
  run: async (ctx, actor, input) => {
    const { db, cooperation, t } = ctx;
    const before = found(ctx, input.meeting, await lockMeeting(db, cooperation.slug, input.meeting));
    if (!runsMeeting(actor, before)) throw new Refusal("not-allowed", t.meeting.refusal.notYours);
    mustStillCome(ctx, before, "start");
    const start = isoInZone(before.startAt);
    if (!canBegin(ctx, before)) {
      throw new Refusal("conflict", t.meeting.refusal.tooEarly(before.ref, showInstant(t, start)));
    }
    const running = { state: "running" as const, startedAt: ctx.now() };
    const meeting = await updateMeeting(db, cooperation.slug, before.ref, COMING, running);
    if (!meeting) throw new Refusal("conflict", t.refusal.stale);
    await dropMoments(db, cooperation.slug, meeting.ref);
    const said = { purpose: "meeting-started", subject: meeting.ref, period: start };
    return {
      card: ownCard(ctx, actor, meeting),
      ref: meeting.ref,
      posts: [{ ...said, room: meeting.room }],
      answers: said,
    };
  },
});
