import type { nl } from "../../nl.ts";

export const settings: (typeof nl)["pages"]["settings"] = {
  lead: "Who you are and how Leerlus reaches you.",
  language: {
    title: "Your language",
    text: "Leerlus speaks Dutch and English. Your choice holds everywhere.",
    change: "Choose your language",
  },
};
