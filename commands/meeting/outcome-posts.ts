import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import { outcomesOf } from "../../db/queries/meeting/report.ts";
import { type Posting, posting } from "../../src/engine/posting/posting.ts";
import { adoptedCard, outcomesCard } from "../../src/view/meeting/report-cards.ts";
import { adoptionDay } from "./adoption-day.ts";

const meetingOutcomes = posting({
  purpose: "meeting-outcomes",
  thread: ({ subject }) => subject,
  card: async (ctx, { subject, about }) => {
    const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, subject);
    if (!meeting) return undefined;
    const outcomes = await outcomesOf(ctx.db, ctx.cooperation.slug, meeting);
    const adoptedOn = typeof about.adoptedOn === "string" ? about.adoptedOn : await adoptionDay(ctx, meeting);
    return outcomesCard(ctx.t, ctx.directory, subject, outcomes, {
      adoptedOn,
      indicators: ctx.cooperation.settings.indicators,
    });
  },
});

const reportAdopted = posting({
  purpose: "report-adopted",
  thread: ({ subject }) => subject,
  card: async (ctx, { subject }) => adoptedCard(ctx.t, subject),
});

/** What is said in the agenda thread once a meeting was held. */
export const outcomePostings: readonly Posting[] = [meetingOutcomes, reportAdopted];
