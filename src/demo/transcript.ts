import type { Temporal } from "temporal-polyfill";
import { type Day, dayOf, wallClock } from "../domain/calendar/day.ts";
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

function lineText(line: Line): string {
  const { at, who, text } = line;
  const place = placeOf(line);
  const [first = "", ...rest] = text.split("\n");
  const body = [first, ...rest.map((line) => `        ${line}`)].join("\n");
  return `\n${wallClock(at).padStart(5)}   ${place}   ${who}\n        ${body}`;
}

const PRIVATE = "privé aan ";

const placeOf = ({ room, thread }: Line): string => (thread ? `${room} › ${thread}` : room);

/** The same message in several rooms at one moment, told once with all of them. */
function together(lines: readonly Line[]): Line[] {
  const told: Line[] = [];
  for (const line of lines) {
    const same = told.findLast(
      ({ at, who, text }) =>
        who === "Leerlus" && who === line.who && text === line.text && at.equals(line.at),
    );
    if (!same) {
      told.push({ ...line });
      continue;
    }
    const isPrivate = same.room.startsWith(PRIVATE) && line.room.startsWith(PRIVATE);
    const also = isPrivate ? line.room.slice(PRIVATE.length) : placeOf(line);
    same.room = `${placeOf(same)}, ${also}`;
    same.thread = undefined;
  }
  return told;
}

/** The lines by calendar day, in order. */
export function byDay(lines: readonly Line[]): [Day, Line[]][] {
  const days = new Map<Day, Line[]>();
  for (const line of together(lines)) {
    const day = dayOf(line.at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days];
}
