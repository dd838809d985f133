import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";

/**
 * @param what the command, for the words of the refusal
 * @throws Refusal `conflict` when a meeting is running, closed or cancelled
 */
export function mustStillCome(
  ctx: Context,
  { ref, state }: Meeting,
  what: "move" | "cancel" | "start" | "rsvp",
): void {
  if (state === "planned" || state === "open") return;
  const { refusal } = ctx.t.meeting;
  throw new Refusal("conflict", `${refusal[state](ref)} ${refusal[what]}`);
}
