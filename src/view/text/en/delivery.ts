import type { nl } from "../nl.ts";

export const delivery: (typeof nl)["delivery"] = {
  channelTitle: "A channel no longer accepts messages",
  messageTitle: "A message could not be posted",
  openTitle: "A channel accepts messages again",
  room: "Room",
  surface: "Where",
  reason: "What the channel answered",
  surfaces: { web: "the browser", slack: "Slack", teams: "Teams" },
  unsure: "It cannot be seen whether the message arrived. That is why it was not posted again.",
  channelHelp: (room) =>
    `Has the channel been archived, or has Leerlus been removed from it? Put that right and type “leerlus channel ${room}” in the channel. What waits is then posted after all.`,
  personHelp:
    "This person gets no private messages now. Ask whether they still work here; if not, hand their actions over.",
  messageHelp: "The other messages in this channel go on as usual.",
  openHelp: "What was waiting is posted now.",
  clockBack: "The clock can only go forward. Choose a moment that is still to come.",
};
