import { z } from "zod";
import {
  INDICATOR_DIMENSIONS,
  INDICATOR_DIRECTIONS,
  INDICATOR_MEASURES,
  INDICATOR_RHYTHMS,
} from "../../src/domain/organisation/cooperation.ts";
import { collection } from "../../src/engine/reading/collection.ts";

/** The catalogue, in the order of the cooperation file. */
export const indicators = collection({
  name: "indicators",
  key: "code",
  filters: ["code", "theme", "source", "measure"],
  item: z.object({
    code: z.string(),
    title: z.string(),
    theme: z.string(),
    definition: z.string(),
    version: z.int(),
    measure: z.enum(INDICATOR_MEASURES),
    unit: z.string(),
    direction: z.enum(INDICATOR_DIRECTIONS),
    numerator: z.string().nullable(),
    denominator: z.string().nullable(),
    target: z.record(z.string(), z.number()),
    source: z.string(),
    rhythm: z.enum(INDICATOR_RHYTHMS),
    dimensions: z.array(z.enum(INDICATOR_DIMENSIONS)),
  }),
  list: async (ctx, _actor, filter, page) => {
    const after = Number(page.after ?? 0);
    const all = (ctx.cooperation.settings.indicators ?? []).filter((one) =>
      (["code", "theme", "source", "measure"] as const).every(
        (field) => filter[field] === undefined || filter[field] === one[field],
      ),
    );
    const end = after + page.limit;
    const items = all
      .slice(after, end)
      .map(({ sourceColumn: _, ...one }) => ({ ...one, version: one.version ?? 1 }));
    return { items, next: end < all.length ? String(end) : null };
  },
});
