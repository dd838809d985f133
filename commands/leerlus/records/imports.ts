import { z } from "zod";
import { listImports } from "../../../db/queries/figures/figure-import.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { collection } from "../../../src/engine/reading/collection.ts";
import { forCoordinators } from "./for-coordinators.ts";

/** The files that brought or corrected figures. How many changed is told, never which cell or value. */
export const indicatorImports = collection({
  name: "imports",
  key: "id",
  item: z.object({
    id: z.number(),
    at: z.string(),
    /** E-mail, or `cli`. */
    by: z.string(),
    via: z.string(),
    filename: z.string(),
    added: z.number(),
    revised: z.number(),
    unchanged: z.number(),
    skippedEmpty: z.number(),
    /** Codes of the indicators in which something changed, and the periods. */
    indicators: z.array(z.string()),
    periods: z.array(z.string()),
  }),
  filters: ["id", "by", "via"],
  list: async (ctx, actor, filter, page) => {
    forCoordinators(ctx, actor);
    const found = await listImports(ctx, filter, page);
    const items = found.items.map(({ at, changed, ...row }) => ({
      ...row,
      at: isoInZone(at),
      indicators: [...new Set(changed.map(({ indicator }) => indicator))].toSorted(),
      periods: [...new Set(changed.map(({ period }) => period))].toSorted(),
    }));
    return { items, next: found.next };
  },
});
