import { findStatement } from "../../db/queries/figures/statement.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { statementAdded } from "../../src/posts/indicator.ts";
import { statementCard, titleOf } from "../../src/view/figures/statement-cards.ts";

/** How stories and interpretations look in rooms; once one is withdrawn its words are gone there too. */
export const storyPostings: readonly PostedCard[] = [
  shownAs(statementAdded, async (ctx, { subject }) => {
    const { settings } = ctx.cooperation;
    const statement = await findStatement(ctx, subject);
    if (!statement) return undefined;
    return statementCard(ctx.t, ctx.directory, statement, {
      title: titleOf(settings.indicators, statement.indicator),
    });
  }),
];
