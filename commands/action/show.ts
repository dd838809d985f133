import { z } from "zod";
import { findAction } from "../../db/queries/action/action.ts";
import { updatesOf } from "../../db/queries/action/action-update.ts";
import { wholeJourneyOf } from "../../db/queries/theme/theme-journey.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { actionHistoryCard } from "../../src/view/action/action-cards.ts";
import { journeyBlocks } from "../../src/view/agenda/journey-blocks.ts";
import { readerOf } from "./reader.ts";

/** `actie toon A-1`: one action with all that was reported about it, and where it comes from. */
export const showAction = command({
  name: ["actie", "toon"],
  alias: ["action", "show"],
  summary: (t) => t.action.showSummary,
  input: z.object({ action: ref("action", "action") }),
  allow: anyone,
  changes: false,
  run: async (ctx, _actor, { action: ref }) => {
    const action = orNotFound(ctx, ref, await findAction(ctx, ref));
    const updates = await updatesOf(ctx, [ref]);
    const journey = action.item ? await wholeJourneyOf(ctx, action.item) : [];
    const card = actionHistoryCard(readerOf(ctx), action, updates);
    return { card: { ...card, body: [...card.body, ...journeyBlocks(ctx.t, action.item, journey)] } };
  },
});
