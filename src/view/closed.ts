import type { Block, Button } from "./card.ts";
import type { Text } from "./text.ts";

/** What stays in a closed room unless somebody moves it out. */
interface Kept {
  ref: string;
  /** The closed room in which it stays; null: it is for everybody. */
  room: string | null;
}

/** Says on a card that not everybody sees what it is about. */
export const closedNotice = (t: Text, { room }: Pick<Kept, "room">): Block[] =>
  room === null ? [] : [{ type: "notice", tone: "info", text: [t.leerlus.closedNotice] }];

/** Moves it out of its closed room. */
export const shareButtons = (t: Text, { ref, room }: Kept): Button[] =>
  room === null
    ? []
    : [
        {
          label: t.leerlus.share,
          command: "leerlus/share",
          input: { what: ref },
          confirm: t.leerlus.shareSure,
        },
      ];
