import type { Card } from "./card.ts";
import type { Text } from "./text.ts";

export interface Parked {
  /** Whether the whole channel refuses or one message was refused. */
  scope: "channel" | "message";
  /** The channel accepts messages (again). */
  open: boolean;
  surface: string;
  /** Its key. */
  room: string;
  roomName: string;
  /** In the platform's words, or `unsure`. */
  reason: string;
}

/** What the coordinator reads about a channel that refuses, and once it no longer does. */
export function parkedCard(t: Text, parked: Parked): Card {
  const { surfaces, ...words } = t.delivery;
  const kind = parked.scope === "message" ? "message" : parked.open ? "open" : "channel";
  const channelHelp = parked.room.startsWith("person:") ? words.personHelp : words.channelHelp(parked.room);
  const title = { message: words.messageTitle, open: words.openTitle, channel: words.channelTitle };
  const help = { message: words.messageHelp, open: words.openHelp, channel: channelHelp };
  return {
    title: [title[kind]],
    body: [
      {
        type: "facts",
        facts: [
          { label: words.room, value: [parked.roomName] },
          { label: words.surface, value: [surfaces[parked.surface] ?? parked.surface] },
          { label: words.reason, value: [parked.reason === "unsure" ? words.unsure : parked.reason] },
        ],
      },
      { type: "text", text: [help[kind]] },
    ],
  };
}
