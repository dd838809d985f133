import { z } from "zod";
import { findMeeting } from "../db/queries/meeting/meeting.ts";
import { dayOf } from "../src/domain/calendar/day.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { meetingRoles } from "../src/posts/meeting.ts";

/** Tells who got or lost a role in a meeting, its subject, how the roles were divided. */
export const tellRoles = job({
  name: "tell-roles",
  quiet: true,
  payload: meetingRoles.about.and(z.object({ to: z.array(z.string()) })),
  run: async (ctx, { subject, occurrence, payload: { to, ...about } }) => {
    const meeting = await findMeeting(ctx, subject);
    if (meeting?.state === "cancelled") return { dropped: ctx.t.agenda.fellThrough(subject) };
    const said = { subject, period: occurrence, about, before: meeting && dayOf(meeting.startAt) };
    return { posts: to.map((email) => announce(meetingRoles, { ...said, room: `person:${email}` })) };
  },
});
