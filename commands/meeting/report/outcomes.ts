import { outcomesOf } from "../../../db/queries/meeting/report.ts";
import type { Outcomes } from "../../../src/domain/meeting/report.ts";
import type { Context } from "../../../src/engine/context.ts";
import type { MeetingReport } from "../../../src/figures/report/report-of.ts";
import type { Card } from "../../../src/view/card.ts";
import { outcomesCard } from "../../../src/view/meeting/report-cards.ts";

/** What a closed meeting brought. Where its points are now may change; what was recorded in it is what its report says. */
export async function outcomesOfReport(ctx: Context, report: MeetingReport): Promise<Card> {
  const now = await outcomesOf(ctx, report.about);
  const { indicators } = ctx.cooperation.settings;
  const outcomes = { ...now, ...recordedIn(report, now) };
  return outcomesCard(ctx.t, ctx.directory, report.about, outcomes, { report, indicators });
}

/** What was recorded after the close, at a point that stood on the meeting, did not come out of it. */
function recordedIn(
  { content }: MeetingReport,
  { decisions, actions, agreements, themes, revisions }: Outcomes,
): Pick<Outcomes, "decisions" | "actions" | "agreements" | "themes" | "revisions"> {
  const within = (said: readonly { ref: string }[]) => {
    const refs = new Set(said.map(({ ref }) => ref));
    return ({ ref }: { ref: string }) => refs.has(ref);
  };
  return {
    decisions: decisions.filter(within(content.decisions)),
    actions: actions.filter(within(content.actions)),
    agreements: agreements.filter(within(content.agreements)),
    themes: themes.filter(within(content.themes)),
    revisions: revisions.filter(within(content.revisions)),
  };
}
