import { z } from "zod";
import { updateItem } from "../../db/queries/agenda/agenda.ts";
import { command, member } from "../../src/engine/command.ts";
import { longText, ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { pointOf } from "./item-answer.ts";
import { itemOutcome } from "./item-outcome.ts";
import { ledAgenda } from "./led-agenda.ts";

/** `agenda behandel P-1 Iedereen is het eens`: the item with what came out of it, while its meeting is running. */
export const handleItem = command({
  name: ["agenda", "behandel"],
  alias: ["agenda", "handle"],
  summary: (t) => t.agenda.handleSummary,
  input: z.object({ item: ref("item", "item"), outcome: longText("outcome", { max: 2000 }) }),
  allow: member,
  changes: true,
  run: async (ctx, actor, input) => {
    const { t } = ctx;
    const { point, meeting } = await ledAgenda(ctx, actor, input.item);
    if (point.state === "handled") throw new Refusal("conflict", t.agenda.alreadyHandled(point.ref));
    if (meeting.state !== "running") throw new Refusal("conflict", t.agenda.notRunning(meeting.ref));
    const set = { state: "handled", outcome: input.outcome } as const;
    const adding = {
      steps: [{ item: point.ref, ref: meeting.ref, what: "handled" as const }],
      at: ctx.now(),
    };
    if (!(await updateItem(ctx, point, set, adding))) throw new Refusal("conflict", t.refusal.stale);
    const now = await pointOf(ctx, point.ref);
    return await itemOutcome(ctx, actor, now, { news: "handled", from: meeting, outcome: input.outcome });
  },
});
