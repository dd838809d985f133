import {
  indicatorAsked,
  isPlacement,
  minutesOf,
  type Point,
  type Step,
  standingSteps,
  themeAsked,
} from "../../domain/agenda/agenda.ts";
import type { Meeting } from "../../domain/meeting/meeting.ts";
import type { OrganisationAnswer } from "../../domain/meeting/rsvp.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import { calendarWords } from "../calendar-words.ts";
import type { Block, Button, Card, Inline } from "../card.ts";
import { type Fact, nameOf, personOr, placeOf, whenOf } from "../meeting/meeting-cards.ts";
import { rsvpButtons } from "../meeting/rsvp-buttons.ts";
import { rsvpFact } from "../meeting/rsvp-facts.ts";
import type { Text } from "../text.ts";
import { agendaButtons } from "./agenda-buttons.ts";
import { itemTitle } from "./item-title.ts";

/** A point with the way it came. */
export interface ShownPoint extends Point {
  journey: readonly Step[];
}

/** The points of a meeting and which buttons each of them has for the reader. */
export interface ShownAgenda {
  meeting: Meeting;
  points: readonly ShownPoint[];
  buttons?: (point: ShownPoint) => Button[];
  /** What stands above the points: how far the meeting is. */
  above?: readonly Block[] | undefined;
}

/** The agenda of a meeting in its room, with who comes. */
export interface PostedAgenda extends ShownAgenda {
  answers: readonly OrganisationAnswer[];
}

/** An agenda for one reader. */
export function agendaCard(t: Text, directory: Directory, agenda: ShownAgenda, buttons: Button[]): Card {
  const { meeting } = agenda;
  return {
    title: [t.agenda.agendaOf(nameOf(t, meeting)), { ref: meeting.ref }],
    ref: meeting.ref,
    // While it runs, what is discussed now comes first.
    body: agenda.above
      ? [...agenda.above, ...pointBlocks(t, directory, agenda), meetingFacts(t, directory, meeting)]
      : [meetingFacts(t, directory, meeting), ...pointBlocks(t, directory, agenda)],
    buttons,
  };
}

/** The first post of an agenda thread: which meeting, how to add a point, the agenda so far. */
export function openedCard(t: Text, directory: Directory, agenda: PostedAgenda): Card {
  const { meeting } = agenda;
  return {
    title: [
      takesPoints(meeting) ? t.agenda.openedTitle(nameOf(t, meeting)) : t.agenda.agendaOf(nameOf(t, meeting)),
      { ref: meeting.ref },
    ],
    ref: meeting.ref,
    body: [
      meetingFacts(t, directory, meeting, comingFacts(t, agenda)),
      ...(takesPoints(meeting) ? howToAdd(t, meeting) : []),
      ...fallenThrough(t, meeting),
      { type: "heading", text: t.agenda.soFar },
      ...pointBlocks(t, directory, agenda),
    ],
    buttons: postedButtons(t, meeting),
  };
}

/** @param rest how many overdue actions are not on the agenda */
export function publishedCard(t: Text, directory: Directory, agenda: PostedAgenda, rest: number): Card {
  const { meeting } = agenda;
  const more: Block[] = rest > 0 ? [{ type: "notice", tone: "info", text: [t.agenda.more(rest)] }] : [];
  return {
    title: [t.agenda.publishedTitle(nameOf(t, meeting)), { ref: meeting.ref }],
    ref: meeting.ref,
    body: [
      meetingFacts(t, directory, meeting, comingFacts(t, agenda)),
      ...fallenThrough(t, meeting),
      { type: "heading", text: t.agenda.theAgenda },
      ...pointBlocks(t, directory, agenda),
      ...more,
    ],
    buttons: postedButtons(t, meeting),
  };
}

const takesPoints = ({ state }: Meeting): boolean => state !== "closed" && state !== "cancelled";

const comingFacts = (t: Text, { meeting, answers }: PostedAgenda): Fact[] =>
  meeting.state === "cancelled" ? [] : [rsvpFact(t, answers)];

const postedButtons = (t: Text, meeting: Meeting): Button[] => [
  ...(takesPoints(meeting) ? [agendaButtons.add(t, meeting.ref)] : []),
  ...rsvpButtons(t, meeting),
  agendaButtons.show(t, meeting.ref),
];

const howToAdd = (t: Text, meeting: Meeting): Block[] => [
  { type: "text", text: [t.agenda.openedAsk] },
  { type: "text", text: [{ typed: t.agenda.openedExample(meeting.ref) }] },
  { type: "text", text: [t.agenda.openedReply] },
];

const fallenThrough = (t: Text, { ref, state }: Meeting): Block[] =>
  state === "cancelled" ? [{ type: "notice", tone: "warning", text: [t.agenda.fellThrough(ref)] }] : [];

function meetingFacts(t: Text, directory: Directory, meeting: Meeting, more: Fact[] = []): Block {
  const { label } = t.meeting;
  const person = (email: string | null) => personOr(directory, email, t.meeting.nobodyYet);
  return {
    type: "facts",
    facts: [
      { label: label.when, value: whenOf(t, meeting) },
      { label: label.where, value: placeOf(t, meeting) },
      { label: label.chair, value: person(meeting.chair) },
      { label: label.scribe, value: person(meeting.scribe) },
      // Whoever is used to another day must read why.
      ...(meeting.movedFrom === null ? [] : [{ label: label.first, value: [{ day: meeting.movedFrom }] }]),
      ...(meeting.reason === null ? [] : [{ label: label.why, value: [calendarWords(t, meeting.reason)] }]),
      ...more,
    ],
  };
}

function pointBlocks(t: Text, directory: Directory, { meeting, points, buttons }: ShownAgenda): Block[] {
  const items = points.map((point) => {
    const own = buttons?.(point) ?? [];
    return {
      text: [{ ref: point.ref }, " ", { strong: itemTitle(t, point) }],
      detail: pointDetail(t, directory, point),
      buttons: own.length > 0 ? own : undefined,
    };
  });
  return [{ type: "list", ordered: true, items, empty: t.agenda.emptyAgenda }, timeBlock(t, meeting, points)];
}

/** The sum of the points against the length of the meeting. */
export function timeBlock(t: Text, meeting: Meeting, points: readonly Point[]): Block {
  const sum = minutesOf(points);
  const length = Math.round((meeting.endAt.epochMilliseconds - meeting.startAt.epochMilliseconds) / 60_000);
  const { minutes } = t.format;
  if (sum === 0) return { type: "text", text: [t.agenda.length(minutes(length))] };
  if (sum <= length || !takesPoints(meeting))
    return { type: "text", text: [t.agenda.total(minutes(sum), minutes(length))] };
  const text = t.agenda.over(minutes(sum), minutes(length), minutes(sum - length));
  return { type: "notice", tone: "warning", text: [text] };
}

/** Below the title of a point: what to do with it, for how long, who brings it and what became of it. */
export function pointDetail(t: Text, directory: Directory, point: ShownPoint): Inline[] {
  const parts: Inline[][] = [
    [t.choice.purpose[point.purpose]],
    [t.format.minutes(point.minutes)],
    bringerOf(t, directory, point),
    ...(point.state === "open" ? [] : [[t.choice.itemState[point.state]]]),
    ...(point.carried > 0 ? [[t.agenda.carried(point.carried)]] : []),
    ...(point.outcome === null ? [] : [[`${t.agenda.outcome}: ${point.outcome}`]]),
    ...recordedPart(point),
    ...journeyPart(t, point),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [" · ", ...part]));
}

const RECORDED: readonly Step["what"][] = ["decision", "action", "agreement", "theme", "revision"];

/** “→ B-1, A-3”: what was recorded at it. */
function recordedPart({ journey }: ShownPoint): Inline[][] {
  const refs = journey.filter(({ what }) => RECORDED.includes(what)).map(({ ref }) => ref);
  if (refs.length === 0) return [];
  return [["→ ", ...refs.flatMap((ref, at): Inline[] => (at > 0 ? [", ", { ref }] : [{ ref }]))]];
}

/** Who brings it, or where it comes from when nobody does. */
export function bringerOf(
  t: Text,
  directory: Directory,
  point: Pick<Point, "bringer" | "source" | "subject">,
): Inline[] {
  if (point.bringer !== null) return personOr(directory, point.bringer, t.format.nobody);
  const theme = themeAsked(point);
  if (theme) return [t.agenda.aboutTheme, { ref: theme }];
  if (point.source === "standing") return [t.agenda.standing];
  return point.subject === null || indicatorAsked(point)
    ? [t.agenda.fromData]
    : [t.agenda.fromData, ": ", { ref: point.subject }];
}

/** “Herkomst: IO-2026-01, doorgezet naar MO-2026-Q1”: the last time it went elsewhere; its own card has every step. */
function journeyPart(t: Text, point: ShownPoint): Inline[][] {
  const steps = standingSteps(point.journey).filter((step) => isPlacement(step) || step.what === "parked");
  const last = steps.at(-1);
  const before = steps.slice(0, -1).findLast(isPlacement);
  if (!last || !before) return [];
  const from: Inline[] = before.ref === last.ref ? [] : [{ ref: before.ref }, ", "];
  return [[t.agenda.origin, ...from, ...stepWords(t, last, point)]];
}

/** One step in words; what was parked while it waited for a meeting was parked nowhere, and the step before it says what was undone. */
export function stepWords(t: Text, step: Pick<Step, "ref" | "what">, point: Pick<Point, "ref">): Inline[] {
  return step.what === "taken-back" || step.ref === point.ref
    ? [t.choice.journey[step.what]]
    : [t.agenda.step[step.what], { ref: step.ref }];
}
