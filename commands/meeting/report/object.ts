import { z } from "zod";
import { insertObjection } from "../../../db/queries/meeting/kept-report.ts";
import { schedule } from "../../../db/queries/time/moment.ts";
import { isAdopted } from "../../../src/domain/meeting/report-adoption.ts";
import { command, member } from "../../../src/engine/command.ts";
import { longText, ref } from "../../../src/engine/input/field.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { buttonsFor, reportButtons } from "../../../src/view/meeting/report/report-card.ts";
import { reportFor, reportToChange } from "./report-in.ts";

/**
 * `overleg bezwaar IO-2026-01; tekst Het besluit is anders genomen`: the report with the objection. It is not adopted
 * by itself any more; chair and coordinators hear why.
 */
export const objectToReport = command({
  name: ["overleg", "bezwaar"],
  alias: ["meeting", "object"],
  summary: (t) => t.report.summary.object,
  input: z.object({ meeting: ref("meeting", "meeting"), text: longText("text", { min: 3, max: 2000 }) }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { meeting, text }) => {
    const { t } = ctx;
    const report = await reportToChange(ctx, meeting);
    if (isAdopted(report.state)) {
      const buttons = [reportButtons.show(t, meeting), ...buttonsFor(t, report, actor)];
      throw new Refusal("conflict", t.report.refusal.objectAdopted(meeting), [], {}, buttons);
    }
    if (report.objections.some((one) => one.by === actor.email && one.text === text)) {
      throw new Refusal("conflict", t.report.refusal.sameObjection(meeting));
    }
    const number = report.objections.length + 1;
    const objection = { meeting, number, by: actor.email, text, at: ctx.now() };
    await insertObjection(ctx, objection, { state: "objected" });
    const payload = { what: "objected", number };
    await schedule(ctx, [
      { job: "tell-report", subject: meeting, occurrence: `objected/${number}`, payload, dueAt: ctx.now() },
    ]);
    return { card: (drawn) => reportFor(drawn, actor, meeting, "object"), ref: meeting };
  },
});
