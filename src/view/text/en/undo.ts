import type { nl } from "../nl.ts";

export const undo: (typeof nl)["undo"] = {
  summary: "Undo what you just did",
  button: "Undo",
  done: "This was undone.",
  nothing: "There is nothing that you can undo.",
  notYours: "Only whoever did this can undo it.",
  already: "This was undone already.",
  tooLate: (minutes) =>
    `It can be undone up to ${minutes} minutes afterwards. Those are over. Change it in the usual way.`,
  changed: "This was changed again since. It cannot be undone any more: that change would be lost.",
  renewed: "This cannot be undone any more: Leerlus was renewed since. Change it in the usual way.",
  notLast: (what, line) =>
    `What you did last cannot be undone. This still can: ${what}. Use the button, or type “${line}”.`,
  handedBack: "The actions are back with whoever held them",
  notRecorded: "Who was there is not recorded.",
};
