import type { nl } from "../nl.ts";

/** Stories and interpretations beside indicators. */
export const story: (typeof nl)["story"] = {
  storySummary: "Tell a story about an indicator",
  interpretSummary: "Interpret an indicator",
  withdrawSummary: "Withdraw a story or an interpretation",
  withdrawSure: "What you told is taken away for good. Are you sure?",

  storyTitle: "Story about ",
  interpretationTitle: "Interpretation of ",
  noneTitle: "No interpretation needed of ",
  none: "It was said that no interpretation is needed. One can still be given, and takes the place of this.",
  withdrawn: "This was withdrawn. Its words were taken away.",
  indicator: "Indicator",
  period: "Period",
  by: "Told by",
  meeting: "Meeting",
  number: "Number",
  interpretButton: "Interpret",
  noneButton: "No interpretation needed",
  withdrawButton: "Withdraw",

  textOrNone: "Write the interpretation, or say “no interpretation needed”.",
  textAndNone: "Write an interpretation or say that none is needed, not both.",
  otherRhythm: (title, rhythm, example) => `${title} is kept ${rhythm}. Write a period like ${example}.`,
  notBegun: (period) => `${period} has not begun. Choose a period that has.`,
  leadersOnly:
    "That no interpretation is needed is said by the chair or the scribe of the monitoring meeting, or by the coordinator. You may give an interpretation.",
  alreadyInterpreted: (title, period, refs) =>
    `${title} has an interpretation for ${period} already (${refs}). It stays. Is it wrong? Withdraw it first.`,
  notYours: (ref) => `${ref} is withdrawn by who told it, or by the coordinator.`,
  alreadyWithdrawn: (ref) => `${ref} was withdrawn already.`,
  inReport: (ref, meeting) =>
    `${ref} stands in the outcomes of ${meeting}, which is closed. Ask the coordinator to withdraw it, or add another interpretation.`,

  interpretations: "Interpretations",
  stories: "Stories",
  notClosed: (meeting, points) =>
    `${meeting} cannot close yet. These indicators have no interpretation: ${points}. Type “indicator interpret” with the indicator, the period and the text, or add “; no interpretation needed”. A point that cannot be settled now can be parked or forwarded.`,
  offTarget: (title, period) => `${title} (${period}): the target was not met`,
  corrected: (title, period) => `${title} (${period}): a figure was corrected`,
  both: (title, period) => `${title} (${period}): the target was not met, and a figure was corrected`,
};
