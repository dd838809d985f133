import { organisationOf } from "../../src/domain/organisation/organisation.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { indicatorMissing } from "../../src/posts/indicator.ts";
import { askedCard, missingListCard, neverCard } from "../../src/view/figures/missing-cards.ts";

/** How it looks that figures are missing. */
export const missingPostings: readonly PostedCard[] = [
  shownAs(indicatorMissing, async (ctx, { subject, about }) => {
    const { t, directory } = ctx;
    const { settings } = ctx.cooperation;
    if ("missing" in about) {
      const { missing, ...rest } = about;
      return missingListCard(t, directory, missing, { ...rest, settings });
    }
    if ("deadline" in about) {
      const { indicators, ...rest } = about;
      const name = organisationOf(directory, subject)?.name ?? subject;
      return askedCard(t, name, indicators, { ...rest, settings });
    }
    return neverCard(t, about.indicators, settings);
  }),
];
