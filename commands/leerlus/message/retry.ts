import { z } from "zod";
import { retryParked } from "../../../db/queries/posting/delivery.ts";
import { command, coordinator } from "../../../src/engine/command.ts";
import { number } from "../../../src/engine/input/field.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { textCard } from "../../../src/view/leerlus/leerlus-cards.ts";

/** `leerlus probeer`, by a button: tries again what waits for a channel that was closed, or what could not be made. */
export const retry = command({
  name: ["leerlus", "probeer"],
  alias: ["leerlus", "retry"],
  summary: (t) => t.delivery.retrySummary,
  input: z.object({ delivery: number("delivery", { min: 1, max: Number.MAX_SAFE_INTEGER }) }),
  allow: coordinator,
  changes: true,
  run: async (ctx, _actor, { delivery }) => {
    const { realNow, t } = ctx;
    const retried = await retryParked(ctx, delivery, realNow());
    if (retried === undefined) throw new Refusal("conflict", t.delivery.notRefused);
    const subject = `channel/${retried.channel}`;
    const card = textCard(t.delivery.retryTitle, t.delivery.retried[retried.what]);
    return { card, subject, changed: [subject] };
  },
});
