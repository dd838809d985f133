import { z } from "zod";
import { isAdopted, settlesReport } from "../../../src/domain/meeting/report-adoption.ts";
import { command, member } from "../../../src/engine/command.ts";
import { ref } from "../../../src/engine/input/field.ts";
import { announce } from "../../../src/engine/posting/posting.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { adoptNow } from "../../../src/figures/report/adopt-now.ts";
import { reportAdopted } from "../../../src/posts/meeting.ts";
import { showDay } from "../../../src/view/format.ts";
import { buttonsFor, reportButtons } from "../../../src/view/meeting/report/report-card.ts";
import { mustSettle, reportFor, reportToChange } from "./report-in.ts";

/** `overleg vaststellen IO-2026-01`: asks whether it is sure, then the report stands; its thread says so. */
export const adoptReport = command({
  name: ["overleg", "vaststellen"],
  alias: ["meeting", "adopt"],
  summary: (t) => t.report.summary.adopt,
  input: z.object({ meeting: ref("meeting", "meeting") }),
  allow: member,
  changes: true,
  confirm: (t) => t.report.sureAdopt,
  run: async (ctx, actor, { meeting }) => {
    const { t } = ctx;
    const report = await reportToChange(ctx, meeting);
    mustSettle(ctx, settlesReport(actor, report.about), meeting);
    if (isAdopted(report.state)) {
      const on = showDay(t, report.adoptedOn ?? report.adoptsOn);
      const buttons = [reportButtons.show(t, meeting), ...buttonsFor(t, report, actor)];
      throw new Refusal("conflict", t.report.refusal.adoptedAlready(meeting, on), [], {}, buttons);
    }
    await adoptNow(ctx, report, actor.email);
    const { room } = report.about;
    return {
      card: (drawn) => reportFor(drawn, actor, meeting, "adopt"),
      ref: meeting,
      posts: [announce(reportAdopted, { subject: meeting, room })],
    };
  },
});
