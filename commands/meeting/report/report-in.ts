import { findMeeting, type Meeting } from "../../../db/queries/meeting/meeting.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { orNotFound } from "../../../src/engine/found.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { lockedReport, type MeetingReport, reportOf } from "../../../src/figures/report/report-of.ts";
import type { Card } from "../../../src/view/card.ts";
import { agendaButton } from "../../../src/view/meeting/meeting-cards.ts";
import { buttonsFor, reportButtons, reportCard } from "../../../src/view/meeting/report/report-card.ts";
import type { Text } from "../../../src/view/text.ts";

/**
 * The report of a meeting, to read it.
 * @throws Refusal when there is no such meeting, or it is not closed
 */
export const reportIn = (ctx: Context, ref: string): Promise<MeetingReport> =>
  closedReport(ctx, ref, reportOf);

/** As `reportIn`, to change it: nobody else changes it until the transaction ends. */
export const reportToChange = (ctx: Context, ref: string): Promise<MeetingReport> =>
  closedReport(ctx, ref, lockedReport);

async function closedReport(ctx: Context, ref: string, find: typeof reportOf): Promise<MeetingReport> {
  const report = await find(ctx, ref);
  if (report) return report;
  const meeting = orNotFound(ctx, ref, await findMeeting(ctx, ref));
  const buttons = meeting.state === "cancelled" ? [] : [agendaButton(ctx.t, meeting)];
  throw new Refusal("conflict", whyNone(ctx.t, meeting), [], {}, buttons);
}

function whyNone(t: Text, { ref, state }: Meeting): string {
  const { notClosed } = t.report;
  if (state === "running") return notClosed.running(ref);
  return state === "cancelled" ? notClosed.cancelled(ref) : notClosed.planned(ref);
}

/** A report as it is now, with what this person may press; after a change it says what was done. */
export async function reportFor(
  ctx: Context,
  actor: Actor,
  ref: string,
  made?: keyof Text["report"]["made"],
): Promise<Card> {
  const report = await reportIn(ctx, ref);
  const buttons = buttonsFor(ctx.t, report, actor);
  return reportCard(ctx.t, ctx.directory, report, { buttons, made });
}

/** @throws Refusal `not-allowed`, with the way on */
export function mustSettle(ctx: Context, isAllowed: boolean, ref: string): void {
  if (isAllowed) return;
  const button = reportButtons.show(ctx.t, ref);
  throw new Refusal("not-allowed", ctx.t.report.refusal.onlySettlers, [], {}, [button]);
}
