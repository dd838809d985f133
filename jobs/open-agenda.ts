import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { addStanding, bringWaiting } from "../db/queries/agenda/agenda-arrivals.ts";
import { lockMeeting, updateMeeting } from "../db/queries/meeting/meeting.ts";
import { COMING } from "../src/domain/meeting/meeting.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { agendaOpened } from "../src/posts/agenda.ts";

/** Asks for agenda points: the meeting opens, its standing items and what waited for it come onto the agenda. */
export const openAgenda = job({
  name: "open-agenda",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject }) => {
    const { t } = ctx;
    const { settings } = ctx.cooperation;
    const meeting = await lockMeeting(ctx, subject);
    if (!meeting || meeting.state === "cancelled") return { dropped: t.agenda.fellThrough(subject) };
    const hasBegun = Temporal.Instant.compare(meeting.startAt, ctx.now()) <= 0;
    if (hasBegun || !COMING.includes(meeting.state)) return { dropped: t.agenda.tooLate(subject) };
    if (await updateMeeting(ctx, subject, ["planned"], { state: "open" })) {
      await addStanding(ctx, meeting, settings.standingItems[meeting.kind] ?? [], ctx.now());
    }
    const brought = await bringWaiting(ctx, meeting, ctx.now());
    return {
      posts: [announce(agendaOpened, { subject, room: meeting.room })],
      changed: [subject, ...brought],
    };
  },
});
