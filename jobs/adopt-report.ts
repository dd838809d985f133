import { z } from "zod";
import { findMeeting } from "../db/queries/meeting/meeting.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { reportAdopted } from "../src/posts/meeting.ts";

/** Says that the outcomes of a meeting now stand as its report. */
export const adoptReport = job({
  name: "adopt-report",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject }) => {
    const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, subject);
    if (meeting?.state !== "closed") return { dropped: ctx.t.agenda.notHeld(subject) };
    return { posts: [announce(reportAdopted, { subject, room: meeting.room })] };
  },
});
