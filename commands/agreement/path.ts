import { z } from "zod";
import { visibleAgreements } from "../../db/queries/agreement.ts";
import { developmentPath } from "../../src/domain/agreement/path.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { number } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { pathCard, pathYearCard } from "../../src/view/agreement/path-card.ts";

/** `afspraak pad 2027`: the development path as far as the asker may see it, whole or one year of it. */
export const showPath = command({
  name: ["afspraak", "pad"],
  alias: ["agreement", "path"],
  summary: (t) => t.agreement.pathSummary,
  input: z.object({ year: number("year", { min: 2000, max: 2199 }).optional() }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { year }) => {
    const { t } = ctx;
    const agreements = await visibleAgreements(ctx, viewerFor(ctx, actor));
    const path = developmentPath(agreements, ctx.today());
    if (year === undefined) return { card: pathCard(t, path) };
    const one = path.find((candidate) => candidate.year === year);
    if (one) return { card: pathYearCard(t, one) };
    const message = t.agreement.pathOutside(year, path[0]?.year ?? 0, path.at(-1)?.year ?? 0);
    throw new Refusal("invalid", message, [{ field: "year", message }]);
  },
});
