import { findTold } from "../../db/queries/figures/story.ts";
import { type Posting, posting } from "../../src/engine/posting/posting.ts";
import { titleOf, toldCard } from "../../src/view/figures/story-cards.ts";

/** A story or an interpretation, where everybody reads it; once it is withdrawn its words are gone there too. */
const indicatorTold = posting({
  purpose: "indicator-told",
  thread: ({ about }) => (typeof about.meeting === "string" ? about.meeting : undefined),
  card: async (ctx, { subject }) => {
    const { slug, settings } = ctx.cooperation;
    const told = await findTold(ctx.db, slug, subject);
    if (!told) return undefined;
    return toldCard(ctx.t, ctx.directory, told, { title: titleOf(settings.indicators, told.indicator) });
  },
});

/** What is said in rooms about indicators. */
export const storyPostings: readonly Posting[] = [indicatorTold];
