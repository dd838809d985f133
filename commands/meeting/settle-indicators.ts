import { type AgendaItem, updateItem } from "../../db/queries/agenda/agenda.ts";
import { addJourney } from "../../db/queries/agenda/journey.ts";
import { interpretationsOf } from "../../db/queries/figures/statement.ts";
import type { Meeting } from "../../db/queries/meeting/meeting.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { indicatorAsked } from "../../src/domain/agenda/agenda.ts";
import { audienceOf } from "../../src/domain/viewer.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { storyButtons, titleOf } from "../../src/view/figures/statement-cards.ts";
import { showList, showPeriod } from "../../src/view/format.ts";

/** A refusal is read in a chat: the buttons of so many fit, the others stand on the agenda. */
const MOST_BUTTONS = 4;

/**
 * What is asked about indicators on the agenda of a meeting that closes: each has an interpretation, or it was said that
 * none is needed, and so was handled. What was parked or forwarded is no longer asked.
 * @param items of its agenda
 * @returns the references of those that were handled by that
 * @throws Refusal `conflict` that names those that have neither
 */
export async function settleIndicators(
  ctx: Context,
  { ref: meeting, room }: Pick<Meeting, "ref" | "room">,
  items: readonly AgendaItem[],
): Promise<string[]> {
  const { t } = ctx;
  const { settings } = ctx.cooperation;
  const open: { indicator: string; period: string }[] = [];
  const readers = audienceOf(ctx.directory, room);
  const handled: string[] = [];
  const asking = items.flatMap((item) => {
    const asked = item.source === "data" ? indicatorAsked(item) : undefined;
    return asked ? [{ item, asked }] : [];
  });
  const told = await together(ctx, (at) =>
    asking.map(({ asked }) => interpretationsOf(at, asked.indicator, asked.period, readers)),
  );
  for (const [n, { item, asked }] of asking.entries()) {
    if (!told[n]?.length) open.push(asked);
    else if (item.state !== "handled" && (await updateItem(ctx, item, { state: "handled" }))) {
      await addJourney(ctx, item.ref, meeting, "handled", ctx.now());
      handled.push(item.ref);
    }
  }
  if (open.length === 0) return handled;
  const names = open.map(
    ({ indicator, period }) => `${titleOf(settings.indicators, indicator)} (${showPeriod(t, period)})`,
  );
  const buttons = open.slice(0, MOST_BUTTONS / 2).flatMap(({ indicator, period }) => {
    const title = titleOf(settings.indicators, indicator);
    const [interpret, none] = [
      storyButtons.interpret(t, indicator, period),
      storyButtons.none(t, indicator, period),
    ];
    // Two periods of one indicator would have the same buttons; the period comes first, as long labels are cut.
    const isTwice = open.filter((one) => one.indicator === indicator).length > 1;
    const about = isTwice ? `${period} ${title}` : title;
    return [interpret, none].map((button) => ({ ...button, label: `${button.label}: ${about}` }));
  });
  throw new Refusal("conflict", t.story.notClosed(meeting, showList(t, names)), [], {}, buttons);
}
