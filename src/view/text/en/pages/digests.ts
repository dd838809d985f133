import { plural } from "../../../plural.ts";
import type { nl } from "../../nl.ts";

export const digests: (typeof nl)["pages"]["digests"] = {
  lead: "One digest each quarter: what we did, what changed and what comes. What was approved does not change any more; a correction stands with it.",
  all: "All quarterly digests",
  caption: "Quarterly digests, the newest first",
  quarter: "Quarter",
  state: "State",
  editions: "Editions",
  approved: (day: string) => `approved on ${day}`,
  draft: "draft: coordinators alone see it",
  moreEditions: (n: number) =>
    `and ${plural(n, "edition", "editions")} more: they stand on the page of the digest`,
  none: "There is no quarterly digest yet. When a quarter is over, Leerlus makes a draft for the coordinator.",
};
