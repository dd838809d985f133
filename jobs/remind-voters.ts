import { z } from "zod";
import { findPoll, votesOf } from "../db/queries/meeting/poll.ts";
import { pollState } from "../src/domain/meeting/poll.ts";
import { silentVoters } from "../src/domain/meeting/poll-voters.ts";
import { roomOfPerson } from "../src/domain/organisation/room.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { pollReminder } from "../src/posts/poll.ts";

/** A day before a poll closes: who did not answer is asked once more, in private. */
export const remindVoters = job({
  name: "remind-voters",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject }) => {
    const poll = await findPoll(ctx, subject);
    if (!poll) return { dropped: "poll-gone" };
    const state = pollState(poll, ctx.now());
    if (state !== "open") return { dropped: state === "picked" ? "poll-picked" : "poll-over" };
    const votes = await votesOf(ctx, [subject]);
    const silent = silentVoters(ctx.directory, poll.room, votes);
    return {
      posts: silent.map(({ email }) => announce(pollReminder, { subject, room: roomOfPerson(email) })),
    };
  },
});
