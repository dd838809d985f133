import type { nl } from "../nl.ts";

export const command: (typeof nl)["command"] = {
  nouns: {
    meeting: "see meetings, say whether you come, plan, move, cancel, start and close them",
    agenda: "raise, handle, forward and park agenda items",
    decision: "record and find decisions",
    agreement: "make and follow development agreements",
    action: "record, update and hand over actions",
    revision: "propose, discuss and ratify revisions of the contract",
    digest: "see, approve and read back the quarterly digest",
    indicator: "see, sum up, deliver and interpret figures",
    leerlus: "help, your details, rooms and how Leerlus is doing",
  },
  helpWords: ["help", "?"],
  helpShow: "See the commands",
  helpTitle: "What you can ask Leerlus",
  helpIntro: "Type a subject and what you want to do. For example:",
  helpExample: "action add Send the figures of Q3; holder Anna; due 15 December",
  helpNoun: (noun) => `What you can do with “${noun}”`,
  helpMore: (noun) => `More about one subject: “leerlus help ${noun}”.`,
  helpFields: "Separate fields with a semicolon. A field with * is required.",
  noFields: "no fields",
  didYouMean: (words) => `Did you mean ${words.map((word) => `“${word}”`).join(" or ")}?`,
  unknownTitle: (word) => `I do not know “${word}”`,
  fillIn: "Fill in the form",
  nothingTyped: "Type what you want to do, or choose something from the list.",
  sure: "Are you sure?",
};
