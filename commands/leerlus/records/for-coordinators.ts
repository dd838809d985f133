import { coordinator } from "../../../src/engine/command.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { Refusal } from "../../../src/engine/refusal.ts";

/** @throws Refusal `not-allowed`: who did what, and how it was sent, is the coordinator's to look after */
export function forCoordinators(ctx: Context, actor: Actor): void {
  if (!coordinator(actor)) throw new Refusal("not-allowed", ctx.t.refusal.notAllowed);
}
