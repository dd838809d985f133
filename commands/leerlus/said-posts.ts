import { z } from "zod";
import { listPosts } from "../../db/queries/posting/post.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";

/** What was said in the rooms that the reader may read, oldest first. */
export const saidPosts = collection({
  name: "posts",
  key: "id",
  item: z.object({
    id: z.number(),
    purpose: z.string(),
    subject: z.string(),
    room: z.string(),
    period: z.string(),
    at: z.iso.datetime({ offset: true }),
    text: z.string(),
    thread: z.string().nullable(),
  }),
  filters: ["id", "purpose", "subject", "room", "period"],
  list: async (ctx, actor, filter, page) => {
    const found = await listPosts(ctx, filter, page, viewerFor(ctx, actor));
    const items = found.items.map(({ id, purpose, subject, room, period, at, text, thread }) => ({
      id,
      purpose,
      subject,
      room,
      period,
      at: isoInZone(at),
      text,
      thread,
    }));
    return { items, next: found.next };
  },
});
