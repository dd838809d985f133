import { z } from "zod";
import { findMeeting } from "../db/queries/meeting/meeting.ts";
import { isoInZone } from "../src/domain/calendar/day.ts";
import { COMING } from "../src/domain/meeting/meeting.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { meetingReminder } from "../src/posts/meeting.ts";

/** The day before: when, where and what, in the agenda thread. Its payload is the start it reminds of. */
export const remindParticipants = job({
  name: "remind-participants",
  quiet: true,
  payload: z.object({ start: z.string() }),
  run: async (ctx, { subject, payload: { start } }) => {
    const meeting = await findMeeting(ctx, subject);
    if (!meeting) return { dropped: "meeting-gone" };
    if (!COMING.includes(meeting.state)) return { dropped: `meeting-${meeting.state}` };
    if (isoInZone(meeting.startAt) !== start) return { dropped: "meeting-moved" };
    if (ctx.now().epochMilliseconds >= meeting.startAt.epochMilliseconds) return { dropped: "meeting-begun" };
    return { posts: [announce(meetingReminder, { subject, period: start, room: meeting.room })] };
  },
});
