import { z } from "zod";
import { insertCorrection } from "../../../db/queries/meeting/kept-report.ts";
import { settlesReport, stateCorrected } from "../../../src/domain/meeting/report-adoption.ts";
import { command, member } from "../../../src/engine/command.ts";
import { longText, ref } from "../../../src/engine/input/field.ts";
import { announce } from "../../../src/engine/posting/posting.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { reportCorrected } from "../../../src/posts/meeting.ts";
import { mustSettle, reportFor, reportToChange } from "./report-in.ts";

/**
 * `overleg corrigeer IO-2026-01; tekst B-3 geldt voor alle regio's`: the report with the correction beside what it says,
 * as its next version; its thread says so.
 */
export const correctReport = command({
  name: ["overleg", "corrigeer"],
  alias: ["meeting", "correct"],
  summary: (t) => t.report.summary.correct,
  input: z.object({ meeting: ref("meeting", "meeting"), text: longText("text", { min: 3, max: 2000 }) }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { meeting, text }) => {
    const { t } = ctx;
    const report = await reportToChange(ctx, meeting);
    mustSettle(ctx, settlesReport(actor, report.about), meeting);
    if (report.corrections.at(-1)?.text === text) {
      throw new Refusal("conflict", t.report.refusal.sameCorrection(meeting));
    }
    const version = report.version + 1;
    const correction = { meeting, version, by: actor.email, text, at: ctx.now() };
    await insertCorrection(ctx, correction, { version, state: stateCorrected(report.state) });
    const { room } = report.about;
    const said = { subject: meeting, period: String(version), about: { version } };
    return {
      card: (drawn) => reportFor(drawn, actor, meeting, "correct"),
      ref: meeting,
      posts: [announce(reportCorrected, { ...said, room })],
    };
  },
});
