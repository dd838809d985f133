import { z } from "zod";
import { attendanceOf } from "../db/queries/meeting/attendance.ts";
import { peoplePresent } from "../src/domain/meeting/attendance.ts";
import { isAdopted } from "../src/domain/meeting/report-adoption.ts";
import type { Announcement } from "../src/engine/command.ts";
import type { Context } from "../src/engine/context.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { type MeetingReport, reportOf } from "../src/figures/report/report-of.ts";
import { reportDraft, reportObjected } from "../src/posts/meeting.ts";

/**
 * Tells of the report of a meeting, its subject: the draft to each who was there, an objection to the chair and the
 * coordinators.
 */
export const tellReport = job({
  name: "tell-report",
  quiet: true,
  payload: z.discriminatedUnion("what", [
    z.object({ what: z.literal("draft") }),
    z.object({ what: z.literal("objected"), number: z.int() }),
  ]),
  run: async (ctx, { subject, payload }) => {
    const { t } = ctx;
    const report = await reportOf(ctx, subject);
    if (!report) return { dropped: t.agenda.notHeld(subject) };
    if (isAdopted(report.state)) return { dropped: t.report.dropped.settled(subject) };
    if (payload.what === "objected") return { posts: objectionPosts(ctx, report, payload.number) };
    const attendance = await attendanceOf(ctx, report.about);
    const people = peoplePresent(ctx.directory, report.about, attendance);
    if (people.length === 0) return { dropped: t.report.dropped.nobody(subject) };
    const before = report.adoptsOn;
    return {
      posts: people.map((email) => announce(reportDraft, { subject, room: `person:${email}`, before })),
    };
  },
});

/** Chair and coordinators, but not who objected. */
function objectionPosts({ directory }: Context, report: MeetingReport, number: number): Announcement[] {
  const { about, objections } = report;
  const objection = objections.find((one) => one.number === number);
  const active = directory.people.filter(
    ({ active, role, email }) =>
      active && (role === "coordinator" || role === "administrator" || email === about.chair),
  );
  const said = { subject: about.ref, period: String(number), about: { number }, before: report.adoptsOn };
  return active
    .filter(({ email }) => email !== objection?.by)
    .map(({ email }) => announce(reportObjected, { ...said, room: `person:${email}` }));
}
