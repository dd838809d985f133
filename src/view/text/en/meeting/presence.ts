import { plural, pluralOr } from "../../../plural.ts";
import type { nl } from "../../nl.ts";

/** Who was at a meeting, and whether they are enough. */
export const presence: (typeof nl)["meeting"]["presence"] = {
  label: "Present",
  notRecorded: "not recorded",
  count: (n) => plural(n, "organisation", "organisations"),
  counts: (providers, regions) =>
    `${pluralOr("no", providers, "provider", "providers")} and ${pluralOr("no", regions, "region", "regions")}`,
  below: (counts, needed) => `Too few for decisions: ${counts}. Needed: ${needed}.`,
  enough: "That is enough for decisions.",
  title: "Presence",
  record: "Record presence",
  change: "Change presence",
  saidToCome: "Said that they would come, but not named",
  hostsLeftOut: "The secretariat does not count as an organisation.",
  onlyHosts: "The secretariat does not count as an organisation. Name at least one other organisation.",
  notYet: (ref) => `${ref} has not begun. You record presence once the meeting is running.`,
  adopted: (ref) => `The report of ${ref} is adopted. Its presence can no longer be changed.`,
  notRecordedYet: (ref) =>
    `Nobody recorded yet who was at ${ref}. Providers are paid a contribution for taking part: it follows from this list.`,
  closeAnyway: "Close without presence",
  warningTitle: "Too few will come",
  silent: "No answer yet from",
  providers: (n) => (n === 1 ? "1 provider" : `${n} providers`),
  allAnswered: "everybody has answered",
  askThem: "Ask who has not answered yet, or move the meeting.",
  noLongerShort: "Enough will come now. There is nothing left for you to do.",
  listTitle: (quarter) => `Presence per provider, ${quarter}`,
  counted: (n) =>
    n === 0
      ? "There was no implementation meeting or learning circle in this quarter yet."
      : n === 1
        ? "There was 1 implementation meeting or learning circle in this quarter."
        : `There were ${n} implementation meetings and learning circles in this quarter.`,
  stillMissing: "Presence not recorded yet: ",
  ofAll: (there, all) => `${there} of ${all}`,
  attended: (name, there, all) => `${name}: ${there} of ${all}`,
  noProviders: "There are no providers.",
  file: { xlsx: "Download for Excel", csv: "Download as CSV" },
  columns: {
    quarter: "Quarter",
    provider: "Code",
    name: "Provider",
    present: "Present",
    meetings: "Meetings",
    attended: "Present at",
  },
  countAtStart: " See who is there and record presence.",
};
