import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { findMeeting } from "../db/queries/meeting/meeting.ts";
import { rsvpsOf } from "../db/queries/meeting/rsvp.ts";
import { isoInZone } from "../src/domain/calendar/day.ts";
import { COMING } from "../src/domain/meeting/meeting.ts";
import { countedFor, isMet, quorumOf } from "../src/domain/meeting/quorum.ts";
import { answersPerOrganisation, comingOf } from "../src/domain/meeting/rsvp.ts";
import { roomOfPerson, SECRETARIAT } from "../src/domain/organisation/room.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { quorumWarning } from "../src/posts/meeting.ts";

/**
 * Two working days before a meeting, when too few said that they come: to the coordinator and the chair. Its payload is
 * the start it is about.
 */
export const warnQuorum = job({
  name: "warn-quorum",
  quiet: true,
  payload: z.object({ start: z.string() }),
  run: async (ctx, { subject, dueAt, payload: { start } }) => {
    const { settings } = ctx.cooperation;
    const meeting = await findMeeting(ctx, subject);
    if (!meeting) return { dropped: "meeting-gone" };
    if (!COMING.includes(meeting.state)) return { dropped: `meeting-${meeting.state}` };
    if (isoInZone(meeting.startAt) !== start) return { dropped: "meeting-moved" };
    if (ctx.now().epochMilliseconds >= meeting.startAt.epochMilliseconds) return { dropped: "meeting-begun" };
    // Planned or moved within these two days: nobody could have answered.
    if (Temporal.Instant.compare(meeting.changedAt, dueAt) >= 0) return {};
    const answers = answersPerOrganisation(ctx.directory, await rsvpsOf(ctx, subject));
    const coming = countedFor(ctx.directory, comingOf(answers));
    if (isMet(quorumOf(settings, meeting.kind), coming)) return {};
    const rooms = [SECRETARIAT, ...(meeting.chair === null ? [] : [roomOfPerson(meeting.chair)])];
    return { posts: rooms.map((room) => announce(quorumWarning, { subject, period: start, room })) };
  },
});
