/** A calendar day without a time, `YYYY-MM-DD`. Sorts and compares as a string. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: `2026-02-28` is, `2026-02-30` and `2026-2-3` are not. */
export function isDay(text: string): text is Day {
  return dayPattern.test(text) && dayAt(numberAt(text)) === text;
}

/** Days since 1 January 1970; NaN when it is none. */
export const numberAt = (text: string): number => Date.parse(`${text}T00:00Z`) / MS_PER_DAY;

export function dayAt(number: number): Day {
  const date = new Date(number * MS_PER_DAY);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
