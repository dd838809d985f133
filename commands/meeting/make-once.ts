import { insertMeeting, type Meeting, meetingAt } from "../../db/queries/meeting/meeting.ts";
import { planMoments } from "../../db/queries/meeting/meeting-moments.ts";
import { newMeetingRef } from "../../db/queries/meeting/series.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import { type MeetingKind, periodOfKind } from "../../src/domain/meeting/meeting.ts";
import { DEFAULT_MOMENTS } from "../../src/domain/meeting/series.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import type { FreeStart } from "./free-start.ts";

interface Once extends FreeStart {
  kind: MeetingKind;
  minutes: number;
  room: string;
  location: string | null;
  /** What it is about, when its kind does not say. */
  title: string | null;
}

/**
 * Puts one meeting outside any series in the calendar, with what must happen around it.
 * @throws Refusal `conflict` when one of its kind stands at that time
 */
export async function makeOnce(ctx: Context, { minutes, ...once }: Once): Promise<Meeting> {
  const { cooperation, t } = ctx;
  const { kind, startAt } = once;
  const other = await meetingAt(ctx, kind, startAt);
  if (other) throw new Refusal("conflict", t.meeting.refusal.meetingThere(other.ref));
  const day = dayOf(startAt);
  const meeting = await insertMeeting(ctx, {
    ...once,
    ref: await newMeetingRef(ctx, kind, day),
    period: periodOfKind(kind, day),
    endAt: startAt.add({ minutes }),
    state: "planned",
    changedAt: ctx.now(),
  });
  if (!meeting) throw new Error("a meeting without a series was not stored");
  await planMoments(ctx, meeting, DEFAULT_MOMENTS, cooperation.settings.calendar);
  return meeting;
}
