import { plural, pluralOr } from "../../../plural.ts";
import type { nl } from "../../nl.ts";

export const report: (typeof nl)["report"] = {
  summary: {
    show: "See the report of a meeting",
    object: "Object to the draft of a report",
    adopt: "Adopt a report",
    correct: "Correct a report, for everybody to see",
    catchUp: "Catch up on a meeting that you missed",
  },
  title: "Report of ",
  draftTitle: "Draft report of ",
  state: {
    draft: "draft",
    objected: "draft, with an objection",
    adopted: "adopted",
    corrected: "adopted, corrected afterwards",
  },
  label: {
    state: "State",
    version: "Version",
    adoptsOn: "Will be adopted on",
    adoptedOn: "Adopted on",
    adoptedBy: "Adopted by",
    contains: "In this report",
    outcome: "Outcome",
    results: "Recorded",
    became: "What became of it",
    bringer: "Raised by",
    purpose: "Purpose",
  },
  waits: "There is an objection. The report waits for the chair or the coordinator.",
  mayObject: (day) => `Is something wrong? Object before ${day}.`,
  counts: (decisions, actions, agreements) =>
    [
      pluralOr("no", decisions, "decision", "decisions"),
      pluralOr("no", actions, "action", "actions"),
      pluralOr("no", agreements, "development agreement", "development agreements"),
    ].join(", "),
  page: "Read the whole report, also to print",
  markdown: "As Markdown",
  json: "As JSON, for the archive",
  asOf: "This report says what held when the meeting was closed. What became of it later is not in it.",
  forms: "This report in other forms",
  draftNotice: (day) => `This is a draft. It will be adopted on ${day} if nobody objects.`,
  correctedNotice: (n) =>
    n === 1
      ? "This report was corrected once. The correction stands below."
      : `This report was corrected ${n} times. The corrections stand below.`,
  button: { object: "Object", adopt: "Adopt", correct: "Correct", show: "See the report" },

  /** Before what a learning circle learnt. */
  lesson: "Lesson:",
  section: {
    presence: "Presence",
    corrections: "Corrections",
    objections: "Objections",
    points: "Agenda items",
    decisions: "Decisions",
    actions: "Actions",
    agreements: "Development agreements",
    themes: "Themes and lessons",
    revisions: "Revision proposals",
    statements: "Interpretations and stories",
    left: "What was not finished",
  },
  none: {
    presence: "Nobody recorded who was there, and nobody had said that they would come.",
    corrections: "Nothing was corrected.",
    objections: "Nobody has objected.",
    points: "There was no item on the agenda.",
    decisions: "No decisions were taken.",
    actions: "No actions were agreed.",
    agreements: "No development agreements were made.",
    themes: "No themes were proposed and no lessons were recorded.",
    revisions: "No revision was proposed.",
    statements: "No interpretations or stories were recorded.",
    left: "All items were finished: nothing was carried over, forwarded or parked.",
  },
  presence: {
    recorded: "This is how it was recorded.",
    answered: "Nobody recorded who was there. This is what the organisations answered beforehand.",
    there: "present",
    away: "not present",
    noAnswer: "no answer beforehand",
    standin: "stand-in: ",
    countThere: (n) => `${plural(n, "organisation was", "organisations were")} present.`,
    countCame: (n) => `${plural(n, "organisation", "organisations")} said that they would come.`,
  },
  fate: {
    handled: "handled",
    forwarded: "forwarded to ",
    carried: "carried over to ",
    parked: "parked",
    silent: "not discussed",
  },
  waitsFor: (kind) => `waits for the next meeting of this kind: ${kind}`,
  carried: (n) => ` (carried over ${n === 1 ? "once" : `${n} times`})`,
  noOutcome: "No outcome was recorded for this item.",
  journey: "Where does this come from?",
  noJourney: "This item was on no agenda before.",
  review: "review on ",
  until: "by ",
  with: "with ",
  objection: (number) => `Objection ${number}`,
  correction: (version) => `Version ${version}`,

  made: {
    object: "Your objection is recorded. The chair and the coordinator hear of it.",
    adopt: "The report is adopted.",
    correct: "The correction now stands with the report.",
  },
  objected: {
    title: "Objection to the report of ",
    said: " objects:",
    ask: "Correct the report if that is needed, and then adopt it. Without you it is not adopted.",
    settled: "The report has been adopted since.",
  },
  adopted: {
    title: "Report adopted: ",
    byTime: "Nobody objected. The report of this meeting now stands.",
    by: " adopted the report of this meeting.",
    after: (objections) =>
      objections === 1
        ? " There was 1 objection. It stands with the report."
        : ` There were ${objections} objections. They stand with the report.`,
    wrong: "Is something wrong all the same? Ask the chair or the coordinator for a correction.",
  },
  corrected: {
    title: "Report corrected: ",
    said: (version) => ` corrected the report (version ${version}):`,
  },
  notClosed: {
    planned: (ref) => `${ref} has not been held yet. The report comes when the meeting is closed.`,
    running: (ref) => `${ref} is still running. The report comes when the meeting is closed.`,
    cancelled: (ref) => `${ref} was cancelled. There will be no report of it.`,
  },
  refusal: {
    objectAdopted: (ref) =>
      `The report of ${ref} has been adopted. It is too late to object. Ask the chair or the coordinator for a correction.`,
    sameObjection: (ref) => `This objection stands with the report of ${ref} already. Nothing was changed.`,
    adoptedAlready: (ref, day) =>
      `The report of ${ref} has been adopted already, on ${day}. Nothing was changed.`,
    onlySettlers:
      "Only the chair of the meeting or the coordinator can adopt or correct a report. Is something wrong? Object, or ask them for a correction.",
    sameCorrection: (ref) => `This correction stands with the report of ${ref} already. Nothing was changed.`,
  },
  sureAdopt: "The report will be adopted. After that nobody can object any more. Are you sure?",
  dropped: {
    objected: (ref) => `There is an objection to the report of ${ref}.`,
    settled: (ref) => `The report of ${ref} has been adopted already.`,
    nobody: (ref) => `Nobody is known to have been at ${ref}.`,
    moved: (ref) => `${ref} is somewhere else by now.`,
  },
  pageMissing:
    "This meeting does not exist, it is not closed yet, or it is not for you. There is a report as soon as the meeting is closed.",

  became: {
    title: "What became of your items in ",
    one: "What became of your item",
    by: " did this.",
    forwarded: "Your item was forwarded to ",
    waits: (kind) => `Your item waits for the next meeting of this kind: ${kind}.`,
    parked: "Your item was parked. It can come back on an agenda later.",
  },
  catchUp: {
    title: "Catching up: ",
    none: "You missed no meeting that was closed. Do you want to read one again all the same? Type for example:",
    example: "meeting catch-up IO-2026-01",
    decisions: "Decisions",
    noDecisions: "No decisions were taken.",
    actions: "Your actions from this meeting",
    noActions: "There is no action for you from this meeting.",
    open: "Still open",
    noOpen: "Nothing was left open.",
  },
};
