import type { nl } from "../../nl.ts";

export const restore: (typeof nl)["restore"] = {
  none: (directory) => `There is no export of Leerlus in ${directory}.`,
  half: (directory) =>
    `The export in ${directory} is not finished: its making was broken off. Make the export again.`,
  foreign: (file) => `${file} was not made by Leerlus.`,
  damaged: (file) => `${file} is missing or damaged. Take an export that is still whole.`,
  newer: (directory, version) =>
    `The export in ${directory} was made with a newer Leerlus (${version}). Install that version and try it with that.`,
  older: (directory, version, what) =>
    `The export in ${directory} was made with an older Leerlus (${version}) and holds something that this version does not know: ${what}. Take it back with that version and upgrade afterwards.`,
  unfit: (directory) =>
    `What is in ${directory} does not fit in the database. Take an export that nobody edited.`,
  twice: (cooperation) => `The cooperation ${cooperation} is in this directory twice.`,
  notEmpty: (names) =>
    `This database holds a cooperation already: ${names.join(", ")}. An export can only be taken back in an empty database.`,
  isDemo: "This is an export of the demo, with a time of its own. Take it back with LEERLUS_DEMO=lived.",
  isReal:
    "This database has the clock of the demo. Take the export of a real cooperation back in another database.",
  found: (name, rows, day, version) =>
    `${name}: ${rows} ${rows === 1 ? "row" : "rows"}, made on ${day} with Leerlus ${version}`,
  done: "Taken back. Tokens, sign-in links, calendar addresses and the connections with Slack and Teams do not come along: make those again.",
  notDone: "The export is whole and fits. Nothing was taken back yet.",
  nothing: "Nothing was changed.",
};
