import { plural } from "../../../plural.ts";
import type { nl } from "../../nl.ts";

export const setup: (typeof nl)["pages"]["setup"] = {
  title: "Set up the cooperation",
  lead: "What you prepare here stands in a draft first. Nothing changes before you apply the draft.",
  noFile: "This cooperation was not made from a file. Ask the administrator for “leerlus setup”.",
  link: "Add people or organisations",
  organisations: {
    title: "Add or change organisations",
    lead: "Paste a list from a spreadsheet, or choose a file. What is not in it stays as it is.",
    hint: "Each line an organisation: name; kind (region, municipality, provider or other); of a municipality its region; the code. A municipality has a CBS code, such as GM0202. Leerlus makes the other codes itself.",
    count: (n) => plural(n, "organisation", "organisations"),
  },
  people: {
    title: "Add or change people",
    lead: "Paste a list from a spreadsheet, or choose a file. Who is not in it stays as they are.",
    hint: "Each line a person: name; e-mail; organisation; role (member, guest, executive, coordinator or administrator). Without a role somebody becomes a member.",
  },
  series: {
    title: "Plan a series of meetings",
    lead: "You see every date first, with public and school holidays. Nothing is planned before you ask for it.",
    look: "See the dates",
    plan: "Plan this series",
  },
  list: "The list",
  orFile: "Or a file (CSV or text)",
  look: "See what this becomes",
  lookAgain: "Look again",
  keep: "Put it in the draft",
  kept: "It is in the draft. See what changes, and apply it.",
  tooLarge: "This file is too large.",
  fault: (line, column, message) => `Line ${line}, ${column}: ${message}`,
  wrong: "Above it says on which line something is wrong. Mend it here and look again.",
  preview: "This is what it becomes",
  brings: (added, changed, same) => `New: ${added}. Changed: ${changed}. Stays the same: ${same}.`,
  what: "What changes",
  whats: { added: "new", changed: "changed", same: "stays the same" },
  draft: "Draft",
  draftBy: (name, when) => `Last changed by ${name}, ${when}.`,
  noDraft: "There is no draft. Choose above what you want to add.",
  overtaken:
    "Somebody has applied another file meanwhile. This draft can no longer be applied. Keep the file if you need it, throw the draft away and begin again.",
  apply: "Apply the draft",
  discard: "Throw the draft away",
  applied: "The draft has been applied.",
  discarded: "The draft has been thrown away. Nothing has changed.",
  another:
    "Nothing was done: somebody else has changed, applied or thrown away the draft meanwhile. See how it stands now.",
  file: "The file of the cooperation",
  fileOfDraft: "This is the file as it becomes with the draft.",
  fileApplied: "This is the file as it is now.",
  download: "Keep the file (YAML)",
};
