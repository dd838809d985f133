import { z } from "zod";
import { kindOfPeriod, lastDay, type Period } from "../../src/domain/calendar/period.ts";
import { deadlineOf, lastEnded, type Missing } from "../../src/domain/figures/missing.ts";
import { organisationOf } from "../../src/domain/organisation/organisation.ts";
import { command, coordinator, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { period as periodField } from "../../src/engine/input/field.ts";
import { missingFigures } from "../../src/figures/missing-figures.ts";
import type { Card } from "../../src/view/card.ts";
import { expectedCard, missingCard } from "../../src/view/figures/missing-cards.ts";
import { showPeriod } from "../../src/view/format.ts";

/**
 * `indicator ontbreekt 2026-Q4`: whose figures are not there; for the coordinator everybody's, for a member those of
 * their own organisation.
 */
export const listMissing = command({
  name: ["indicator", "ontbreekt"],
  alias: ["indicator", "missing"],
  summary: (t) => t.story.missingSummary,
  input: z.object({ period: periodField("period").optional() }),
  allow: member,
  changes: false,
  run: async (ctx, actor, { period }) => {
    const { t, directory } = ctx;
    if (period !== undefined && lastDay(period) >= ctx.today()) return { card: expected(ctx, actor, period) };
    const all = await everythingMissing(ctx, period);
    const about = { settings: ctx.cooperation.settings, today: ctx.today(), how: howFor(ctx, actor) };
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

/** Of a period that is not over nothing is missing yet: when its figures are expected, of a member those of their own kind. */
function expected(ctx: Context, actor: Actor, period: Period): Card {
  const { settings } = ctx.cooperation;
  const own = ownOf(ctx, actor).flatMap((slug) => organisationOf(ctx.directory, slug)?.kind ?? []);
  const due = (settings.indicators ?? []).flatMap(({ title, rhythm, deliveredBy, deadlineDays }) => {
    const isOwn = coordinator(actor) || own.some((kind) => kind === deliveredBy);
    if (rhythm !== kindOfPeriod(period) || deliveredBy === null || !isOwn) return [];
    return [{ title, by: deliveredBy, deadline: deadlineOf(period, deadlineDays, settings.calendar) }];
  });
  return expectedCard(ctx.t, period, due, howFor(ctx, actor));
}

const howFor = ({ t }: Context, actor: Actor): string =>
  coordinator(actor) ? t.story.howToBringIn : t.story.howToDeliver;

async function everythingMissing(ctx: Context, period: string | undefined): Promise<Missing[]> {
  const indicators = ctx.cooperation.settings.indicators ?? [];
  const those =
    period === undefined ? indicators : indicators.filter(({ rhythm }) => rhythm === kindOfPeriod(period));
  const byPeriod = Map.groupBy(those, ({ rhythm }) => period ?? lastEnded(rhythm, ctx.today()));
  const wanted = [...byPeriod].flatMap(([last, due]) =>
    due.map((indicator) => ({ indicator, period: last })),
  );
  return await missingFigures(ctx, wanted);
}

/** A municipality delivers through its region. */
function ownOf({ directory }: Context, { organisation }: Actor): string[] {
  const region = organisationOf(directory, organisation)?.region;
  return region ? [organisation, region] : [organisation];
}
