import { z } from "zod";
import { correctionsOf, listReports, objectionsTo } from "../../../db/queries/meeting/kept-report.ts";
import { together } from "../../../db/queries/reads/gather.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { REPORT_STATES } from "../../../src/domain/meeting/report-adoption.ts";
import { collection } from "../../../src/engine/reading/collection.ts";
import { viewerFor } from "../../../src/engine/reading/viewer-for.ts";

const remark = { by: z.string(), text: z.string(), at: z.iso.datetime({ offset: true }) };

/** Every report, in the order in which the meetings were planned. */
export const reports = collection({
  name: "reports",
  key: "meeting",
  filters: ["meeting", "state", "kind"],
  item: z.object({
    meeting: z.string(),
    state: z.enum(REPORT_STATES),
    version: z.int(),
    objections: z.array(z.object(remark)),
    corrections: z.array(z.object({ ...remark, version: z.int() })),
    /** The day on which it is adopted when nobody objects. */
    adoptsOn: z.iso.date(),
    adoptedOn: z.iso.date().nullable(),
    /** Null: nobody objected in time, or it is not adopted. */
    adoptedBy: z.string().nullable(),
  }),
  list: async (ctx, actor, filter, page) => {
    const { items, next } = await listReports(ctx, filter, page, viewerFor(ctx, actor));
    const refs = items.map(({ meeting }) => meeting);
    const said = await together(ctx, (at) => [objectionsTo(at, refs), correctionsOf(at, refs)]);
    const objections = Map.groupBy(said[0], ({ meeting }) => meeting);
    const corrections = Map.groupBy(said[1], ({ meeting }) => meeting);
    return {
      items: items.map(({ meeting, state, version, adoptsOn, adoptedOn, adoptedBy }) => ({
        meeting,
        state,
        version,
        objections: (objections.get(meeting) ?? []).map(({ by, text, at }) => ({
          by,
          text,
          at: isoInZone(at),
        })),
        corrections: (corrections.get(meeting) ?? []).map(({ by, text, at, version }) => ({
          by,
          text,
          at: isoInZone(at),
          version,
        })),
        adoptsOn,
        adoptedOn,
        adoptedBy,
      })),
      next,
    };
  },
});
