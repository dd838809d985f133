import { z } from "zod";
import { listDigests } from "../../db/queries/digest/digest.ts";
import { dayOf } from "../../src/domain/calendar/day.ts";
import { editionFor } from "../../src/domain/digest/digest.ts";
import { anyone, command, coordinator } from "../../src/engine/command.ts";
import { digestsCard } from "../../src/view/digest/digest-cards.ts";

/** `digest lijst`: what was approved, for everybody; drafts for coordinators only. */
export const listAll = command({
  name: ["digest", "lijst"],
  alias: ["digest", "list"],
  summary: (t) => t.digest.summary.list,
  input: z.object({}),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor) => {
    const rows = await listDigests(ctx);
    const shown = rows.filter(({ state }) => state === "approved" || coordinator(actor));
    const listed = shown.map(({ quarter, approvedAt }) => ({
      quarter,
      approvedOn: approvedAt && dayOf(approvedAt),
    }));
    return { card: digestsCard(ctx.t, listed, editionFor(actor.role)) };
  },
});
