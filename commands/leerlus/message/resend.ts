import { z } from "zod";
import { resendUnsure } from "../../../db/queries/posting/delivery.ts";
import { command, coordinator } from "../../../src/engine/command.ts";
import { number } from "../../../src/engine/input/field.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { textCard } from "../../../src/view/leerlus/leerlus-cards.ts";

/** `leerlus opnieuw`: posts a message after all of which nobody can see whether it arrived. */
export const resend = command({
  name: ["leerlus", "opnieuw"],
  alias: ["leerlus", "resend"],
  summary: (t) => t.delivery.resendSummary,
  input: z.object({ delivery: number("delivery", { min: 1, max: Number.MAX_SAFE_INTEGER }) }),
  allow: coordinator,
  changes: true,
  confirm: (t) => t.delivery.resendSure,
  run: async (ctx, _actor, { delivery }) => {
    const { realNow, t } = ctx;
    const channel = await resendUnsure(ctx, delivery, realNow());
    if (channel === undefined) throw new Refusal("conflict", t.delivery.notUnsure);
    const subject = `channel/${channel}`;
    return { card: textCard(t.delivery.resendTitle, t.delivery.resent), subject, changed: [subject] };
  },
});
