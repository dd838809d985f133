import { z } from "zod";
import { command, coordinator } from "../../src/engine/command.ts";
import { begunQuarter } from "../../src/engine/input/begun-quarter.ts";
import { period } from "../../src/engine/input/field.ts";
import { presenceListCard } from "../../src/view/meeting/presence-list-card.ts";
import { presenceIn } from "./presence-in.ts";

/**
 * `overleg presentielijst 2026-Q1`: at how many meetings each provider was, with the same as a file; without a quarter
 * that of the last one that ended.
 */
export const listPresenceOf = command({
  name: ["overleg", "presentielijst"],
  alias: ["meeting", "presence-list"],
  summary: (t) => t.meeting.summary.presenceList,
  input: z.object({ quarter: period("quarter").optional() }),
  allow: coordinator,
  changes: false,
  run: async (ctx, actor, input) => ({
    card: presenceListCard(ctx.t, await presenceIn(ctx, actor, begunQuarter(ctx, input.quarter))),
  }),
});
