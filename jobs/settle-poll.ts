import { z } from "zod";
import { findPoll } from "../db/queries/meeting/poll.ts";
import { pollOwners } from "../src/domain/meeting/poll-voters.ts";
import { roomOfPerson } from "../src/domain/organisation/room.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { pollClosed } from "../src/posts/poll.ts";

/** When people cannot answer any more: who may pick hears which date suits best. */
export const settlePoll = job({
  name: "settle-poll",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject }) => {
    const poll = await findPoll(ctx, subject);
    if (!poll) return { dropped: "poll-gone" };
    if (poll.picked !== null) return { dropped: "poll-picked" };
    const owners = pollOwners(ctx.directory, poll.by);
    const posts = owners.map((email) => announce(pollClosed, { subject, room: roomOfPerson(email) }));
    return { posts, changed: [subject] };
  },
});
