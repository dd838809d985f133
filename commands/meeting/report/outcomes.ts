import type { Meeting } from "../../../db/queries/meeting/meeting.ts";
import { outcomesOf } from "../../../db/queries/meeting/report.ts";
import { together } from "../../../db/queries/reads/gather.ts";
import type { Outcomes } from "../../../src/domain/meeting/report.ts";
import type { Context } from "../../../src/engine/context.ts";
import { type MeetingReport, reportOf } from "../../../src/figures/report/report-of.ts";
import type { Card } from "../../../src/view/card.ts";
import { outcomesCard } from "../../../src/view/meeting/report-cards.ts";

/**
 * What a meeting brought; undefined as long as it is not closed. Where its points are now may change; what was recorded in it
 * is what its report says.
 */
export async function outcomesOfMeeting(ctx: Context, meeting: Meeting): Promise<Card | undefined> {
  const [report, now] = await together(ctx, (at) => [reportOf(at, meeting.ref), outcomesOf(at, meeting)]);
  if (!report) return undefined;
  const { indicators } = ctx.cooperation.settings;
  const outcomes = { ...now, ...recordedIn(report, now) };
  return outcomesCard(ctx.t, ctx.directory, meeting, outcomes, { report, indicators });
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
