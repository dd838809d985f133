import { z } from "zod";
import { countRevisions, listRevisions } from "../../db/queries/revision/revision.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { revisionsCard } from "../../src/view/revision/revisions-card.ts";
import { readerOf } from "./reader.ts";

const MOST = 50;

/** `herziening`: the revision proposals, the newest fifty and how many more there are. */
export const showRevisions = command({
  name: ["herziening", "lijst"],
  alias: ["revision", "list"],
  summary: (t) => t.revision.summary.list,
  input: z.object({}),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx) => {
    const page = { after: undefined, limit: MOST, newest: true };
    const { items } = await listRevisions(ctx, {}, page);
    return { card: revisionsCard(readerOf(ctx), items, await countRevisions(ctx)) };
  },
});
