import { plural } from "../../../plural.ts";
import type { nl } from "../../nl.ts";

export const themes: (typeof nl)["pages"]["themes"] = {
  lead: "What we want to learn about together. Vote for a proposal; a learning circle is about the chosen theme.",
  column: { proposed: "Proposed", chosen: "Chosen", discussed: "Discussed", learnt: "Learnt" },
  empty: {
    proposed: "There is no proposal now. Propose a theme yourself.",
    chosen: "No theme is chosen now.",
    discussed: "No theme that was discussed waits for a lesson.",
    learnt: "There are no lessons yet.",
  },
  lessons: (n: number) => plural(n, "lesson", "lessons"),
};
