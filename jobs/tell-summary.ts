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
import { perSummary } from "../src/view/leerlus/message-summary-card.ts";

/**
 * Tells a person, its subject, all that waited, in one message or as many as it takes. Each thing that waits has a moment: the first that
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
    const summaries = perSummary(waited.filter(({ subject }) => seen.has(subject)));
    return {
      posts: summaries.map((told, n) => {
        const about = { posts: told.map(({ id }) => id) };
        return announce(messageSummary, { subject: email, period: `${occurrence}/${n + 1}`, room, about });
      }),
    };
  },
});
