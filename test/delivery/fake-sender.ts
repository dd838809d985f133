import { heldBody } from "../../src/conversation/held-body.ts";
import type { Depart, Message, Sender, SendResult } from "../../src/delivery/sender.ts";

/** Brings messages to the fake platform over HTTP, the way a real surface does. */
export function fakeSender(url: string, { intervalMs = 0, canLook = true } = {}): Sender {
  const ask = (what: string, message: Message, signal: AbortSignal, mayLeave = () => true) => {
    const facts = {
      channel: message.address,
      key: message.key,
      text: message.text,
      revision: message.revision,
      thread: message.thread,
      language: message.language,
      ref: message.messageRef,
    };
    const { length, ...body } = heldBody(JSON.stringify(facts), mayLeave);
    return fetch(`${url}/${what}`, { method: "POST", signal, headers: length, ...body });
  };

  const bring = async (
    what: string,
    message: Message,
    signal: AbortSignal,
    depart: Depart,
  ): Promise<SendResult> => {
    const mayLeave = await depart();
    if (!mayLeave) return { failed: "overtaken" };
    const response = await ask(what, message, signal, mayLeave);
    const facts = (await response.json()) as {
      ref: string;
      retryAfterMs: number;
      scope: "channel" | "message";
    };
    if (response.status === 429) return { retryAfterMs: facts.retryAfterMs };
    if (response.status === 410)
      return { refused: "gone", scope: facts.scope, isGone: facts.scope === "message" };
    if (!response.ok) return { unknown: `status ${response.status}` };
    return { sent: facts.ref };
  };

  return {
    surface: "fake",
    intervalMs,
    send: (message, signal, depart) => bring("send", message, signal, depart),
    edit: (message, signal, depart) => bring("edit", message, signal, depart),
    find: async (message, signal) => {
      if (!canLook) return "cannot-look";
      const response = await ask("find", message, signal);
      if (!response.ok) throw new Error("no look");
      const { found } = (await response.json()) as { found: string | null };
      return found === null ? "absent" : { found };
    },
  };
}
