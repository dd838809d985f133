import { z } from "zod";
import { contains, firstDay, lastDay, type Period } from "../../src/domain/calendar/period.ts";
import { latestOf, reportedPeriod } from "../../src/domain/figures/summary-period.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { indicator, municipality, organisation, period, region } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { figuresToTell } from "../../src/figures/finding-of.ts";
import { definitionsByPeriod } from "../../src/figures/gate/published-figures.ts";
import { findingCard, noFiguresCard } from "../../src/view/figures/finding-cards.ts";
import { placeOf } from "./asked-place.ts";
import { findingContent } from "./finding-content.ts";

/**
 * `indicator toon jeugdhulp-in-natura; 2022; gemeente Arnhem`: what an indicator tells in a period, of the whole
 * cooperation or of a region, municipality or provider.
 */
export const showIndicator = command({
  name: ["indicator", "toon"],
  alias: ["indicator", "show"],
  summary: (t) => t.finding.showSummary,
  input: z.object({
    indicator: indicator("indicator"),
    period: period("period").optional(),
    region: region("region").optional(),
    municipality: municipality("municipality").optional(),
    provider: organisation("provider").optional(),
  }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { indicator: code, period: asked, ...where }) => {
    const { t } = ctx;
    const found = ctx.cooperation.settings.indicators?.find((one) => one.code === code);
    if (!found) throw new Refusal("not-found", t.refusal.noIndicator(code, []));
    const place = placeOf(ctx, where);
    const definitions = await definitionsByPeriod(ctx, code);
    const there = [...definitions.keys()];
    const meant = asked === undefined ? latestOf(there) : nearestPeriod(there, asked);
    if (meant === undefined) return { card: noFiguresCard(t, found, asked, latestOf(there)) };
    const figures = await figuresToTell(ctx, found, meant, definitions);
    const content = await findingContent(ctx, actor, { indicator: found, period: meant, place, figures });
    const around = {
      earlier: there.filter((one) => one < meant).at(-1),
      later: there.find((one) => one > meant),
    };
    return { card: findingCard(t, { ...content, ...around }) };
  },
});

/** The period that was asked for, or the last one in it, or the one that it is a part of. */
function nearestPeriod(there: readonly Period[], asked: Period): Period | undefined {
  if (there.includes(asked)) return asked;
  const around = there.filter((one) => contains(one, firstDay(asked)) && contains(one, lastDay(asked)));
  return reportedPeriod(asked, there) ?? around[0];
}
