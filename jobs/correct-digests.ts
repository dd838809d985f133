import { z } from "zod";
import { job } from "../src/engine/job.ts";
import { correctDigests as correct } from "../src/figures/correct-digests.ts";

/** Sets beside what was approved which of its figures an import made otherwise; the next digest tells of it. */
export const correctDigests = job({
  name: "correct-digests",
  quiet: false,
  payload: z.object({ import: z.number() }),
  run: async (ctx, { payload }) => {
    await correct(ctx, payload.import);
    return {};
  },
});
