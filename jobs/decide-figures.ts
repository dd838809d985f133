import { changedSlicesOf } from "../db/queries/figures/figure-import.ts";
import { schedule } from "../db/queries/moment.ts";
import { familiesIn } from "../src/domain/figures/family.ts";
import { job } from "../src/engine/job.ts";
import { decideAhead } from "../src/figures/gate/published-figures.ts";

/** How many are decided in one go, at a tenth of a second each. */
const AT_ONCE = 8;
/** As many as a trend has; of older periods it is decided when somebody asks. */
const PERIODS = 12;

/**
 * Decides what may be seen of the figures that an import brought, so that nobody has to wait for it. The subject is
 * `import 7`, the occurrence counts the goes.
 */
export const decideFigures = job({
  name: "decide-figures",
  quiet: false,
  run: async (ctx, { subject, occurrence }) => {
    const { db, cooperation } = ctx;
    const number = Number(subject.split(" ")[1]);
    const changed = await changedSlicesOf(db, cooperation.slug, number);
    const all = familiesIn(cooperation.settings.indicators ?? [], changed, PERIODS);
    const go = Number(occurrence);
    const contradicted = await decideAhead(ctx, all.slice((go - 1) * AT_ONCE, go * AT_ONCE));
    if (all.length > go * AT_ONCE) {
      const next = { subject, occurrence: String(go + 1), dueAt: ctx.now() };
      await schedule(db, cooperation.slug, [{ job: "decide-figures", ...next }]);
    }
    if (contradicted.length === 0) return {};
    const names = contradicted.map(({ family, period }) => `${family.code} ${period}`);
    return { dropped: ctx.t.figure.contradiction(names) };
  },
});
