import { plural, pluralOr } from "../../../plural.ts";
import type { nl } from "../../nl.ts";
import { loop } from "./digest-loop.ts";
import { own } from "./digest-own.ts";
import { correction, since } from "./digest-since.ts";

const indicators = (n: number) => plural(n, "indicator", "indicators");

/** “1 of the 3 indicators with figures misses its target.” */
function targetsMissed(off: number, all: number): string {
  if (off === 0) return `${indicators(all)} with figures. No target was missed.`;
  if (all === 1) return "The only indicator with figures misses its target.";
  if (off === all) return `All ${all} indicators with figures miss their target.`;
  return `${off} of the ${all} indicators with figures ${off === 1 ? "misses its" : "miss their"} target.`;
}

export const digest: (typeof nl)["digest"] = {
  summary: {
    draft: "See the draft of a quarterly digest",
    approve: "Approve a quarterly digest: it is then posted",
    introduce: "Write the introduction of a quarterly digest",
    later: "Leave a quarterly digest for now",
    list: "See the quarterly digests",
  },
  title: (quarter) => `Quarterly digest ${quarter}`,
  draftTitle: (quarter) => `Draft of the quarterly digest ${quarter}`,
  asOf: "As of ",
  approvedOn: "Approved on ",
  by: " by ",
  superseded: "This draft was replaced by a newer message. Look there, and approve it there.",
  draftNotice: "This is a draft. Only coordinators see it. Once approved it is posted, one time.",
  runningNotice: "This quarter is not over. It can be approved once it is.",
  blank:
    "Leerlus knows nothing of this quarter. Perhaps you worked without it then. You need not approve this draft.",
  ask: (until) =>
    `Is this right? Then approve it. With “Later” I ask again on the next working day at 9:00. If you do nothing I ask every week, until the next draft is there (${until}).`,
  page: "See everything on one page, also to print",
  fullPage: "Read the whole quarterly digest",
  button: { approve: "Approve", introduce: "Change the introduction", later: "Later", show: "See the draft" },

  introduction: "Introduction",
  noIntroduction: "There is no introduction yet.",
  keyNumbers: "Key numbers",
  label: {
    meetings: "Meetings",
    agreements: "Agreements",
    actions: "Actions",
    figures: "Figures",
    next: "What comes next",
  },
  noMeetings: "There were no meetings and no decisions.",
  held: (n) => `${pluralOr("no", n, "meeting", "meetings")} held`,
  cancelledCount: (n) => `${n} cancelled`,
  unclosed: "not closed",
  unclosedCount: (n) => `${n} not closed`,
  decisions: (n) => pluralOr("no", n, "decision", "decisions"),
  newAgreements: (n) => `${n === 0 ? "none" : n} new`,
  achieved: (n) => `${n === 0 ? "none" : n} achieved`,
  noAgreementsCount: "No agreements were made or achieved.",
  noActionsCount: "There are no actions.",
  done: (n) => `${n === 0 ? "none" : n} done`,
  open: (n) => `${n === 0 ? "none" : n} open`,
  lateCount: (n) => `${n} late`,
  silentCount: (n) => `no news of ${n}`,
  figuresCount: (off, all, parts) => {
    const some = `${indicators(parts)} ${parts === 1 ? "has" : "have"} no total yet.`;
    if (all === 0) return parts === 0 ? "There are no figures." : some;
    const whole = targetsMissed(off, all);
    return parts === 0 ? whole : `${whole} ${some}`;
  },
  nextMeetings: (n) => (n === 1 ? "There is 1 meeting: " : `There are ${n} meetings. The first is `),
  noNextMeetings: "No meetings are planned yet.",
  nextActions: (n) =>
    n === 0 ? " No actions are due." : ` ${plural(n, "action is due", "actions are due")}.`,

  number: "Number",
  what: "Subject",
  rows: {
    held: "Meetings held",
    cancelled: "Meetings cancelled",
    decisions: "Decisions",
    newAgreements: "New agreements",
    achieved: "Agreements achieved",
    done: "Actions done",
    open: "Actions open",
    late: "Actions late",
    silent: "Actions without news",
    figures: "Indicators with figures",
    parts: "Indicators without a total",
    offTarget: "Targets missed",
  },

  offTarget: "Target not met",
  noneOffTarget: "No target was missed.",
  noFigures: "There are no figures of this quarter.",
  onlyPartFigures: "There are no totals for this quarter yet.",
  moreIndicators: (n) => `And ${n} more ${n === 1 ? "indicator" : "indicators"}: see the whole digest.`,
  moved: "What changed",
  nothingMoved: "This quarter there were no agreements, decisions or finished actions.",
  movedAgreement: { isNew: "New agreement: ", changed: "Agreement" },
  movedDecision: "Decision: ",
  movedAction: "Done: ",
  more: (n) => `And ${n} more: see the whole digest.`,

  section: {
    meetings: "Meetings",
    decisions: "Decisions",
    agreements: "Development agreements",
    actions: "Actions",
    indicators: "Figures and stories",
    since: since.heading,
    presence: "Presence",
    learning: "Themes and lessons",
    revisions: "Revisions",
    reports: "Adopted reports",
    next: "What comes next",
  },
  none: {
    meetings: "There were no meetings this quarter.",
    decisions: "No decisions were recorded this quarter.",
    agreements: "No agreements were made or changed this quarter.",
    finished: "No action was finished this quarter.",
    late: "No actions are late.",
    silent: "We heard about all other open actions.",
    moved: "There was no news of other open actions this quarter.",
    indicators: "There are no figures, stories or interpretations of this quarter yet.",
    presence: "No meeting was held this quarter.",
    themes: "No theme was proposed or chosen this quarter.",
    lessons: "No lesson was recorded this quarter.",
    revisions: "There was no revision this quarter.",
    reports: "No report was adopted this quarter.",
    stories: "There is no story with this figure yet.",
    interpretations: "There is no interpretation of this figure yet.",
    comingMeetings: "No meetings are planned in that quarter yet.",
    dueActions: "No actions are due in that quarter.",
    reviews: "No agreements are to be reviewed by then.",
  },
  loop,
  since,
  correction,
  own,
  question: {
    heading: "A question to you",
    revision: "Will your municipality or region decide about ",
    review: "What would you say about ",
    before: " before ",
    indicator: (title) => `What does “${title}” need in your municipality?`,
    nothing: "What should be on the agenda next quarter?",
  },
  actions: { finished: "Done or dropped", late: "Late", silent: "No news", moved: "Under way, with news" },
  silentHint: "Nothing was reported on these actions in the quarter.",
  alsoSilent: "nothing reported",
  late: "late",
  until: "due ",
  isNew: "new",
  review: "review on ",
  stories: "Story",
  interpretations: "Interpretation",
  saidBy: (organisation, period) => `${organisation}, ${period}`,
  noInterpretationNeeded: "No interpretation needed.",
  untold: (titles) => `No figures yet: ${titles}.`,
  coming: {
    meetings: (quarter) => `Meetings in the ${quarter}`,
    actions: (quarter) => `Actions due in the ${quarter}`,
    reviews: (quarter) => `Agreements to review before the end of the ${quarter}`,
  },

  noFigure: "no figure yet",
  corrected: "corrected",
  publicSource: (source) => `Source: ${source} (public).`,

  settledTitle: (quarter) => `The quarterly digest ${quarter} is approved`,
  settled: (name, at) => `${name} approved it on ${at}. Nothing more needs to be done.`,
  placed: "Posted in",
  placedIn: (room, channels) => `${room} (${plural(channels, "channel", "channels")})`,
  notPlaced: (room) => `Not posted in ${room}: no channel belongs to it. You can share the page.`,
  noRoom: (key) => `Not posted in “${key}”: there is no such room.`,
  approvedBefore: (quarter, name, at) =>
    `The quarterly digest ${quarter} is approved already: ${name} did so on ${at}. It was posted once.`,
  notShown: (quarter, link) =>
    `You have not seen the draft of ${quarter} yet. See it first with “digest draft ${quarter}” or on ${link}, then approve it.`,
  changed: (quarter, parts, link) =>
    `Not approved: the draft of ${quarter} has changed since you saw it (${parts}). See the new draft with “digest draft ${quarter}” or on ${link}, then approve it.`,
  parts: {
    meetings: "meetings",
    decisions: "decisions",
    agreements: "agreements",
    actions: "actions",
    indicators: "figures, stories or interpretations",
    loop: "presence, themes, revisions or reports",
    since: "what changed or was corrected",
    next: "what comes next",
    introduction: "the introduction",
  },
  notAQuarter: (text) =>
    `“${text}” is not a quarter. Write 2026-Q3, for example. The quarterly digest is about a whole quarter.`,
  notOver: (quarter) =>
    `${quarter} is not over. You can see it with “digest draft ${quarter}”; it can be approved from the first day of the next quarter.`,
  notBegun: (quarter) => `${quarter} has not begun. Choose a quarter that has.`,
  laterTitle: "Later",
  later: (at) => `Fine. I ask you again on ${at}.`,
  listTitle: "Quarterly digests",
  listEmpty:
    "There is no quarterly digest yet. On the fifth working day of each quarter the coordinator gets a draft.",
  listDraft: "draft, waits for approval",
  dropped: { old: "there is a newer quarter by now", approved: "approved already" },
  statusLabel: "Quarterly digest",
  statusWaiting: (quarter) => `the draft of ${quarter} waits for approval since `,

  numbersOf: (quarter) => `The ${quarter} in numbers`,
  pageMissing:
    "This quarterly digest does not exist, or it is not approved yet. “digest” shows which there are.",
  editions: "Editions",
  edition: { executive: "Executive, on one screen", full: "Full, everything" },
  frozen:
    "This digest stands as it was approved. What changed afterwards is in the next one; a figure that was corrected is named above too.",
  privacy: "Counts of 0 to 7 are withheld and the others rounded, so that no child can be recognised.",
};
