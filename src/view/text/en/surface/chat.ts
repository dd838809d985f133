import type { nl } from "../../nl.ts";

export const chat: (typeof nl)["chat"] = {
  cut: "Not everything fits here.",
  cutItems: (n) => (n === 1 ? "One thing is not shown here." : `${n} things are not shown here.`),
  rest: "Read all of it in the browser",
  cutText: "… (shortened)",
  tooLongToShow: "The text that was there is too long to show here. What you fill in here replaces it.",
  menu: "Choose what to do",
  search: "Type a name to search",
  pick: "Choose from the list",

  received: "Received and stored. The answer follows in a moment.",
  notStored:
    "This was not stored: Leerlus cannot be reached at the moment. Please try again in a few minutes.",
  recorded: "Recorded: ",
  doneInRoom: "Done. It is in the channel, for everybody.",
  done: "Done",
  already: "This has been done already. Nothing was changed.",
  alreadyTitle: "Done already",
  stale: "This button does not work any more. Ask below for what you need.",
  formWaits: "Has no form been opened? Then open it with the button below.",
  yourText: (label) => `This did not fit in the button. You wrote, at ${label}:`,
  refused: "That is not possible",
  yes: "Yes, go on",
  help: "See what Leerlus can do",
  openTitle: "What do you want to do?",
  tooManyPoints: (n) =>
    `I take ${n} items from one message. These are not on the agenda yet; put them in a new message:`,
  pointsAdded: (n) => `${n} items are on the agenda`,
  noPoint: "There is no item behind the + yet. Write for example: + Waiting list Rivierenland",
  commands: {
    leerlus: "Everything Leerlus can do",
    overleg: "Plan, move, start and close meetings",
    agenda: "Add and handle agenda items",
    besluit: "Record and find decisions",
    afspraak: "Make and follow development agreements",
    actie: "Record, update and hand over actions",
    thema: "Themes and lessons of learning circles",
    herziening: "Revise the contract: propose, react, ratify",
    indicator: "Figures, interpretations and stories",
    digest: "The quarterly digest",
  },
  shortcuts: {
    agenda: { name: "Put on the agenda", description: "Makes an agenda item of this message" },
    action: { name: "Make it an action", description: "Makes an action of this message" },
    open: { name: "Leerlus", description: "Ask Leerlus something, or record something" },
  },
};
