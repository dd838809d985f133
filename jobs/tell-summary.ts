import { z } from "zod";
import { lockPosts } from "../db/queries/posting/post.ts";
import { takeWaiting } from "../db/queries/posting/summary.ts";
import { personOf } from "../src/domain/organisation/organisation.ts";
import { roomOfPerson } from "../src/domain/organisation/room.ts";
import { audienceOf } from "../src/domain/viewer.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { seenAmong } from "../src/engine/reading/viewer-for.ts";
import { messageSummary } from "../src/posts/message-summary.ts";

/**
 * One message to a person, its subject, with all that waited for it. Each thing that waits has a moment: the first that
 * comes takes everything, so that the others have nothing to say, and nothing is left behind by one that ran just before.
 */
export const tellSummary = job({
  name: "tell-summary",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject: email, occurrence }) => {
    if (!personOf(ctx.directory, email)?.active) return {};
    const room = roomOfPerson(email);
    await lockPosts(ctx);
    const waited = await takeWaiting(ctx, room);
    const subjects = waited.map(({ subject }) => subject);
    const seen = await seenAmong(ctx, audienceOf(ctx.directory, room), subjects);
    const posts = waited.filter(({ subject }) => seen.has(subject)).map(({ id }) => id);
    if (posts.length === 0) return {};
    return {
      posts: [announce(messageSummary, { subject: email, period: occurrence, room, about: { posts } })],
    };
  },
});
