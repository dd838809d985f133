import { plural } from "../../../plural.ts";
import type { nl } from "../../nl.ts";

const meetings = (n: number) => plural(n, "meeting", "meetings");

export const own: (typeof nl)["digest"]["own"] = {
  lead: (name) =>
    `Edition for ${name}: only what ${name} leads, co-holds or takes part in, and its own figures.`,
  page: "Read what is yours",
  unknown: (asked) =>
    `There is no edition “${asked}”. Choose “executive”, “full”, or that of one organisation, for example “region:achterhoek” or “provider:the-provider”.`,
  held: "Meetings attended",
  attended: (n, all) =>
    all === 0 ? "not recorded yet who was there" : `present at ${n} of ${meetings(all)}`,
  placed: (n) => plural(n, "room of a region or provider", "rooms of regions and providers"),
  none: {
    meetings: "No meeting of this quarter is on record at which you were present.",
    agreements: "No agreement that you are party to was made or changed this quarter.",
    finished: "No action of yours was finished this quarter.",
    late: "No action of yours is late.",
    silent: "No other open action of yours stayed silent.",
    moved: "There was no news of any other open action of yours this quarter.",
    indicators: "There are no figures, stories or interpretations of your own of this quarter yet.",
    revisions: "There was no revision this quarter to which you are a party.",
    dueActions: "No action of yours is due in that quarter.",
    reviews: "No agreement that you are party to is to be reviewed by then.",
  },
};
