import type { Text } from "../../view/text.ts";

/** What a card needs to know of the page it stands on. */
export interface CardContext {
  t: Text;
  /** The key of the room in which its buttons are pressed; empty outside a room. */
  room: string;
  csrf: string;
  /** Whether the reader may run a command, by its path: a card is made for everybody, a page for one. */
  may: (path: string) => boolean;
  /** The card is a post: what is pressed on it changes the post itself, and says nothing new in the room. */
  isPost?: boolean;
  /** The page that a press brings back to; undefined: that of the room. */
  back?: string | undefined;
  /** Where a page of ours is found from here; undefined: nowhere, and it is no link. Left out: at its path. */
  addressOf?: (path: string) => string | undefined;
}
