import { findMeeting } from "../../../db/queries/meeting/meeting.ts";
import type { Context } from "../../../src/engine/context.ts";
import { type PostedCard, type Posting, type PostKey, shownAs } from "../../../src/engine/posting/posting.ts";
import { type MeetingReport, reportOf } from "../../../src/figures/report/report-of.ts";
import {
  meetingOutcomes,
  reportAdopted,
  reportCorrected,
  reportDraft,
  reportObjected,
} from "../../../src/posts/meeting.ts";
import type { Card } from "../../../src/view/card.ts";
import {
  adoptedNotice,
  correctedNotice,
  draftNotice,
  objectionNotice,
} from "../../../src/view/meeting/report/report-notices.ts";
import { outcomesOfMeeting } from "./outcomes.ts";

/** A posting about the report of a meeting, its subject. */
const ofReport = <About extends Record<string, unknown>>(
  posting: Posting<About>,
  card: (
    ctx: Context,
    report: MeetingReport,
    post: PostKey<About>,
  ) => Card | undefined | Promise<Card | undefined>,
): PostedCard =>
  shownAs(posting, async (ctx, post) => {
    const report = await reportOf(ctx, post.subject);
    return report && (await card(ctx, report, post));
  });

/** What is said once a meeting was held: what came out of it, and what becomes of its report. */
export const outcomePostings: readonly PostedCard[] = [
  shownAs(meetingOutcomes, async (ctx, { subject }) => {
    const meeting = await findMeeting(ctx, subject);
    return meeting && (await outcomesOfMeeting(ctx, meeting));
  }),
  ofReport(reportDraft, ({ t }, report) => draftNotice(t, report)),
  ofReport(reportObjected, ({ t, directory }, report, { about }) => {
    const objection = report.objections.find(({ number }) => number === about.number);
    return objection && objectionNotice(t, directory, report, objection);
  }),
  ofReport(reportAdopted, ({ t, directory }, report) => adoptedNotice(t, directory, report)),
  ofReport(reportCorrected, ({ t, directory }, report, { about }) => {
    const correction = report.corrections.find(({ version }) => version === about.version);
    return correction && correctedNotice(t, directory, report, correction);
  }),
];
