import { z } from "zod";
import { wantSource } from "../db/queries/figures/source.ts";
import { schedule } from "../db/queries/time/moment.ts";
import { FETCH_JOB, fetchingAfter, sourceSubject } from "../src/domain/figures/source.ts";
import { job } from "../src/engine/job.ts";

/**
 * Says that a source is to be fetched, and plans when it is next. A job is one transaction, in which nobody is to wait for
 * another server: who fetches it is the worker, beside its jobs.
 */
export const fetchSource = job({
  name: FETCH_JOB,
  quiet: false,
  payload: z.object({ source: z.string() }),
  run: async (ctx, { payload }) => {
    const { settings } = ctx.cooperation;
    const source = settings.sources?.find(({ key }) => key === payload.source);
    const next = source && fetchingAfter(source, ctx.today());
    if (!next) return { dropped: ctx.t.source.noLonger(sourceSubject(payload.source)) };
    await schedule(ctx, [next]);
    await wantSource(ctx, payload.source, { at: ctx.now(), isForced: false });
    return {};
  },
});
