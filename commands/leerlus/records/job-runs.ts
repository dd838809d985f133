import { z } from "zod";
import { listMoments } from "../../../db/queries/time/moment.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { collection } from "../../../src/engine/reading/collection.ts";
import { forCoordinators } from "./for-coordinators.ts";

/** The moments that have come: done, dropped with why, or failed with the log's number. */
export const jobRuns = collection({
  name: "job-runs",
  key: "id",
  item: z.object({
    id: z.number(),
    job: z.string(),
    subject: z.string(),
    occurrence: z.string(),
    dueAt: z.iso.datetime({ offset: true }),
    finishedAt: z.iso.datetime({ offset: true }).nullable(),
    state: z.enum(["done", "dropped", "failed"]),
    note: z.string().nullable(),
  }),
  filters: ["id", "job", "subject", "state"],
  list: async (ctx, actor, filter, page) => {
    forCoordinators(ctx, actor);
    const found = await listMoments(ctx, filter, page);
    const items = found.items.map(({ id, job, subject, occurrence, dueAt, finishedAt, state, note }) => ({
      id,
      job,
      subject,
      occurrence,
      dueAt: isoInZone(dueAt),
      finishedAt: finishedAt && isoInZone(finishedAt),
      // The list holds what is over only.
      state: state === "due" ? ("done" as const) : state,
      note,
    }));
    return { items, next: found.next };
  },
});
