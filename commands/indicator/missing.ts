import { z } from "zod";
import { lastEnded, type Missing } from "../../src/domain/missing.ts";
import { organisationOf } from "../../src/domain/organisation.ts";
import { kindOfPeriod, lastDay } from "../../src/domain/period.ts";
import { command, coordinator, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { period as periodField } from "../../src/engine/field.ts";
import { missingFigures } from "../../src/engine/missing-figures.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { showPeriod } from "../../src/view/format.ts";
import { missingCard } from "../../src/view/missing-cards.ts";

/** Whose figures are not there: for the coordinator everybody's, for a member those of their own organisation. */
export const listMissing = command({
  name: ["indicator", "ontbreekt"],
  alias: ["indicator", "missing"],
  summary: (t) => t.story.missingSummary,
  input: z.object({ period: periodField("period").optional() }),
  allow: member,
  changes: false,
  run: async (ctx, actor, { period }) => {
    const all = await everythingMissing(ctx, period);
    const { t, directory } = ctx;
    const about = { settings: ctx.cooperation.settings, today: ctx.today() };
    if (coordinator(actor)) {
      const empty =
        period === undefined ? t.story.nothingMissing : t.story.nothingMissingIn(showPeriod(t, period));
      return { card: missingCard(t, directory, all, { ...about, empty }) };
    }
    const own = ownOf(ctx, actor);
    const theirs = all
      .map((one) => ({ ...one, organisations: one.organisations.filter((slug) => own.includes(slug)) }))
      .filter(({ organisations }) => organisations.length > 0);
    return { card: missingCard(t, directory, theirs, { ...about, empty: t.story.noneOfYours }) };
  },
});

/** @throws Refusal `invalid` for a period that is not over */
async function everythingMissing(ctx: Context, period: string | undefined): Promise<Missing[]> {
  const { t } = ctx;
  const indicators = ctx.cooperation.settings.indicators ?? [];
  if (period === undefined) {
    const byPeriod = Map.groupBy(indicators, ({ rhythm }) => lastEnded(rhythm, ctx.today()));
    const lists: Missing[][] = [];
    for (const [last, those] of byPeriod) lists.push(await missingFigures(ctx, those, last));
    return lists.flat();
  }
  if (lastDay(period) >= ctx.today()) {
    const message = t.story.notOver(showPeriod(t, period));
    throw new Refusal("invalid", t.refusal.invalid, [{ field: "period", message }]);
  }
  const those = indicators.filter(({ rhythm }) => rhythm === kindOfPeriod(period));
  return await missingFigures(ctx, those, period);
}

/** A municipality delivers through its region. */
function ownOf({ directory }: Context, { organisation }: Actor): string[] {
  const region = organisationOf(directory, organisation)?.region;
  return region ? [organisation, region] : [organisation];
}
