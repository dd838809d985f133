import type { nl } from "../../nl.ts";

export const revisions: (typeof nl)["pages"]["revisions"] = {
  lead: "Proposals to change the contract from a later year on, with the steps until 1 January.",
  running: "Under way",
  noneRunning: "No revision proposal is under way now.",
  over: "Finished",
  noneOver: "No revision proposal has been finished yet.",
  revision: "Proposal",
  outcome: "Outcome",
  subject: "Subject",
  year: "Year",
  from: (year) => `from 1 January ${year}`,
  step: { done: "done", late: "too late", now: "now", open: "to be done" },
  ratified: (names) => `Ratified by ${names}.`,
  noneRatified: "No region has ratified yet.",
  missing: (region, names) => `${region}: waits for ${names}`,
  late: (n) => (n === 1 ? "One party will be late, unless:" : `${n} parties will be late, unless:`),
  lateUnless: (name, level, day) => `${name}: ${level} decides before ${day}`,
};
