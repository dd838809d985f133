import { subscribe } from "node:diagnostics_channel";
import type { Depart, Message, Sender, SendResult } from "../../../src/delivery/sender.ts";

/** Where a process stops itself, once. */
export type StopAt =
  | "claimed"
  | "departing"
  /** The second time: there is a connection that is still open. */
  | "departing-again"
  | "connecting"
  | "written"
  | "answered"
  | "looking"
  | "looked";

type Bring = (message: Message, signal: AbortSignal, depart: Depart) => Promise<SendResult>;

/** The sender of a process that is stopped in an exact place, as SIGSTOP from outside may stop it anywhere. */
export function stoppingSender(sender: Sender, stopAt: StopAt): Sender {
  let isDone = false;
  let departures = 0;
  const at = (place: StopAt) => {
    if (place !== stopAt || isDone) return;
    isDone = true;
    process.kill(process.pid, "SIGSTOP");
  };
  subscribe("undici:client:connected", () => at("connecting"));
  subscribe("undici:request:bodySent", () => at("written"));

  const stopping =
    (bring: Bring): Bring =>
    async (message, signal, depart) => {
      at("claimed");
      const result = await bring(message, signal, async () => {
        const leaves = await depart();
        departures += 1;
        at(departures === 1 ? "departing" : "departing-again");
        return leaves;
      });
      at("answered");
      return result;
    };

  return {
    ...sender,
    send: stopping(sender.send),
    edit: stopping(sender.edit),
    find: async (message, signal) => {
      at("looking");
      const found = await sender.find(message, signal);
      at("looked");
      return found;
    },
  };
}
