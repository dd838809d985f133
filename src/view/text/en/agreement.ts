import type { nl } from "../nl.ts";

export const agreement: (typeof nl)["agreement"] = {
  addSummary: "Make a development agreement between regions and providers",
  listSummary: "See the development agreements",
  showSummary: "See one development agreement with its actions and where it comes from",
  statusSummary: "Record how a development agreement stands",
  supersedeSummary: "Replace a development agreement by another",
  sureSupersede: "The old agreement then no longer holds. Are you sure?",

  state: "State",
  parties: "Parties",
  review: "Review on",
  theme: "Theme",
  indicators: "Indicators",
  origin: "Comes from",
  supersededBy: "Replaced by",
  actions: "Actions",
  noActions: "This agreement has no actions yet.",
  journey: "Where does this come from?",
  noJourney: "The agenda item has not been on any agenda yet.",
  note: "Note",
  change: "Change the state",
  addAction: "Add an action",
  draftNotice: "This is a draft. The coordinator or the chair makes the agreement active.",
  missing: {
    region: "No region takes part in this agreement yet.",
    provider: "No care provider takes part in this agreement yet.",
  },
  before: "review ",

  listTitle: (n) => `Development agreements: ${n}`,
  listEmpty: "No development agreements fit this.",
  listMore: (n, rest) =>
    `These are the first ${n}; there are ${rest} more. Narrow it down by state or party.`,

  pathSummary: "See the agreements along the years of the development path",
  pathTitle: (first, last) => `The development path, ${first} to ${last}`,
  pathBegins: (year) => `The path begins here in ${year}, the year of the first agreement that you may see.`,
  pathNotBegun: (year) =>
    `There is no agreement yet that you may see, so the path begins here in ${year}, this year.`,
  pathYear: (year, nth) => `${year}, year ${nth} of the development path`,
  pathNone: "There is nothing for this year yet.",
  pathOutside: (year, first, last) =>
    `${year} is not on the development path. Choose a year from ${first} to ${last}.`,

  mayNot: (ref) => `Only the coordinator or the chair of the meeting can change ${ref}.`,
  already: (ref, state) => `${ref} is ${state} already. Nothing was changed.`,
  revised: (ref, by) => `${ref} was replaced by ${by} already.`,
  useSupersede: "An agreement is revised by replacing it: “agreement supersede”.",
  bySelf: "An agreement cannot replace itself.",
  circle: (ref, by) => `${by} was itself (by way of others) replaced by ${ref}. That would go in a circle.`,
};
