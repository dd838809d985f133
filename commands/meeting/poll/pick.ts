import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Meeting } from "../../../db/queries/meeting/meeting.ts";
import { keepPick, lockPoll, type PollRow, votesOf } from "../../../db/queries/meeting/poll.ts";
import { roomOfKind } from "../../../src/domain/meeting/meeting.ts";
import { isoOf, isRefusedByAll, startOf, talliesOf } from "../../../src/domain/meeting/poll.ts";
import { personName } from "../../../src/domain/organisation/organisation.ts";
import { isClosedRoom } from "../../../src/domain/organisation/room.ts";
import { command, member } from "../../../src/engine/command.ts";
import type { Context } from "../../../src/engine/context.ts";
import { orNotFound } from "../../../src/engine/found.ts";
import * as field from "../../../src/engine/input/field.ts";
import { announce } from "../../../src/engine/posting/posting.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { meetingPlanned } from "../../../src/posts/meeting.ts";
import { pollPicked } from "../../../src/posts/poll.ts";
import { showInstant } from "../../../src/view/format.ts";
import { countsOf } from "../../../src/view/meeting/poll-card.ts";
import { freeStart } from "../free-start.ts";
import { makeOnce } from "../make-once.ts";
import { plannedCard } from "../own-card.ts";
import { alreadyPicked } from "./already-picked.ts";
import { askedPoll } from "./asked-poll.ts";
import { mayPick } from "./view-poll.ts";

/** `overleg prikkies DP-4 12 maart 10:00`: the date becomes a meeting, and the room of the poll hears it. */
export const pickDate = command({
  name: ["overleg", "prikkies"],
  alias: ["meeting", "pick"],
  summary: (t) => t.poll.summary.pick,
  input: z.object({ poll: field.ref("poll", "date-poll"), option: field.dayAndTime("option") }),
  allow: member,
  changes: true,
  asks: async (ctx, actor, known) => {
    const asked = await askedPoll(ctx, actor, known.poll, (poll) => mayPick(actor, poll));
    const label = ctx.t.field.option[0] ?? "";
    if (!asked) return { poll: { label: ctx.t.field.poll[0] ?? "" }, option: { label } };
    const { poll, ask } = asked;
    const votes = await votesOf(ctx, [poll.ref]);
    const options = talliesOf(poll, votes).map((tally) => ({
      value: tally.option,
      label: `${showInstant(ctx.t, isoOf(tally.option))} (${countsOf(ctx.t, tally)})`,
    }));
    return { poll: ask, option: { label, options } };
  },
  run: async (ctx, actor, { poll: ref, option }) => {
    const { t, directory } = ctx;
    const poll = orNotFound(ctx, ref, await lockPoll(ctx, ref));
    if (!mayPick(actor, poll)) {
      throw new Refusal("not-allowed", t.poll.refusal.notYours(personName(directory, poll.by)));
    }
    if (poll.picked !== null) throw alreadyPicked(ctx, poll);
    await mustBePossible(ctx, poll, option);
    const meeting = await makeOnce(ctx, {
      ...freeStart(ctx, isoOf(option), { poll: ref, option }, "option"),
      kind: poll.kind,
      minutes: poll.minutes,
      location: poll.location,
      title: poll.title,
      // What was asked in a closed room stays there.
      room: isClosedRoom(poll.room) ? poll.room : roomOfKind(poll.kind),
    });
    await keepPick(ctx, poll.ref, { picked: option, meeting: meeting.ref });
    return {
      card: (drawn) => plannedCard(drawn, actor, meeting),
      ref: meeting.ref,
      subject: poll.ref,
      posts: postsOf(poll, meeting),
      changed: [poll.ref],
    };
  },
});

/** The room of the poll hears it under the poll; the room of the meeting, when that is another, as of any meeting. */
function postsOf(poll: PollRow, meeting: Meeting) {
  const picked = announce(pollPicked, {
    subject: poll.ref,
    room: poll.room,
    about: { meeting: meeting.ref },
  });
  if (meeting.room === poll.room) return [picked];
  return [picked, announce(meetingPlanned, { subject: meeting.ref, room: meeting.room })];
}

async function mustBePossible(ctx: Context, poll: PollRow, option: string): Promise<void> {
  const { t } = ctx;
  const { refusal } = t.poll;
  const tallies = talliesOf(poll, await votesOf(ctx, [poll.ref]));
  const tally = tallies.find((one) => one.option === option);
  if (!tally) {
    const message = refusal.notInList(poll.options.map((one) => showInstant(t, isoOf(one))).join("; "));
    throw new Refusal("invalid", message, [{ field: "option", message }], { poll: poll.ref, option });
  }
  const at = showInstant(t, isoOf(option));
  if (Temporal.Instant.compare(startOf(option), ctx.now()) <= 0)
    throw new Refusal("conflict", refusal.past(at));
  if (isRefusedByAll(tally)) throw new Refusal("conflict", refusal.nobodyCan(at));
}
