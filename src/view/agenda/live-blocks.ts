import type { Temporal } from "temporal-polyfill";
import { minutesOf } from "../../domain/agenda/agenda.ts";
import { currentOf, nextOf, withoutOutcome } from "../../domain/agenda/live.ts";
import { isoInZone } from "../../domain/calendar/day.ts";
import type { Meeting } from "../../domain/meeting/meeting.ts";
import type { Block, Button, Inline, ListItem } from "../card.ts";
import { showTime } from "../format.ts";
import type { Text } from "../text.ts";
import { agendaButtons } from "./agenda-buttons.ts";
import type { ShownPoint } from "./agenda-cards.ts";
import { itemTitle } from "./item-title.ts";

export interface LiveMeeting {
  meeting: Meeting;
  points: readonly ShownPoint[];
  now: Temporal.Instant;
}

const minutesUntil = (later: Temporal.Instant, now: Temporal.Instant): number =>
  Math.round((later.epochMilliseconds - now.epochMilliseconds) / 60_000);

/**
 * While a meeting runs: what is discussed now and until when, what comes then, and the time that is left.
 * @param leads whether the reader goes from item to item
 * @param buttonsOf what the reader may do with an item
 */
export function liveBlocks(
  t: Text,
  live: LiveMeeting,
  { leads, buttonsOf }: { leads: boolean; buttonsOf: (point: ShownPoint) => Button[] },
): Block[] {
  const { points, meeting } = live;
  const current = currentOf(points);
  const next = nextOf(points, meeting);
  const canGoOn = leads && (next ?? current) !== undefined;
  return [
    ...(current ? [{ type: "heading" as const, text: t.agenda.live.now }] : []),
    {
      type: "list",
      items: [
        ...(current ? [withButtons(currentLine(t, current), buttonsOf(current))] : []),
        withButtons(
          { text: nextWords(t, points, current, next) },
          canGoOn ? [agendaButtons.next(t, meeting.ref, current?.ref, next === undefined)] : [],
        ),
      ],
      empty: "",
    },
    ...(next || current ? [] : undecidedBlocks(t, live)),
    timeLeft(t, live),
    { type: "heading", text: t.agenda.theAgenda },
  ];
}

const withButtons = (item: ListItem, buttons: Button[]): ListItem =>
  buttons.length > 0 ? { ...item, buttons } : item;

const currentLine = (t: Text, current: ShownPoint): ListItem => ({
  text: [{ ref: current.ref }, " ", { strong: itemTitle(t, current) }],
  detail: [untilWords(t, current)],
});

/** What comes after the current item, in words. */
export function nextWords(
  t: Text,
  points: readonly ShownPoint[],
  current: ShownPoint | undefined,
  next: ShownPoint | undefined,
): Inline[] {
  const { live } = t.agenda;
  if (next) return [current ? live.after : live.first, { ref: next.ref }, ` ${itemTitle(t, next)}`];
  if (current) return [live.last];
  return [points.length > 0 ? live.allDone : t.agenda.emptyAgenda];
}

function untilWords(t: Text, { minutes, discussedAt }: ShownPoint): string {
  const planned = t.format.minutes(minutes);
  if (discussedAt === null) return planned;
  return t.agenda.live.until(planned, showTime(t, isoInZone(discussedAt.add({ minutes }))));
}

/** What had its time and no outcome, before the meeting is closed over it. */
export function undecidedBlocks(t: Text, { points, meeting }: LiveMeeting): Block[] {
  const left = withoutOutcome(points, meeting);
  if (left.length === 0) return [];
  const refs = left.flatMap(({ ref }, at): Inline[] => [at > 0 ? ", " : "", { ref }]);
  const text: Inline[] = [t.agenda.live.withoutOutcome, ...refs, t.agenda.live.carriesOver(left.length)];
  return [{ type: "notice", tone: "warning", text }];
}

/** The time until the end of the meeting against what is still planned in it. */
export function timeLeft(t: Text, { meeting, points, now }: LiveMeeting): Block {
  const { live } = t.agenda;
  const end = showTime(t, isoInZone(meeting.endAt));
  const left = minutesUntil(meeting.endAt, now);
  if (left <= 0) return { type: "notice", tone: "warning", text: [live.late(end)] };
  const open = points.filter(({ state }) => state === "open" || state === "running");
  const planned = minutesOf(open) - spentOn(currentOf(points), now);
  const still = t.format.minutes(left);
  const words = planned > 0 ? live.left(still, end, t.format.minutes(planned)) : live.leftAlone(still, end);
  return planned > left
    ? { type: "notice", tone: "warning", text: [words, live.tooMuch(t.format.minutes(planned - left))] }
    : { type: "text", text: [words] };
}

/** Of the minutes planned for the current item, those that have passed. */
function spentOn(current: ShownPoint | undefined, now: Temporal.Instant): number {
  if (!current?.discussedAt) return 0;
  return Math.min(current.minutes, -minutesUntil(current.discussedAt, now));
}
