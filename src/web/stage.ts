import type { Text } from "../view/text.ts";

/** What a card needs to know of the page it stands on. */
export interface Stage {
  t: Text;
  /** The key of the room in which its buttons are pressed; empty outside a room. */
  room: string;
  csrf: string;
}
