import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import { outcomesOf } from "../../db/queries/meeting/report.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { meetingOutcomes, reportAdopted } from "../../src/posts/meeting.ts";
import { adoptedCard, outcomesCard } from "../../src/view/meeting/report-cards.ts";
import { adoptionDay } from "./adoption-day.ts";

/** What is said in the agenda thread once a meeting was held. */
export const outcomePostings: readonly PostedCard[] = [
  shownAs(meetingOutcomes, async (ctx, { subject, about }) => {
    const meeting = await findMeeting(ctx.db, ctx.cooperation.slug, subject);
    if (!meeting) return undefined;
    const outcomes = await outcomesOf(ctx.db, ctx.cooperation.slug, meeting);
    return outcomesCard(ctx.t, ctx.directory, meeting, outcomes, {
      adoptedOn: about.adoptedOn ?? (await adoptionDay(ctx, meeting)),
      indicators: ctx.cooperation.settings.indicators,
    });
  }),
  shownAs(reportAdopted, async (ctx, { subject }) => adoptedCard(ctx.t, subject)),
];
