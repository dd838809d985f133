import { z } from "zod";
import { anyone, command } from "../../src/engine/command.ts";
import { importCard } from "../../src/view/figures/indicator-cards.ts";

/** `indicator import`: where a file of figures is given; the file itself goes to the API or the command line. */
export const importIndicators = command({
  name: ["indicator", "import"],
  alias: ["indicator", "import"],
  summary: (t) => t.indicator.importSummary,
  input: z.object({}),
  allow: anyone,
  changes: false,
  run: async (ctx) => ({ card: importCard(ctx.t) }),
});
