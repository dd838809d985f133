import type { nl } from "../nl.ts";

export const session: (typeof nl)["session"] = {
  listSummary: "See in which browsers you are signed in",
  signOutSummary: "Sign out in another browser, or everywhere else",
  title: "Where you are signed in",
  empty: "You are not signed in in any browser. Type “leerlus web” for a link to sign in.",
  unknownBrowser: "A browser",
  number: (id) => ` (session ${id})`,
  thisOne: "You are here now.",
  begun: " Signed in ",
  used: " Last used around ",
  hint: "Something you do not recognise? Sign it out. Whoever looked there sees nothing any more.",
  end: "Sign out",
  endOthers: "Sign out everywhere else",
  endAll: "Sign out everywhere",
  ended: "You are signed out there.",
  endedHere: "You are signed out here.",
  endedOthers: (n, isElsewhere) => {
    const where = isElsewhere ? "other browser" : "browser";
    return n === 1 ? `You are signed out in 1 ${where}.` : `You are signed out in ${n} ${where}s.`;
  },
  noOthers: "You were not signed in anywhere else.",
  none: "You were not signed in in any browser.",
  gone: (id) =>
    `There is no session ${id}, or it is over. Type “leerlus sessions” to see where you are signed in.`,
};
