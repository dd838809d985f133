import { findTold } from "../../db/queries/figures/story.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { indicatorTold } from "../../src/posts/indicator.ts";
import { titleOf, toldCard } from "../../src/view/figures/story-cards.ts";

/** How stories and interpretations look in rooms; once one is withdrawn its words are gone there too. */
export const storyPostings: readonly PostedCard[] = [
  shownAs(indicatorTold, async (ctx, { subject }) => {
    const { slug, settings } = ctx.cooperation;
    const told = await findTold(ctx.db, slug, subject);
    if (!told) return undefined;
    return toldCard(ctx.t, ctx.directory, told, { title: titleOf(settings.indicators, told.indicator) });
  }),
];
