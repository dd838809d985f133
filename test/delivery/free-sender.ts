import type { Depart, Message, Sender, SendResult } from "../../src/delivery/sender.ts";

type Bring = (message: Message, signal: AbortSignal, depart?: Depart) => Promise<SendResult>;
export type FreeSender = Omit<Sender, "send" | "edit"> & { send: Bring; edit: Bring };

const always: Depart = async () => () => true;

/**
 * A sender that can be asked without a delivery behind it: then nobody has taken its message over. It goes as fast as a
 * test likes; what a workspace takes is tried where a test asks for it.
 */
export function freely({ pace: _, ...sender }: Sender): FreeSender {
  return {
    ...sender,
    send: (message, signal, depart = always) => sender.send(message, signal, depart),
    edit: (message, signal, depart = always) => sender.edit(message, signal, depart),
  };
}
