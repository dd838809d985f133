import type { nl } from "../nl.ts";

export const decision: (typeof nl)["decision"] = {
  addSummary: "Record a decision",
  listSummary: "See the decisions",
  showSummary: "See one decision",
  searchSummary: "Search the decisions",
  title: (ref) => `Decision ${ref}`,
  listTitle: "Decisions",
  searchTitle: (words) => `Decisions with “${words}”`,
  none: "No decisions have been recorded yet.",
  notFound: "No decision with these words was found. Try a shorter word.",
  newest: (n, rest) =>
    `These are the newest ${n}; there are ${rest} more. Choose a meeting or a year to see others.`,
  meeting: "Meeting",
  item: "Agenda item",
  on: "Taken on",
  by: "Recorded by",
  noMeeting: "outside a meeting",
  itemElsewhere: (ref) =>
    `${ref} is not on the agenda of a meeting that is running now. A decision on an item is recorded during the meeting.`,
  onlyInMeeting:
    "No meeting that you lead is running now. Outside a meeting only the coordinator records decisions.",
};
