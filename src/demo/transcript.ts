import type { Temporal } from "temporal-polyfill";
import { type Day, dayOf, wallClock } from "../domain/day.ts";
import { showDay } from "../view/format.ts";
import type { Text } from "../view/text.ts";

/** One thing that was said in a room, by somebody or by Leerlus. */
export interface Line {
  at: Temporal.Instant;
  room: string;
  who: string;
  text: string;
  /** A reply in the agenda thread of this meeting. */
  thread?: string | undefined;
}

/** The rooms of a year as one text, day by day. */
export function transcriptText(t: Text, lines: readonly Line[]): string {
  return byDay(lines)
    .map(([day, said]) => [`\n━━ ${showDay(t, day)} ━━`, ...said.map(lineText)].join("\n"))
    .join("\n");
}

function lineText({ at, room, who, text, thread }: Line): string {
  const place = thread ? `${room} › ${thread}` : room;
  const [first = "", ...rest] = text.split("\n");
  const body = [first, ...rest.map((line) => `        ${line}`)].join("\n");
  return `\n${wallClock(at).padStart(5)}   ${place}   ${who}\n        ${body}`;
}

/** The lines by calendar day, in order. */
export function byDay(lines: readonly Line[]): [Day, Line[]][] {
  const days = new Map<Day, Line[]>();
  for (const line of lines) {
    const day = dayOf(line.at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days];
}
