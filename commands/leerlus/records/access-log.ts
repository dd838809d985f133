import { z } from "zod";
import { listAccess } from "../../../db/queries/privacy/access-log.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { collection } from "../../../src/engine/reading/collection.ts";
import { forCoordinators } from "./for-coordinators.ts";

/** Who read which list, document or command, oldest first; empty where the cooperation does not keep it. */
export const accessLog = collection({
  name: "access-log",
  key: "id",
  item: z.object({
    id: z.number(),
    at: z.string(),
    by: z.string(),
    via: z.string(),
    what: z.string(),
    /** The processing of the register that it is part of. */
    processing: z.string(),
  }),
  filters: ["id", "by", "via", "what", "processing"],
  list: async (ctx, actor, filter, page) => {
    forCoordinators(ctx, actor);
    const found = await listAccess(ctx, filter, page);
    const items = found.items.map(({ cooperation: _, at, ...row }) => ({ ...row, at: isoInZone(at) }));
    return { items, next: found.next };
  },
});
