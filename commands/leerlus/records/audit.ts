import { z } from "zod";
import { listAudit } from "../../../db/queries/audit.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { collection } from "../../../src/engine/reading/collection.ts";
import { forCoordinators } from "./for-coordinators.ts";

/** Who did what, when, through which surface; one row an effect, oldest first. */
export const audit = collection({
  name: "audit",
  key: "id",
  item: z.object({
    id: z.number(),
    at: z.iso.datetime({ offset: true }),
    by: z.string(),
    via: z.string(),
    what: z.string(),
    subject: z.string(),
    /** Whoever did it said that its text is not about a child. */
    noPerson: z.boolean(),
  }),
  filters: ["id", "by", "via", "what", "subject"],
  list: async (ctx, actor, filter, page) => {
    forCoordinators(ctx, actor);
    const found = await listAudit(ctx, filter, page);
    const items = found.items.map(({ cooperation: _, ...row }) => ({ ...row, at: isoInZone(row.at) }));
    return { items, next: found.next };
  },
});
