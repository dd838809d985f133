import { updateItem } from "../../db/queries/agenda/agenda.ts";
import { withJourneys } from "../../db/queries/agenda/agenda-journey.ts";
import { openItemsAbout } from "../../db/queries/agenda/data-items.ts";
import { addJourney } from "../../db/queries/agenda/journey.ts";
import type { Context } from "../../src/engine/context.ts";

/**
 * What asks on an agenda whether to choose the theme is answered once it was chosen for a circle.
 * @returns the references whose posts show it
 */
export async function settleChoice(ctx: Context, theme: string, circle: string): Promise<string[]> {
  const about = await withJourneys(ctx, await openItemsAbout(ctx, [theme]));
  const asking = about.filter(({ journey }) => journey.every(({ what }) => what !== "lesson"));
  const settled: string[] = [];
  for (const { journey: _, ...item } of asking) {
    if (!(await updateItem(ctx, item, { state: "handled" }))) continue;
    await addJourney(ctx, item.ref, circle, "chosen", ctx.now());
    settled.push(item.ref, ...(item.meeting ? [item.meeting] : []));
  }
  return settled;
}
