import type { nl } from "../nl.ts";

export const format: (typeof nl)["format"] = {
  locale: "en-GB",
  dayTime: (day, time) => `${day}, ${time}`,
  time: (time) => time,
  minutes: (n) => (n === 1 ? "1 minute" : `${n} minutes`),
  and: "and",
  or: "or",
  nobody: "nobody",
  none: "none",
  more: "Read more",
  moreLink: "Where this comes from",
};
