import { z } from "zod";
import { isAdopted } from "../src/domain/meeting/report-adoption.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { adoptNow } from "../src/figures/report/adopt-now.ts";
import { lockedReport } from "../src/figures/report/report-of.ts";
import { reportAdopted } from "../src/posts/meeting.ts";

/** Lets the report of a meeting stand, unless somebody objected: then it waits for chair or coordinator. */
export const adoptReport = job({
  name: "adopt-report",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject }) => {
    const report = await lockedReport(ctx, subject);
    if (!report) return { dropped: ctx.t.agenda.notHeld(subject) };
    if (report.state === "objected") return { dropped: ctx.t.report.dropped.objected(subject) };
    if (isAdopted(report.state)) return { dropped: ctx.t.report.dropped.settled(subject) };
    await adoptNow(ctx, report, null);
    return { posts: [announce(reportAdopted, { subject, room: report.about.room })], changed: [subject] };
  },
});
