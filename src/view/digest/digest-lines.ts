import type { Digest, DigestAction, DigestAgreement, DigestMeeting } from "../../domain/digest/digest.ts";
import { type KeyNumbers, keyNumbers } from "../../domain/digest/digest-highlights.ts";
import { type Directory, holderFromKey, holderName } from "../../domain/organisation/organisation.ts";
import type { Inline, ListItem } from "../card.ts";
import { showDate } from "../format.ts";
import { nameOf } from "../meeting/meeting-cards.ts";
import type { Text } from "../text.ts";

export function meetingLine(t: Text, { ref, start, state, ...meeting }: DigestMeeting): ListItem {
  const isHeld = state === "closed" || state === "planned";
  return {
    text: [{ ref }, ` · ${nameOf(t, meeting)} · `, { at: start, show: "day-time" }],
    // Of a quarter that is told of, “the agenda is open” is no news: nobody closed it.
    detail: isHeld ? undefined : [state === "open" ? t.digest.unclosed : t.choice.meetingState[state]],
  };
}

export function decisionLine({ ref, text, on, meeting }: Digest["decisions"][number]): ListItem {
  const where: Inline[] = meeting === null ? [] : [" · ", { ref: meeting }];
  return { text: [{ ref }, " ", text], detail: [{ day: on }, ...where] };
}

export function agreementLine(t: Text, { ref, title, state, review, isNew }: DigestAgreement): ListItem {
  const { digest, choice } = t;
  const marks = [...(isNew ? [digest.isNew] : []), choice.agreementState[state]].join(", ");
  const until: Inline[] = state === "active" ? [` · ${digest.review}`, { day: review }] : [];
  return { text: [{ ref }, " ", title], detail: [marks, ...until] };
}

export function actionLine(t: Text, directory: Directory, action: DigestAction): ListItem {
  const { ref, title, due, lead, note } = action;
  const said: Inline[] = note === null ? [] : [` · “${note}”`];
  const who = holderName(directory, holderFromKey(lead));
  return {
    text: [{ ref }, " ", title],
    detail: [`${who} · ${standing(t, action)} · ${t.digest.until}`, { day: due }, ...said],
  };
}

/** “op schema”; once it is late “te laat; op 4 februari gemeld: op schema”, for both at once would contradict. */
function standing(t: Text, { state, late, silent, reportedOn }: DigestAction): string {
  const said = t.choice.actionState[state];
  if (!late) return said;
  const reported = state === "open" || !reportedOn ? "" : t.action.reportedOn(showDate(t, reportedOn), said);
  return `${t.digest.late}${reported}${silent ? `; ${t.digest.alsoSilent}` : ""}`;
}

/** The numbers that are one's own: meetings are cancelled for everybody, and decisions are of all. */
const OWN_ROWS: readonly (keyof Text["digest"]["rows"])[] = [
  "held",
  "newAgreements",
  "achieved",
  "done",
  "open",
  "late",
  "silent",
  "figures",
  "offTarget",
];

/** The numbers of a quarter, each with what it counts. */
export function numberRows(t: Text, digest: Digest): { label: string; value: number }[] {
  const numbers = keyNumbers(digest);
  // The type of `Object.keys` is any text; these are the names of the rows, which are those of the numbers.
  const all = Object.keys(t.digest.rows) as (keyof Text["digest"]["rows"])[];
  const names = digest.of ? all.filter((name) => OWN_ROWS.includes(name)) : all;
  const labels = digest.of ? { ...t.digest.rows, held: t.digest.own.held } : t.digest.rows;
  return names.map((name) => ({ label: labels[name], value: numbers[name] }));
}

/** The numbers of a quarter in a few lines. */
export function numberFacts(t: Text, digest: Digest): { label: string; value: Inline[] }[] {
  const { label } = t.digest;
  const n = keyNumbers(digest);
  return [
    { label: label.meetings, value: [meetingCounts(t, n)] },
    { label: label.agreements, value: [agreementCounts(t, n)] },
    { label: label.actions, value: [actionCounts(t, n)] },
    { label: label.figures, value: [figureCounts(t, n)] },
    { label: label.next, value: nextCounts(t, digest) },
  ];
}

export function actionCounts(t: Text, { done, open, late, silent }: KeyNumbers): string {
  const words = t.digest;
  if (done + open === 0) return words.noActionsCount;
  return [
    words.done(done),
    words.open(open),
    ...(late > 0 ? [words.lateCount(late)] : []),
    ...(silent > 0 ? [words.silentCount(silent)] : []),
  ].join(", ");
}

export const figureCounts = (t: Text, { offTarget, figures, parts }: KeyNumbers): string =>
  t.digest.figuresCount(offTarget, figures, parts);

export function nextCounts(t: Text, { next: { meetings, actions } }: Digest): Inline[] {
  const words = t.digest;
  const [first] = meetings;
  const coming: Inline[] = first
    ? [
        words.nextMeetings(meetings.length),
        { ref: first.ref },
        ", ",
        { at: first.start, show: "day-time" },
        ".",
      ]
    : [words.noNextMeetings];
  return [...coming, words.nextActions(actions.length)];
}

function meetingCounts(t: Text, { held, cancelled, unclosed, decisions }: KeyNumbers): string {
  const words = t.digest;
  if (held + cancelled + unclosed + decisions === 0) return words.noMeetings;
  return [
    words.held(held),
    ...(cancelled > 0 ? [words.cancelledCount(cancelled)] : []),
    ...(unclosed > 0 ? [words.unclosedCount(unclosed)] : []),
    words.decisions(decisions),
  ].join(", ");
}

export function agreementCounts(t: Text, { newAgreements, achieved }: KeyNumbers): string {
  if (newAgreements + achieved === 0) return t.digest.noAgreementsCount;
  return [t.digest.newAgreements(newAgreements), t.digest.achieved(achieved)].join(", ");
}
