import type { nl } from "../nl.ts";

const actions = (n: number) => (n === 1 ? "1 action" : `${n} actions`);

export const action: (typeof nl)["action"] = {
  addSummary: "Record an action: who does it, and when is it done?",
  mineSummary: "See your actions: your own and those of the organisation you answer for",
  listSummary: "See the actions of the cooperation",
  showSummary: "See one action with everything reported about it",
  statusSummary: "Report how an action is going",
  doneSummary: "Report that an action is done",
  handOverSummary: "Hand over an action, or all actions of someone",
  snoozeSummary: "Put off the questions about an action; its due date stays",

  column: "Action",
  lead: "Holder",
  coholders: "Together with",
  due: "Due",
  state: "State",
  agreement: "Development agreement",
  origin: "Comes from",
  quietUntil: "Quiet until",
  history: "What was reported",
  noHistory: "Nothing has been reported about this action yet.",
  late: "late",
  lastReported: "Last reported",
  reportedOn: (day, state) => `; reported on ${day}: ${state}`,
  lateNotice: "This action is late.",
  before: "due ",
  quiet: "quiet until ",
  quietNoMore: "quiet no more",
  with: "with",
  via: {
    web: "in the browser",
    api: "over the API",
    mcp: "through an assistant",
    slack: "in Slack",
    teams: "in Teams",
    cli: "on the command line",
    job: "automatically",
    undo: "undone",
  },

  reported: {
    open: " is open again.",
    "on-track": " is now on track.",
    "at-risk": " is now at risk.",
    blocked: " is now blocked.",
    done: " is now done.",
    dropped: " is now dropped.",
  },

  note: "Add a note",
  snooze: "Snooze",
  reopen: "Reopen",

  mineTitle: "Your actions",
  mineEmpty: "You have no unfinished actions.",
  listTitle: (n) => `Actions: ${n}`,
  listLate: (n) => `Actions that are late: ${n}`,
  listEmpty: "No actions fit this.",
  listMore: (n, rest) =>
    `These are the first ${n}; there are ${rest} more. Narrow it down by region, provider, holder or state.`,

  addedTitle: (n) => `You were given ${actions(n)}`,
  addedEmpty: "These actions are gone.",
  addedHow: "We ask you how it is going shortly before it is due. You can report it now as well.",
  handedOver: (n) => `${actions(n)} handed over`,
  handedTo: "The new holder is ",
  goneTo: "handed over to ",
  goneToSeveral: "handed over; now with ",
  staysWith: (n) => (n === 1 ? "1 action stays: it is held by " : `${n} actions stay: they are held by `),
  handOverToo: (name) => `Hand over too: ${name}`,
  handedNone: "Nothing was handed over: this holder has no unfinished actions.",

  nudgeTitle: (n) => (n === 1 ? "How is your action going?" : `How are your ${n} actions going?`),
  nudgeEmpty: "There is nothing left to report.",
  nudgePast: "We have asked you this again since",
  nudgePastAbout: "This question was about ",
  nudgePastHow: "Answer the newest question, or look at “action mine”.",
  nudgeHow: "Choose for each action how it is going. One click is enough; a note is welcome.",

  escalatedTitle: "We have not heard about this action",
  escalatedWhy: (days) => `It was due ${days} days ago. Nothing has been reported since. Its holder is `,
  escalatedSince: (days) =>
    `It is past its due date. Nothing has been reported for ${days} days. Its holder is `,
  escalatedHow: "Could you ask what is needed? You can also report how it is going, or hand the action over.",
  escalatedAnswered: "Something was reported about this since.",

  unreachedTitle: "Not every holder of this action can be reached",
  unreached: {
    "person-left": "no longer takes part",
    "person-unknown": "is not in the list of participants",
    "no-contact": "has no contact person",
    "contact-left": "has a contact person who no longer takes part",
  },
  unreachedHow: "Hand the action over, or give the organisation a contact person.",
  reachedAgain: "Every holder can be reached again.",

  silent: {
    summary: "See who did not answer when asked how an action is going",
    title: "From whom did we hear nothing?",
    empty: "Everybody who was asked has answered.",
    askedOn: "asked on ",
    askedToday: "asked today",
    ask: "Ask now",
  },
  ask: {
    summary: "Ask somebody who did not answer once more how their actions are going",
    title: "The question is asked",
    now: " gets a message now, asking how it is going.",
    later: " gets a message asking how it is going, on ",
    again: (name) => `${name} was asked today already. You can ask again tomorrow.`,
    answered: (name) => `We are not waiting for an answer from ${name}.`,
  },

  droppedFinished: (ref) => `${ref} was finished before its holders were told`,
  droppedMoved: (ref) =>
    `no message about ${ref} went to the new holder: somebody else holds it again by now`,

  notYours: (ref) => `${ref} is not yours. Only its holders and the coordinator can report how it is going.`,
  leadOnly: (ref) =>
    `Only the lead holder of ${ref} or the coordinator can finish or reopen it. Do report how it is going.`,
  already: (ref, state) => `${ref} is ${state} already. Nothing was changed.`,
  changedMeanwhile: (ref, state) =>
    `${ref} was changed by someone else meanwhile and is now: ${state}. Your report was not kept.`,
  revisedAgreement: (ref, by) => `${ref} was replaced by ${by}. Add the action to that one.`,
  handOverWhat: "Choose one action, or say whose actions are all handed over. Not both.",
  notYourPlace: (ref) => `${ref} is not yours. Only its holders and the coordinator hand an action over.`,
  notYourAll: "Only the coordinator or the holder can hand over all actions at once.",
  holdsAlready: (ref) => `This holder has ${ref} already.`,
  sameHolder: "This is the same holder. Choose someone else.",
  movedMeanwhile: (ref) => `${ref} was handed over meanwhile. See who holds it now.`,
  snoozeAfterToday: "Choose a day after today.",
  snoozeTooLong: (last) => `You can snooze for at most 180 days: until ${last}.`,
  notARegion: (name) => `${name} is not a region.`,
  notAProvider: (name) => `${name} is not a care provider.`,
};
