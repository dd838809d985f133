import type { nl } from "../../nl.ts";

export const settings: (typeof nl)["pages"]["settings"] = {
  lead: "Who you are and how Leerlus reaches you.",
  messages: {
    title: "Your messages",
    text: "A private message comes to one place: where you choose, and otherwise where you were last.",
    change: "Choose where your messages come",
  },
  language: {
    title: "Your language",
    text: "Leerlus speaks Dutch and English. Your choice holds everywhere.",
    change: "Choose your language",
  },
};
