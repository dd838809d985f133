import { z } from "zod";
import { keepDrafting } from "../db/queries/digest/digest.ts";
import { activeSeries, keepPlanning, materialiseSeries } from "../db/queries/meeting/series.ts";
import { job } from "../src/engine/job.ts";

/** Every month: puts the meetings in the calendar that have come within fifteen months. Its payload is the month. */
export const planSeries = job({
  name: "plan-series",
  quiet: true,
  payload: z.object({ month: z.string() }),
  run: async (ctx, { payload: { month } }) => {
    const { settings } = ctx.cooperation;
    for (const series of await activeSeries(ctx)) {
      await materialiseSeries(ctx, series, settings, ctx.now());
    }
    await keepPlanning(ctx, month);
    // A cooperation that was set up before there were digests gets them as well.
    await keepDrafting(ctx, settings.calendar, ctx.now());
    return {};
  },
});
