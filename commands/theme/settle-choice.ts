import { updateItem } from "../../db/queries/agenda/agenda.ts";
import { withJourneys } from "../../db/queries/agenda/agenda-journey.ts";
import { openItemsAbout } from "../../db/queries/agenda/data-items.ts";
import type { NewStep } from "../../db/queries/agenda/journey.ts";
import type { PointRow } from "../../db/queries/agenda/point.ts";
import type { Context } from "../../src/engine/context.ts";

/** What asks on an agenda whether to choose the theme. */
export async function choiceAsked(ctx: Context, theme: string): Promise<PointRow[]> {
  const about = await withJourneys(ctx, await openItemsAbout(ctx, [theme]));
  return about.filter(({ journey }) => journey.every(({ what }) => what !== "lesson"));
}

/**
 * What asked whether to choose the theme is answered once it was chosen for a circle.
 * @returns the references whose posts show it, and the steps of its way
 */
export async function settleChoice(
  ctx: Context,
  asking: readonly PointRow[],
  circle: string,
): Promise<{ changed: string[]; journey: NewStep[] }> {
  const changed: string[] = [];
  const journey: NewStep[] = [];
  for (const item of asking) {
    if (!(await updateItem(ctx, item, { state: "handled" }))) continue;
    journey.push({ item: item.ref, ref: circle, what: "chosen" });
    changed.push(item.ref, ...(item.meeting ? [item.meeting] : []));
  }
  return { changed, journey };
}
