import { z } from "zod";
import { insertMeeting, meetingAt } from "../../db/queries/meeting/meeting.ts";
import { planMoments } from "../../db/queries/meeting/meeting-moments.ts";
import { newMeetingRef } from "../../db/queries/meeting/series.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import { MEETING_KINDS, periodOfKind, roomOfKind } from "../../src/domain/meeting/meeting.ts";
import { DEFAULT_MOMENTS } from "../../src/domain/meeting/series.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import * as field from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { meetingPlanned } from "../../src/posts/meeting.ts";
import { clashNotices } from "./clash-notices.ts";
import { freeStart } from "./free-start.ts";
import { ownCard } from "./own-card.ts";

/** `overleg los`: one meeting outside any series. */
export const planOnce = command({
  name: ["overleg", "los"],
  alias: ["meeting", "once"],
  summary: (t) => t.meeting.summary.once,
  input: z.object({
    kind: field.choice("kind", "kind", MEETING_KINDS),
    start: field.futureInstant("start"),
    minutes: field.duration("minutes"),
    location: field.text("location").optional(),
  }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, input) => {
    const { db, cooperation, t } = ctx;
    const { kind } = input;
    const { startAt, schoolHoliday } = freeStart(ctx, input.start, input);
    const other = await meetingAt(db, cooperation.slug, kind, startAt);
    if (other) throw new Refusal("conflict", t.meeting.refusal.meetingThere(other.ref));
    const day = dayOf(startAt);
    const meeting = await insertMeeting(db, cooperation.slug, {
      ref: await newMeetingRef(db, cooperation.slug, kind, day),
      kind,
      period: periodOfKind(kind, day),
      startAt,
      endAt: startAt.add({ minutes: input.minutes }),
      state: "planned",
      room: roomOfKind(kind),
      location: input.location ?? null,
      schoolHoliday,
      changedAt: ctx.now(),
    });
    if (!meeting) throw new Error("a meeting without a series was not stored");
    await planMoments(db, cooperation.slug, meeting, DEFAULT_MOMENTS, cooperation.settings.calendar);
    const card = await ownCard(ctx, actor, meeting);
    return {
      card: { ...card, body: [...(await clashNotices(ctx, [meeting])), ...card.body] },
      ref: meeting.ref,
      answers: announceHere(meetingPlanned, { subject: meeting.ref }),
    };
  },
});
