import type { Temporal } from "temporal-polyfill";
import { isoInZone } from "../../domain/calendar/day.ts";
import { COMING, canBegin, type Meeting, runsMeeting } from "../../domain/meeting/meeting.ts";
import type { Role } from "../../domain/organisation/organisation.ts";
import { agendaButtons } from "../agenda/agenda-buttons.ts";
import type { Block, ListItem } from "../card.ts";
import { showPeriod } from "../format.ts";
import { agendaButton, nameOf, startButton } from "../meeting/meeting-cards.ts";
import { rsvpButtons } from "../meeting/rsvp-buttons.ts";
import type { Text } from "../text.ts";

/** What waits for somebody where they ask for help. */
export interface HereAndNow {
  reader: { email: string; role: Role };
  now: Temporal.Instant;
  isMember: boolean;
  /** To come or running. */
  meetings: readonly Meeting[];
  /** The next of the room, else the next of all. */
  next: Meeting | undefined;
  /** They said whether they come to it. */
  isAnswered: boolean;
  /** How many unfinished actions are theirs, and how many of them are late. */
  actions: number;
  late: number;
  /** How many holders did not answer; for coordinators. */
  silent: number;
  /** Quarters of which a digest waits for approval; for coordinators. */
  drafts: readonly string[];
}

/** What somebody can do here and now, the most urgent first. */
export function hereAndNowBlocks(t: Text, here: HereAndNow): Block[] {
  const words = t.leerlus.here;
  const items = [
    ...here.meetings.flatMap((meeting) => leadItem(t, here, meeting) ?? []),
    ...actionItems(t, here),
    ...nextItems(t, here),
    ...here.drafts.map(
      (quarter): ListItem => ({
        text: [words.draft(showPeriod(t, quarter))],
        buttons: [{ label: t.digest.button.show, command: "digest/draft", input: { quarter } }],
      }),
    ),
    ...silentItems(t, here),
    ...(here.isMember ? [] : [guestItem(t)]),
  ];
  return [
    { type: "heading", text: words.title },
    { type: "list", items, empty: words.nothing },
  ];
}

/** A meeting that runs, or that the reader may begin. */
function leadItem(t: Text, { reader, now }: HereAndNow, meeting: Meeting): ListItem | undefined {
  const words = t.leerlus.here;
  const name = ` ${nameOf(t, meeting)}`;
  if (meeting.state === "running") {
    return { text: [{ ref: meeting.ref }, name, words.running], buttons: [agendaButton(t, meeting)] };
  }
  const mayStart = COMING.includes(meeting.state) && runsMeeting(reader, meeting) && canBegin(meeting, now);
  if (!mayStart) return undefined;
  const start = { at: isoInZone(meeting.startAt), show: "time" as const };
  return { text: [{ ref: meeting.ref }, name, words.begins, start, "."], buttons: [startButton(t, meeting)] };
}

function actionItems(t: Text, { actions, late }: HereAndNow): ListItem[] {
  if (actions === 0) return [];
  const show = { label: t.leerlus.here.showActions, command: "action/mine", input: {} };
  return [{ text: [t.leerlus.here.actions(actions, late)], buttons: [show] }];
}

function nextItems(t: Text, { next, isAnswered, isMember }: HereAndNow): ListItem[] {
  if (!next) return [];
  const words = t.leerlus.here;
  const when = { at: isoInZone(next.startAt), show: "day-time" as const };
  const asks = isMember && !isAnswered;
  return [
    {
      text: [words.next, { ref: next.ref }, ", ", when, ".", ...(asks ? [words.comes] : [])],
      buttons: [
        ...(asks ? rsvpButtons(t, next) : []),
        ...(isMember ? [agendaButtons.add(t, next.ref)] : []),
        agendaButton(t, next),
      ],
    },
  ];
}

function silentItems(t: Text, { silent }: HereAndNow): ListItem[] {
  if (silent === 0) return [];
  const show = { label: t.leerlus.here.showSilent, command: "action/silent", input: {} };
  return [{ text: [t.leerlus.here.silent(silent)], buttons: [show] }];
}

const guestItem = (t: Text): ListItem => ({
  text: [t.leerlus.here.guest],
  buttons: [{ label: t.leerlus.askMembership, command: "leerlus/me", input: {}, opensForm: true }],
});
