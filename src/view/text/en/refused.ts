import type { nl } from "../nl.ts";

export const refused: (typeof nl)["delivery"]["refused"] = {
  archived: { why: "The channel has been archived", next: "Unarchive it, or connect another channel." },
  unused: { why: "The channel is no longer used", next: "Connect another channel." },
  gone: {
    why: "The channel is gone, or Leerlus may not enter it",
    next: "Let Leerlus into the channel, or connect another one.",
  },
  outside: { why: "Leerlus is no longer in the channel", next: "Add Leerlus to the channel again." },
  removed: {
    why: "Leerlus was removed from this workspace",
    next: "Ask the administrator to install Leerlus again.",
  },
  rights: {
    why: "Leerlus lacks a right that this needs",
    next: "Ask the administrator to install Leerlus again and to grant all rights.",
  },
  readOnly: {
    why: "Not everybody may post in the channel",
    next: "Ask the owner of the channel to let Leerlus post.",
  },
  policy: {
    why: "A setting of Slack or Teams does not allow this",
    next: "Give the code to the administrator of Slack or Teams, and ask them to let Leerlus in.",
  },
  moving: { why: "The channel is being moved", next: "Wait until that is done. Then try again." },
  account: { why: "This person has no account any more", next: "Ask whether they still work here." },
  blocked: { why: "This person has blocked Leerlus", next: "Ask them to let Leerlus in again." },
  tenant: {
    why: "This Microsoft 365 organisation does not belong to Leerlus",
    next: "Ask the administrator to check the settings of Leerlus for Teams.",
  },
  service: {
    why: "Teams named an address to which Leerlus sends nothing",
    next: "Remove Leerlus from the channel, and add it again.",
  },
  size: {
    why: "The message is too long for the channel",
    next: "Give the code to the administrator of Leerlus.",
  },
  form: {
    why: "The message is not well formed. That is a fault in Leerlus",
    next: "Give the code to the administrator of Leerlus.",
  },
  message: {
    why: "The message that was to change is gone",
    next: "You need not do anything. What it said is in the browser.",
  },
  mailbox: {
    why: "This e-mail address does not exist",
    next: "Ask the person for the right address, and change it.",
  },
  address: {
    why: "No e-mail address is known for this person",
    next: "Ask the person for an address, and enter it.",
  },
  mail: {
    why: "The mail server does not take the message",
    next: "Give the code to the administrator of the e-mail.",
  },
  other: {
    why: "The message is not accepted",
    next: "Give the code to the administrator of Leerlus.",
  },
};
