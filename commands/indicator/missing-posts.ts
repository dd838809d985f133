import { z } from "zod";
import { organisationOf } from "../../src/domain/organisation/organisation.ts";
import { posting } from "../../src/engine/posting/posting.ts";
import { askedCard, missingListCard, neverCard } from "../../src/view/figures/missing-cards.ts";

const asked = z.object({ period: z.string(), deadline: z.string(), indicators: z.array(z.string()) });
const listed = z.object({
  period: z.string(),
  deadline: z.string(),
  missing: z.array(
    z.object({
      indicator: z.string(),
      by: z.enum(["provider", "region", "secretariat"]),
      organisations: z.array(z.string()),
    }),
  ),
  unreached: z.array(z.string()),
});
const never = z.object({ indicators: z.array(z.string()) });

/** How it was when it was asked: to an organisation, or as a list to the secretariat. */
export const indicatorMissing = posting({
  purpose: "indicator-missing",
  isEvent: true,
  card: async (ctx, { subject, about }) => {
    const { t, directory } = ctx;
    const { settings } = ctx.cooperation;
    const list = listed.safeParse(about);
    if (list.success) {
      const { missing, ...rest } = list.data;
      return missingListCard(t, directory, missing, { ...rest, settings });
    }
    const question = asked.safeParse(about);
    if (question.success) {
      const { indicators, ...rest } = question.data;
      const name = organisationOf(directory, subject)?.name ?? subject;
      return askedCard(t, name, indicators, { ...rest, settings });
    }
    return neverCard(t, never.parse(about).indicators, settings);
  },
});
