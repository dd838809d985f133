import { z } from "zod";
import { insertPoll } from "../../../db/queries/meeting/poll.ts";
import { schedule } from "../../../db/queries/time/moment.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { MEETING_KINDS, roomOfKind } from "../../../src/domain/meeting/meeting.ts";
import { DEFAULT_MINUTES } from "../../../src/domain/meeting/poll.ts";
import { pollMoments } from "../../../src/domain/meeting/poll-moments.ts";
import { isRoomOfPerson } from "../../../src/domain/organisation/room.ts";
import { command, member } from "../../../src/engine/command.ts";
import * as field from "../../../src/engine/input/field.ts";
import { announce, announceHere } from "../../../src/engine/posting/posting.ts";
import { pollOpened } from "../../../src/posts/poll.ts";
import { showInstant } from "../../../src/view/format.ts";
import { askedDates } from "./asked-dates.ts";
import { ownPollCard, viewWith } from "./view-poll.ts";

/**
 * `overleg prik Kostensleutel; datums 12 maart 10:00, 13 maart 14:00`: who can when is asked in the room where it was
 * typed, or else in that of the kind of meeting.
 */
export const makePoll = command({
  name: ["overleg", "prik"],
  alias: ["meeting", "poll"],
  summary: (t) => t.poll.summary.poll,
  input: z.object({
    title: field.text("title", { min: 3 }),
    options: z.array(field.dayAndTime("options", { future: true })).min(1),
    deadline: field.deadline("deadline").optional(),
    kind: field.choice("kind", "kind", MEETING_KINDS).optional(),
    minutes: field.duration("minutes").optional(),
    location: field.text("location").optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, input) => {
    const { cooperation, t } = ctx;
    const { title, kind = "revision-table", minutes = DEFAULT_MINUTES, location = null } = input;
    const { options, deadline } = askedDates(ctx, input);
    const here = ctx.room === undefined || isRoomOfPerson(ctx.room) ? undefined : ctx.room;
    const room = here ?? roomOfKind(kind);
    const now = ctx.now();
    const poll = await insertPoll(ctx, {
      title,
      kind,
      minutes,
      location,
      options,
      deadline,
      room,
      by: actor.email,
      createdAt: now,
    });
    await schedule(ctx, pollMoments(poll, now, cooperation.settings.calendar));
    const made = t.poll.made(showInstant(t, isoInZone(deadline)));
    const said = { subject: poll.ref };
    return {
      card: ownPollCard(ctx, actor, viewWith(ctx, poll, []), [{ type: "text", text: [made] }]),
      ref: poll.ref,
      ...(here === undefined
        ? { posts: [announce(pollOpened, { ...said, room })] }
        : { answers: announceHere(pollOpened, said) }),
    };
  },
});
