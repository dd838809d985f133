import { tellLive } from "../../db/queries/posting/delivery.ts";
import type { Message, Sender } from "./sender.ts";

const refOf = (message: Message) => String(message.delivery);

/**
 * The browser room. A message stands there as soon as its delivery is recorded, so nothing can get lost on the way:
 * open pages are told in the same transaction, and a message that was being sent when a process died is always found.
 */
export function webSender(): Sender {
  return {
    surface: "web",
    intervalMs: 0,
    settleMs: 1000,
    send: async (message) => ({ sent: refOf(message) }),
    edit: async (message) => ({ sent: refOf(message) }),
    find: async (message) => ({ found: refOf(message) }),
    arrived: (db, messages) =>
      tellLive(
        db,
        messages.map(({ cooperation, room, postId }) => ({ cooperation, room, post: postId })),
      ),
  };
}
