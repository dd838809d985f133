import { z } from "zod";
import { findMeeting } from "../db/queries/meeting/meeting.ts";
import { isoInZone } from "../src/domain/calendar/day.ts";
import { COMING } from "../src/domain/meeting/meeting.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { meetingStarted } from "../src/posts/meeting.ts";

/**
 * A quarter of an hour before: a button for the chair, in the agenda thread. Never waits for a working hour: the meeting
 * does not either. Its payload is the start it announces.
 */
export const startMeeting = job({
  name: "start-meeting",
  quiet: false,
  payload: z.object({ start: z.string() }),
  run: async (ctx, { subject, payload: { start } }) => {
    const meeting = await findMeeting(ctx, subject);
    if (!meeting) return { dropped: "meeting-gone" };
    if (!COMING.includes(meeting.state)) return { dropped: `meeting-${meeting.state}` };
    if (isoInZone(meeting.startAt) !== start) return { dropped: "meeting-moved" };
    if (ctx.now().epochMilliseconds >= meeting.endAt.epochMilliseconds) return { dropped: "meeting-over" };
    return { posts: [announce(meetingStarted, { subject, period: start, room: meeting.room })] };
  },
});
