import { plural } from "../../../plural.ts";
import type { nl } from "../../nl.ts";

/** The online meeting in which a meeting is held. */
export const online: (typeof nl)["meeting"]["online"] = {
  title: "Online meeting",
  begun: "There are people in the online meeting.",
  seen: "Seen online",
  nobody: "nobody yet whom Leerlus knows",
  startFirst: "Start the meeting. Then you can record who is there.",
  check:
    "Online Leerlus recognises only those it knows, and it does not see who is in the room. Is the list right? Then record it.",
  record: (n) =>
    n === 1 ? "Record this organisation" : `Record these ${plural(n, "organisation", "organisations")}`,
  recorded: "Presence has been recorded.",
  missing: "Not recorded yet",
  add: (n) => (n === 1 ? "Add this organisation" : `Add these ${plural(n, "organisation", "organisations")}`),
};
