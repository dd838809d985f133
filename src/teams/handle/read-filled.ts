import { instantAt, isDay, isoInZone } from "../../domain/calendar/day.ts";
import { recordOf } from "../../domain/record.ts";
import { chosenOf } from "../render/choices.ts";
import { PART } from "../render/form-input.ts";

/** The input of a command as somebody filled it in; what was left empty is not in it. */
export function readFilled(data: unknown): Record<string, unknown> {
  const filled = new Map(Object.entries(recordOf(data)).map(([id, value]) => [id, textOf(value)]));
  const answers = [...filled].flatMap(([id, text]): [string, unknown][] => {
    const [, kind = "", name = ""] = /^([a-z]+:)(\w+)$/.exec(id) ?? [];
    if (text.trim() === "") return [];
    switch (kind) {
      case PART.one:
        return [[name, text]];
      case PART.choice:
        return [[name, chosenOf(text)]];
      case PART.list:
        return [[name, text.split(",").map(chosenOf)]];
      case PART.day:
        return [[name, instantOf(text, filled.get(`${PART.time}${name}`) ?? "")]];
      case PART.time:
        // A time without a day: the server says what is missing.
        return filled.get(`${PART.day}${name}`) ? [] : [[name, text]];
      default:
        return [];
    }
  });
  return Object.fromEntries(answers);
}

/** Teams sends numbers now and then as numbers, and boxes as booleans. */
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

function instantOf(day: string, time: string): string {
  const clock = /^(\d{1,2}):(\d{2})/.exec(time);
  if (!isDay(day) || !clock) return `${day} ${time}`.trim();
  try {
    return isoInZone(instantAt(day, `${clock[1]?.padStart(2, "0")}:${clock[2]}`));
  } catch {
    return `${day} ${time}`;
  }
}
