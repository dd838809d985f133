import { z } from "zod";
import { anyone, command } from "../../src/engine/command.ts";
import { indicatorsCard } from "../../src/view/figures/indicator-cards.ts";

/** `indicator lijst`: the catalogue, by theme; it holds no figures. */
export const listIndicators = command({
  name: ["indicator", "lijst"],
  alias: ["indicator", "list"],
  summary: (t) => t.indicator.listSummary,
  input: z.object({}),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx) => ({ card: indicatorsCard(ctx.t, ctx.cooperation.settings.indicators ?? []) }),
});
