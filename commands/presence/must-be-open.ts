import type { Meeting } from "../../db/queries/meeting/meeting.ts";
import { isAdopted } from "../../src/domain/meeting/report-adoption.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { lockedReport } from "../../src/figures/report/report-of.ts";
import { startButton } from "../../src/view/meeting/meeting-cards.ts";

/** @throws Refusal unless the meeting runs, or is over while its report is not adopted */
export async function mustBeOpen(ctx: Context, meeting: Meeting): Promise<void> {
  const { t } = ctx;
  const { ref, state } = meeting;
  const { refusal, presence } = t.meeting;
  if (state === "cancelled") throw new Refusal("conflict", refusal.cancelled(ref));
  if (state === "planned" || state === "open") {
    throw new Refusal("conflict", presence.notYet(ref), [], {}, [startButton(t, meeting)]);
  }
  const report = state === "closed" ? await lockedReport(ctx, ref) : undefined;
  if (report && isAdopted(report.state)) throw new Refusal("conflict", presence.adopted(ref));
}
