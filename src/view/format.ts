import type { Text } from "./text.ts";

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}/${name}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, known);
  return known;
}

/** “vrijdag 15 december 2026”: always in full, so that nobody has to guess what was understood. */
export function showDay(t: Text, day: string): string {
  const options = {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  } as const;
  return formatter(t.format.locale, "day", options)
    .format(Date.parse(`${day}T00:00:00Z`))
    .replace(",", "");
}

/** “4 februari 2026”: a day that has been, where the weekday says nothing. */
export function showDate(t: Text, day: string): string {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return formatter(t.format.locale, "date", options).format(Date.parse(`${day}T00:00:00Z`));
}

/** “9.30 uur”, the wall clock of an ISO 8601 instant with offset, as it stands there. */
export function showTime(t: Text, at: string): string {
  return t.format.time(clock(t, at));
}

/** “9.30 uur”, of `HH:MM`. */
export const showWallClock = (t: Text, at: string): string => showTime(t, `0000-00-00T${at}`);

/** “vrijdag 15 december 2026, 9.30 uur”. */
export function showInstant(t: Text, at: string): string {
  return t.format.dayTime(showDay(t, at.slice(0, 10)), clock(t, at));
}

/** An instant in a card, as much of it as the card asks for. */
export function showAt(t: Text, { at, show }: { at: string; show: "day-time" | "time" | "clock" }): string {
  if (show === "clock") return clock(t, at);
  return show === "time" ? showTime(t, at) : showInstant(t, at);
}

/** “3e kwartaal 2026”, “september 2026”: a period in full. */
export function showPeriod(t: Text, period: string): string {
  const year = period.slice(0, 4);
  const part = Number(period.slice(6));
  if (period[5] === "Q") return t.format.quarter(part, year);
  if (period[5] === "H") return t.format.half(part, year);
  if (period.length === 4) return year;
  return formatter(t.format.locale, "month", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.parse(`${period}-01T00:00:00Z`),
  );
}

/** “9.30”: hours without a leading zero and minutes, read off the instant's own offset. */
function clock(t: Text, at: string): string {
  return `${Number(at.slice(11, 13))}${t.format.clockSign}${at.slice(14, 16)}`;
}

/** “a, b en c”. */
export function showList(t: Text, parts: string[]): string {
  return new Intl.ListFormat(t.format.locale, { type: "conjunction" }).format(parts);
}

/** “a, b of c”. */
export function showChoice(t: Text, parts: string[]): string {
  return new Intl.ListFormat(t.format.locale, { type: "disjunction" }).format(parts);
}
