import type { Outcome } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import type { ActionEvent } from "./event.ts";

/**
 * What is said in the room it was typed in. A room of one person needs no second message beside the answer; in the
 * room of the action's own meeting it belongs in that meeting's thread.
 */
export function roomAnswer(
  ctx: Context,
  purpose: "action-added" | "action-changed",
  subject: string,
  options: { period?: string; thread?: string | undefined; event?: ActionEvent } = {},
): Pick<Outcome, "answers"> {
  if (ctx.room === undefined || ctx.room.startsWith("person:")) return {};
  // The clock of a demo may stand still: the moment does not tell two changes apart.
  const unique = purpose === "action-changed" ? crypto.randomUUID() : "";
  const { period = unique, thread, event } = options;
  return {
    answers: { purpose, subject, period, about: { ...event, ...(thread === undefined ? {} : { thread }) } },
  };
}
