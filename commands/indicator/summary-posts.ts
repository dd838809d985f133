import { lastImportIn } from "../../db/queries/figures/figure-import.ts";
import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import { periodsEndingIn } from "../../src/domain/figures/summary-period.ts";
import type { Context } from "../../src/engine/context.ts";
import { type PostKey, posting } from "../../src/engine/posting/posting.ts";
import { summaryOf } from "../../src/figures/summary-of.ts";
import { type Occasion, summaryCard } from "../../src/view/figures/summary-card.ts";

const meetingOf = ({ about }: Pick<PostKey, "about">): string | undefined =>
  typeof about.meeting === "string" ? about.meeting : undefined;

/**
 * The figures of a period, after an import or before a monitoring meeting. It is renewed by later figures, and then says
 * so; what a meeting had before it when it was closed stays as it was.
 */
export const indicatorSummary = posting({
  purpose: "indicator-summary",
  thread: meetingOf,
  card: async (ctx, post) => {
    const meeting = meetingOf(post);
    if (meeting !== undefined && (await isClosed(ctx, meeting))) return undefined;
    const summary = await summaryOf(ctx, post.period);
    if (summary.lines.length === 0) return undefined;
    return summaryCard(ctx.t, summary, await occasionOf(ctx, post));
  },
});

async function occasionOf(ctx: Context, post: PostKey): Promise<Occasion> {
  const last = await lastImportIn(ctx.db, ctx.cooperation.slug, periodsEndingIn(post.period));
  const isLater = last !== undefined && typeof post.about.import === "number" && last.id > post.about.import;
  return {
    meeting: meetingOf(post),
    updatedOn: isLater ? dayOf(last.at) : undefined,
    earlier: typeof post.about.earlier === "number" ? post.about.earlier : undefined,
  };
}

async function isClosed({ db, cooperation }: Context, ref: string): Promise<boolean> {
  const state = (await findMeeting(db, cooperation.slug, ref))?.state;
  return state === undefined || state === "closed" || state === "cancelled";
}
