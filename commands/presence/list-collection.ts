import { z } from "zod";
import { coordinator } from "../../src/engine/command.ts";
import { begunQuarter } from "../../src/engine/input/begun-quarter.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { presenceIn } from "./presence-in.ts";

const item = z.object({
  quarter: z.string(),
  /** Slug. */
  provider: z.string(),
  name: z.string(),
  /** At how many meetings it was. */
  present: z.int(),
  /** How many meetings count: implementation meetings and learning circles that were held. */
  meetings: z.int(),
  attended: z.array(z.string()),
});

/** Of each provider, at how many meetings of a quarter it was; without a quarter of the last one that ended. */
export const presenceList = collection({
  name: "presence-list",
  item,
  key: "provider",
  filters: ["quarter", "provider"],
  columns: (t) => t.meeting.presence.columns,
  list: async (ctx, actor, { quarter: asked, provider }, page) => {
    if (!coordinator(actor)) throw new Refusal("not-allowed", ctx.t.refusal.notAllowed);
    const { quarter, meetings, providers } = await presenceIn(ctx, actor, begunQuarter(ctx, asked));
    const all = providers
      .filter((one) => provider === undefined || one.provider === provider)
      .sort((a, b) => (a.provider < b.provider ? -1 : 1));
    const rest = all.filter((one) => page.after === undefined || one.provider > page.after);
    const items = rest.slice(0, page.limit).map(({ attended, ...one }) => ({
      quarter,
      ...one,
      present: attended.length,
      meetings: meetings.length,
      attended,
    }));
    return { items, next: rest.length > items.length ? (items.at(-1)?.provider ?? null) : null };
  },
});
