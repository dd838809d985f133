import type { nl } from "../../nl.ts";

export const slack: (typeof nl)["slack"] = {
  notInstalled: "Leerlus is not installed in this workspace. Please ask your administrator.",
  appDescription: "The learning loop of your cooperation: meetings, agenda, agreements and actions.",
  appLong:
    "Leerlus plans the meetings of your cooperation, collects the agenda where people talk, keeps every agreement and action with its holders, asks for news at the right moment and tells each quarter what changed. Those without Slack take part in Teams or in the browser.",
  usage: "help",
};
