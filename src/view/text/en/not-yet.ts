import type { nl } from "../nl.ts";

export const notYet: (typeof nl)["notYet"] = {
  starting: "Leerlus is starting. One moment please: nothing was kept. Try again in a minute.",
  away: "The database cannot be reached at the moment. Nothing was kept. Try again in a minute.",
  reloads: "This page reloads by itself.",
};
