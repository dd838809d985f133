import type { nl } from "../nl.ts";
import { refused } from "./refused.ts";

const held: Record<string, string> = {
  "token-unreadable":
    "Leerlus cannot read the access to this workspace that it kept: ENCRYPTION_KEY is another than it was.",
};

export const delivery: (typeof nl)["delivery"] = {
  channelTitle: "A channel no longer accepts messages",
  messageTitle: "A message could not be posted",
  openTitle: "A channel accepts messages again",
  room: "Room",
  surface: "Where",
  reason: "What the channel answered",
  surfaces: { web: "the browser", mail: "e-mail", slack: "Slack", teams: "Teams" },
  refused,
  unsure: "It cannot be seen whether the message arrived. That is why it was not posted again.",
  left: "Whoever this message was for no longer takes part. That is why it was not sent.",
  unmade:
    "Leerlus cannot make this message. That is a fault in Leerlus, not yours. It was tried a few times.",
  unreadableCard: "Leerlus cannot show this message. Please tell the coordinator.",
  heldTitle: "Leerlus cannot post anything in a workspace",
  heldBackTitle: "Leerlus can post in a workspace again",
  held,
  heldHelp:
    "All messages for this workspace wait; others go on. Ask the administrator to put the old key back, or to install Leerlus again. What waits is then posted by itself.",
  unsureHelp: "Look in the channel whether the message is there. Is it not? Then post it after all.",
  resendLabel: "Post it after all",
  resendSure: "Are you sure that the message is not there? If it is, it will be there twice.",
  resendSummary: "Post a message after all of which nobody can see whether it arrived",
  resendTitle: "Posted after all",
  resent: "The message is being posted now.",
  notUnsure: "This message is not waiting for your answer. Nothing was changed.",
  retryLabel: "Try again",
  retrySummary: "Try a message again that could not be made, or all that waits for a stopped channel",
  retryTitle: "We are trying it again",
  retried: {
    channel:
      "The message is being tried again now, with all that waits for this channel. If it fails again, it is back at Manage in a moment.",
    message:
      "Leerlus now tries to make and post this message alone again. If it fails again, it is back at Manage in a moment.",
  },
  notRefused: "This message is not waiting for another try any more. Nothing was changed.",
  jobFailedTitle: "A task of Leerlus has failed",
  jobFailed: "Task",
  jobAbout: "About",
  jobLog: "Number in the log",
  jobFailedHelp: (tries: number) =>
    `Leerlus has tried ${tries} times and gives up. Other tasks go on. Give the number to the administrator; do yourself what this task should have done.`,
  channelHelp: (room) =>
    `Has the channel been archived, or has Leerlus been removed from it? Put that right and type “leerlus channel ${room}” in the channel. What waits is then posted after all.`,
  personHelp:
    "This person gets no private messages now. Ask whether they still work here; if not, hand their actions over.",
  messageHelp: "The other messages in this channel go on as usual.",
  openHelp: "What was waiting is posted now.",
  clockBack: "The clock can only go forward. Choose a moment that is still to come.",
};
