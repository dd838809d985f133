import type { nl } from "../../nl.ts";

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

  missingSummary: "See which figures are missing",
  missingTitle: "Figures that are missing",
  missingButton: "What is missing?",
  nothingMissing: "Nothing is missing: all expected figures are there.",
  nothingMissingIn: (period) => `Nothing is missing of ${period}: all expected figures are there.`,
  noneOfYours: "Nothing of your organisation is missing.",
  notOver: (period) => `${period} is not over yet, so nothing is missing.`,
  expectedTitle: (period) => `Figures that are expected: ${period}`,
  expectedBy: (day) => `expected by ${day}`,
  nothingExpected: (period) => `You need not deliver figures for ${period}.`,
  deliverers: {
    provider: "from the providers",
    region: "from the regions",
    secretariat: "from the secretariat",
  },
  neverDelivered: "never delivered yet",
  bySecretariat: "secretariat",
  missingOf: {
    provider: (count, all) => `${count} of the ${all} providers`,
    region: (count, all) => `${count} of the ${all} regions`,
  },
  due: (day) => `can be delivered until ${day}`,
  wasDue: (day) => `was due on ${day}`,
  howToDeliver: "Give the file with the figures to the coordinator of your cooperation, who brings it in.",
  howToBringIn: "Did you get the figures? Bring in the file with “indicator import”.",
  howToButton: "How do I deliver?",
  askedTitle: (organisation, period) => `Figures asked of ${organisation}: ${period}`,
  asked: (deadline) => `These figures of yours are not there yet. They were due on ${deadline}:`,
  listTitle: (period) => `Figures that are missing: ${period}`,
  listBody: (deadline) => `These figures were due on ${deadline}.`,
  listAsked: "Every organisation got one message with its own list.",
  unreached: (names) => `Not asked, for want of a room of their own and a contact who takes part: ${names}.`,
  neverTitle: "Figures that were never delivered",
  never:
    "No figures of these indicators ever came in. That is why Leerlus asks nobody for them. That changes once the first figures are there. This message comes once.",
  noLongerKept: (period) => `${period}: no indicators have this deadline any more`,
};
