import { plural } from "../../../plural.ts";
import type { nl } from "../../nl.ts";

const meetings = (n: number) => plural(n, "meeting", "meetings");

export const own: (typeof nl)["digest"]["own"] = {
  lead: (name) =>
    `This is the edition for ${name}. It only has what ${name} takes part in, with its own figures.`,
  page: "Read what is yours",
  unknown: (asked) =>
    `There is no edition “${asked}”. Choose “executive”, “full”, or that of one organisation, for example “region:achterhoek” or “provider:the-provider”.`,
  held: "Meetings attended",
  attended: (n, all) =>
    all === 0 ? "nobody recorded yet who was there" : `present at ${n} of ${meetings(all)}`,
  placed: (n) => plural(n, "room of a region or provider", "rooms of regions and providers"),
  none: {
    meetings: "There is no record that you were present at a meeting this quarter.",
    agreements: "No agreements that you are party to were made or changed this quarter.",
    finished: "None of your actions was finished this quarter.",
    late: "None of your actions is late.",
    silent: "We heard about all your other open actions.",
    moved: "There was no news of your other open actions this quarter.",
    indicators: "There are no figures, stories or interpretations of your own of this quarter yet.",
    revisions: "There was no revision this quarter to which you are a party.",
    dueActions: "None of your actions is due in that quarter.",
    reviews: "None of the agreements that you are party to is to be reviewed by then.",
  },
};
