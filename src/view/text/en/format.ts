import type { nl } from "../nl.ts";

export const format: (typeof nl)["format"] = {
  locale: "en-GB",
  clockSign: ":",
  dayTime: (day, time) => `${day}, ${time}`,
  time: (time) => time,
  minutes: (n) => (n === 1 ? "1 minute" : `${n} minutes`),
  /** “third quarter of 2026”. */
  quarter: (nth: number, year: string) =>
    `${["first", "second", "third", "fourth"][nth - 1]} quarter of ${year}`,
  half: (nth: number, year: string) => `${["first", "second"][nth - 1]} half of ${year}`,
  and: "and",
  or: "or",
  nobody: "nobody",
  none: "none",
  rest: (count) => `… and ${count} more`,
  more: "Read more",
  moreLink: "Where this comes from",
};
