import { z } from "zod";
import { listDecisions } from "../../db/queries/decision.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";

/** Every decision, oldest first. */
export const decisions = collection({
  name: "decisions",
  key: "ref",
  filters: ["ref", "meeting", "item", "year"],
  item: z.object({
    ref: z.string(),
    text: z.string(),
    meeting: z.string().nullable(),
    item: z.string().nullable(),
    on: z.iso.date(),
    by: z.string(),
  }),
  list: async (ctx, actor, filter, page) => {
    const { items, next } = await listDecisions(ctx, filter, page, viewerFor(ctx, actor));
    return { items: items.map(({ cooperation: _, seq: __, room: ___, ...decision }) => decision), next };
  },
});
