import type { Outcome } from "../../src/engine/command.ts";
import type { ActionEvent } from "./event.ts";

/** What is said in the room it was typed in: in that of the action's own meeting it belongs in that meeting's thread. */
export function roomAnswer(
  purpose: "action-added" | "action-changed",
  subject: string,
  options: { period?: string; thread?: string | undefined; event?: ActionEvent } = {},
): Pick<Outcome, "answers"> {
  // The clock of a demo may stand still: the moment does not tell two changes apart.
  const unique = purpose === "action-changed" ? crypto.randomUUID() : "";
  const { period = unique, thread, event } = options;
  return {
    answers: { purpose, subject, period, about: { ...event, ...(thread === undefined ? {} : { thread }) } },
  };
}
