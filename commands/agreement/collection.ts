import { z } from "zod";
import { actionsOfAgreements } from "../../db/queries/action/action.ts";
import { listAgreements } from "../../db/queries/agreement.ts";
import { AGREEMENT_STATES } from "../../src/domain/agreement/agreement.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";

const item = z.object({
  ref: z.string(),
  title: z.string(),
  intention: z.string().nullable(),
  state: z.enum(AGREEMENT_STATES),
  /** Organisation slugs. */
  parties: z.array(z.string()),
  review: z.iso.date(),
  theme: z.string().nullable(),
  indicators: z.array(z.string()),
  /** References. */
  actions: z.array(z.string()),
  supersededBy: z.string().nullable(),
  item: z.string().nullable(),
  meeting: z.string().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
});

export const agreements = collection({
  name: "agreements",
  item,
  key: "ref",
  filters: ["ref", "state", "party", "item", "meeting"],
  list: async (ctx, actor, filter, page) => {
    const viewer = viewerFor(ctx, actor);
    const { items, next } = await listAgreements(ctx, filter, page, viewer);
    const refs = items.map((agreement) => agreement.ref);
    const held = await actionsOfAgreements(ctx, refs, viewer);
    const actions = Map.groupBy(held, (action) => action.agreement);
    const shown = items.map(
      (agreement): z.input<typeof item> => ({
        ref: agreement.ref,
        title: agreement.title,
        intention: agreement.intention,
        state: agreement.state,
        parties: agreement.parties,
        review: agreement.review,
        theme: agreement.theme,
        indicators: agreement.indicators,
        actions: (actions.get(agreement.ref) ?? []).map((action) => action.ref),
        supersededBy: agreement.supersededBy,
        item: agreement.item,
        meeting: agreement.meeting,
        createdAt: isoInZone(agreement.createdAt),
      }),
    );
    return { items: shown, next };
  },
});
