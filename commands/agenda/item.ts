import { z } from "zod";
import { anyone, command } from "../../src/engine/command.ts";
import { ref } from "../../src/engine/input/field.ts";
import { itemFor, pointOf } from "./item-answer.ts";

/** `agenda punt P-1`: one item, where it stands and where it comes from. */
export const showItem = command({
  name: ["agenda", "punt"],
  alias: ["agenda", "item"],
  summary: (t) => t.agenda.itemSummary,
  input: z.object({ item: ref("item", "item") }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { item }) => ({ card: await itemFor(ctx, actor, await pointOf(ctx, item)) }),
});
