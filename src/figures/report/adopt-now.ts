import { updateReport } from "../../../db/queries/meeting/kept-report.ts";
import type { Context } from "../../engine/context.ts";
import type { MeetingReport } from "./report-of.ts";

/**
 * Lets a report that this transaction has locked stand; who was there is kept as it is recorded now.
 * @param by e-mail; null: nobody objected in time
 */
export async function adoptNow(ctx: Context, report: MeetingReport, by: string | null): Promise<void> {
  await updateReport(ctx, report.meeting, {
    state: "adopted",
    adoptedOn: ctx.today(),
    adoptedBy: by,
    presence: report.presence,
  });
}
