import type { nl } from "../../nl.ts";

export const agreements: (typeof nl)["pages"]["agreements"] = {
  lead: "What regions and providers agreed, by year of the development path.",
  agreement: "Agreement",
  state: "State",
  anyState: "Any state",
  parties: "Parties",
  party: "Party",
  review: "Review before",
  actions: "Actions",
  caption: "All development agreements, newest first",
  none: "There are no development agreements yet. A meeting records them at an agenda item.",
  noneSuch: "No development agreement fits this filter.",
};
