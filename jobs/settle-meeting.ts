import { z } from "zod";
import { itemsOfMeeting } from "../db/queries/agenda/agenda.ts";
import { carryOver } from "../db/queries/agenda/carry-over.ts";
import { lockMeeting, type Meeting, nextMeetingOf } from "../db/queries/meeting/meeting.ts";
import { schedule } from "../db/queries/time/moment.ts";
import { addWorkingDays } from "../src/domain/calendar/calendar.ts";
import { instantAt, isoInZone } from "../src/domain/calendar/day.ts";
import { COMING } from "../src/domain/meeting/meeting.ts";
import { SECRETARIAT } from "../src/domain/organisation/room.ts";
import type { Context } from "../src/engine/context.ts";
import { type JobOutcome, job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { meetingNotHeld, meetingStillRunning, pointsPassedOn } from "../src/posts/meeting.ts";

const DAYS_TO_ANSWER = 3;

/**
 * After a meeting that was not closed. One that runs is only brought to mind. About one that was never started people are
 * asked; without an answer its points go on to the next meeting of the kind. Its payload is the start that was missed.
 */
export const settleMeeting = job({
  name: "settle-meeting",
  quiet: true,
  payload: z.object({ start: z.string(), isLast: z.boolean() }),
  run: async (ctx, { subject, occurrence, payload }) => {
    const meeting = await lockMeeting(ctx, subject);
    if (!meeting) return { dropped: "meeting-gone" };
    const { state, room } = meeting;
    if (state === "running") {
      return { posts: [announce(meetingStillRunning, { subject, period: occurrence, room })] };
    }
    if (!COMING.includes(state)) return { dropped: `meeting-${state}` };
    const { start, isLast } = payload;
    if (isoInZone(meeting.startAt) !== start) return { dropped: "meeting-moved" };
    return isLast ? await passOn(ctx, meeting, start) : await ask(ctx, meeting, start);
  },
});

async function ask(ctx: Context, { ref, room }: Meeting, start: string): Promise<JobOutcome> {
  const { settings } = ctx.cooperation;
  const last = addWorkingDays(ctx.today(), DAYS_TO_ANSWER, settings.calendar);
  const dueAt = instantAt(last, "09:00");
  const payload = { start, isLast: true };
  await schedule(ctx, [{ job: "settle-meeting", subject: ref, occurrence: `${start}/last`, payload, dueAt }]);
  const said = { subject: ref, period: start, about: { last } };
  return { posts: [room, SECRETARIAT].map((where) => announce(meetingNotHeld, { ...said, room: where })) };
}

/** Whether it was held, only people know: the meeting stays as it is, and its points go on. */
async function passOn(ctx: Context, meeting: Meeting, start: string): Promise<JobOutcome> {
  const next = await nextMeetingOf(ctx, meeting.kind, ctx.now(), meeting.ref);
  const items = await itemsOfMeeting(ctx, meeting.ref);
  const carried = await carryOver(ctx, meeting, items, { next, at: ctx.now() });
  if (carried.length === 0) return {};
  const about = { points: carried, next: next?.ref ?? null };
  return {
    posts: [announce(pointsPassedOn, { subject: meeting.ref, period: start, room: meeting.room, about })],
    changed: [meeting.ref, ...carried, ...(next ? [next.ref] : [])],
  };
}
