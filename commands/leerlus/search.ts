import { z } from "zod";
import { anyone, command } from "../../src/engine/command.ts";
import { text } from "../../src/engine/input/field.ts";
import { search } from "../../src/engine/reading/search.ts";
import { searchCard } from "../../src/view/leerlus/search-card.ts";

/** `leerlus zoek wat spraken we af over vervoer?`: everything with these words that the asker may see. */
export const searchAll = command({
  name: ["leerlus", "zoek"],
  alias: ["leerlus", "search"],
  summary: (t) => t.leerlus.searchSummary,
  input: z.object({ query: text("query") }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { query }) => {
    const { items, rest } = await search(ctx, actor, query);
    return { card: searchCard(ctx.t, query, items, rest) };
  },
});
