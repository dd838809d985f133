import type { nl } from "../../nl.ts";

export const archive: (typeof nl)["archive"] = {
  title: (name) => `Archive delivery ${name}`,
  lead: "These are the closed records from Leerlus. With each there are a page to read, the same data as JSON and metadata by MDTO. With a meeting there are also the data by ORI-A.",
  kinds: {
    meeting: "Meetings",
    report: "Reports",
    decision: "Decisions",
    agreement: "Development agreements",
    contract: "Contracts",
    revision: "Revisions",
    digest: "Digests",
  },
  closed: "in a closed room",
  parts: "No record of their own",
  partsLead: "These references stand in the records above, or are still under way.",
  partLists: {
    "agenda-items": "Agenda items",
    actions: "Actions",
    themes: "Themes",
    polls: "Date polls",
    stories: "Stories with figures",
    interpretations: "Interpretations of figures",
  },
  running: "Not yet in this delivery",
  runningLead: "These are still under way. They come in a later delivery, once they stand.",
};
