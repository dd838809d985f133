import { plural } from "../../../plural.ts";
import type { nl } from "../../nl.ts";

/** What a digest tells of the loop: presence, themes, lessons, revisions and reports. */
export const loop: (typeof nl)["digest"]["loop"] = {
  presence: (organisations, count) =>
    `${plural(organisations, "organisation", "organisations")} at ${plural(count, "meeting", "meetings")}`,
  notRecorded: (count) => `nobody recorded who was at ${plural(count, "meeting", "meetings")}`,
  unrecorded: (count) => `not recorded for ${count}`,
  themes: "Themes",
  lessons: "Lessons",
  proposed: "proposed",
  chosenFor: "chosen for ",
  from: (year) => `from ${year}`,
  waits: {
    reactions: "no reaction yet from ",
    consents: "no consent yet from ",
    ratifications: "not ratified yet by ",
  },
  andMore: (n) => ` and ${n} more`,
  adopted: " · adopted on ",
};
