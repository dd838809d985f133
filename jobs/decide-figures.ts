import { z } from "zod";
import { changedSlicesOf } from "../db/queries/figures/figure-import.ts";
import { schedule } from "../db/queries/time/moment.ts";
import { familiesIn } from "../src/domain/figures/family.ts";
import { job } from "../src/engine/job.ts";
import { decideAhead } from "../src/figures/gate/published-figures.ts";

/** How many are decided in one go, at a tenth of a second each. */
const AT_ONCE = 8;
/** As many as a trend has; of older periods it is decided when somebody asks. */
const PERIODS = 12;

/**
 * Decides what may be seen of the figures that an import brought, so that nobody has to wait for it. The payload
 * names the import and counts the goes.
 */
export const decideFigures = job({
  name: "decide-figures",
  quiet: false,
  payload: z.object({ import: z.number(), go: z.number() }),
  run: async (ctx, { subject, payload }) => {
    const { cooperation } = ctx;
    const { go } = payload;
    const changed = await changedSlicesOf(ctx, payload.import);
    const all = familiesIn(cooperation.settings.indicators ?? [], changed, PERIODS);
    const contradicted = await decideAhead(ctx, all.slice((go - 1) * AT_ONCE, go * AT_ONCE));
    if (all.length > go * AT_ONCE) {
      const next = {
        job: "decide-figures",
        subject,
        occurrence: String(go + 1),
        payload: { import: payload.import, go: go + 1 },
        dueAt: ctx.now(),
      };
      await schedule(ctx, [next]);
    }
    if (contradicted.length === 0) return {};
    const names = contradicted.map(({ family, period }) => `${family.code} ${period}`);
    return { dropped: ctx.t.figure.contradiction(names) };
  },
});
