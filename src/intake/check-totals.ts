import { type FamilyPeriod, familiesIn } from "../domain/figures/family.ts";
import type { ImportWarning } from "../domain/figures/import-report.ts";
import type { Context } from "../engine/context.ts";
import { type Misfit, misfitsOf } from "../figures/gate/published-figures.ts";
import { placeNames } from "../view/figures/place-names.ts";
import type { ReadTable } from "./figures-read.ts";
import type { Stored } from "./store-figures.ts";

/** Beyond this many figures nobody waits for it: the job that follows an import tells the coordinator then. */
const MOST_FIGURES = 20_000;
const MOST_TOLD = 200;

const isLarge = ({ added, revised, unchanged }: Stored): boolean =>
  added + revised + unchanged > MOST_FIGURES;

const familiesOf = (ctx: Context, { changed }: Stored): FamilyPeriod[] =>
  familiesIn(ctx.cooperation.settings.indicators ?? [], changed, Number.POSITIVE_INFINITY);

/** What of the figures that were kept just now does not add up; for the transaction that keeps them. */
export async function warningsOf(ctx: Context, stored: Stored): Promise<ImportWarning[]> {
  if (isLarge(stored)) return [];
  const misfits = await misfitsOf(ctx, familiesOf(ctx, stored));
  return misfits.slice(0, MOST_TOLD).map((one) => warningOf(ctx, one));
}

/**
 * What would not add up if figures were kept: they are, in a transaction that is undone.
 * @param keep keeps them
 */
export async function warningsAhead(
  ctx: Context,
  stored: Stored,
  { rejections }: ReadTable,
  keep: (ctx: Context) => Promise<unknown>,
): Promise<ImportWarning[]> {
  const isTried = rejections.count === 0 && !isLarge(stored) && familiesOf(ctx, stored).length > 0;
  if (!isTried) return [];
  let found: ImportWarning[] = [];
  try {
    await ctx.db.transaction(async (tx) => {
      const inside = { ...ctx, db: tx };
      await keep(inside);
      found = await warningsOf(inside, stored);
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return found;
}

/** It was only tried. */
class Undone extends Error {}

function warningOf({ t, cooperation, directory }: Context, misfit: Misfit): ImportWarning {
  const { indicator, period, area, provider, fault } = misfit;
  const catalogue = cooperation.settings.indicators ?? [];
  const title = catalogue.find(({ code }) => code === indicator)?.title ?? indicator;
  const nameOf = placeNames(directory);
  const names = [area, provider].filter((key) => key !== "").map(nameOf);
  const words = t.indicator.misfit;
  const isTown = /^GM\d{4}$/.test(area);
  return {
    indicator,
    period,
    region: isTown ? null : area || null,
    municipality: isTown ? area : null,
    provider: provider || null,
    message: words[fault](title, period, names.length > 0 ? names.join(", ") : words.whole),
  };
}
