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
  const { db } = ctx;
  const { slug } = ctx.cooperation;
  const about = await withJourneys(db, slug, await openItemsAbout(db, slug, [theme]));
  const asking = about.filter(({ journey }) => journey.every(({ what }) => what !== "lesson"));
  const settled: string[] = [];
  for (const { journey: _, ...item } of asking) {
    if (!(await updateItem(db, slug, item, { state: "handled" }))) continue;
    await addJourney(db, slug, item.ref, circle, "chosen", ctx.now());
    settled.push(item.ref, ...(item.meeting ? [item.meeting] : []));
  }
  return settled;
}
