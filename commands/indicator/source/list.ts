import { z } from "zod";
import { command, coordinator } from "../../../src/engine/command.ts";
import { sourcesCard } from "../../../src/view/figures/source-cards.ts";
import { sourceStandings } from "./standing.ts";

/** `indicator bronnen`: the sources that fetch themselves, when each was looked at last and what failed. */
export const listSources = command({
  name: ["indicator", "bronnen"],
  alias: ["indicator", "sources"],
  summary: (t) => t.source.listSummary,
  input: z.object({}),
  allow: coordinator,
  changes: false,
  run: async (ctx) => ({ card: sourcesCard(ctx.t, await sourceStandings(ctx)) }),
});
