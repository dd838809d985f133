import { findMeeting } from "../db/queries/meeting/meeting.ts";
import { COMING } from "../src/domain/meeting/meeting.ts";
import { proposedStart } from "../src/domain/meeting/meeting-moments.ts";
import { job } from "../src/engine/job.ts";

/** The coordinators' room. */
const ROOM = "secretariat";

/** Before the agenda of a meeting in a school holiday is opened: another day, to be taken with one button. */
export const proposeDay = job({
  name: "propose-day",
  quiet: true,
  run: async (ctx, { subject }) => {
    const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, subject);
    if (!meeting) return { dropped: "meeting-gone" };
    if (!COMING.includes(meeting.state)) return { dropped: `meeting-${meeting.state}` };
    if (proposedStart(meeting, ctx.now()) === undefined) return { dropped: "proposal-passed" };
    return { posts: [{ purpose: "meeting-proposal", subject, room: ROOM }] };
  },
});
