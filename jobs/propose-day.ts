import { z } from "zod";
import { findMeeting } from "../db/queries/meeting/meeting.ts";
import { COMING } from "../src/domain/meeting/meeting.ts";
import { proposedStart } from "../src/domain/meeting/meeting-moments.ts";
import { SECRETARIAT } from "../src/domain/organisation/room.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { meetingProposal } from "../src/posts/meeting.ts";

/** Before the agenda of a meeting in a school holiday is opened: another day, to be taken with one button. */
export const proposeDay = job({
  name: "propose-day",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject }) => {
    const meeting = await findMeeting(ctx, subject);
    if (!meeting) return { dropped: "meeting-gone" };
    if (!COMING.includes(meeting.state)) return { dropped: `meeting-${meeting.state}` };
    if (proposedStart(meeting, ctx.now()) === undefined) return { dropped: "proposal-passed" };
    return { posts: [announce(meetingProposal, { subject, room: SECRETARIAT })] };
  },
});
