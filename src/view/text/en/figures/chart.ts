import type { nl } from "../../nl.ts";

const times = (count: number, one: string, more: string) => (count === 1 ? one : more);

export const chart: (typeof nl)["chart"] = {
  wholeCooperation: "whole cooperation",
  trendOf: (place, from, to) => (from === to ? `${place}, ${from}` : `${place}, ${from} to ${to}`),
  regionsOf: (period) => `by region, ${period}`,

  definitive: "definitive",
  provisional: "provisional",
  withheld: "withheld",
  noFigure: "no figure",
  target: "target",

  percentagePoints: (n) => `${n} percentage point${n === "1" ? "" : "s"}`,
  million: "m",
  period: "period",
  region: "region",
  value: "value",
  tableTitle: "Figures in this chart",

  noIndicator: (code) => `There is no indicator “${code}”. Ask for the list: indicators.`,
  noArea: (name) => `“${name}” is no known area. Give a name, a slug or a CBS code.`,
  severalAreas: (name, codes) => `“${name}” may be several. Choose a code: ${codes.join(", ")}.`,
  noProvider: (name) => `The provider “${name}” is not known. Give its name or slug.`,
  noFile: "Ask for a chart as CODE.png or CODE.svg.",
  nothing: {
    yet: "There are no figures yet. As soon as there are, a chart stands here.",
    period: "There are no figures in this period. Choose another period.",
    there: "There are no figures of this place. Choose another place or period.",
    withheld:
      "There are figures, but they are withheld, to protect children. Choose a larger place or another period.",
  },
  wordsAlt: (title, subtitle, note) => `No chart. ${title}, ${subtitle}. ${note}`,
  oneArea: "Give a region or a municipality, not both.",
  backwards: "“from” comes after “to”.",
  busy: "Too many charts are being drawn at once. Try again in a moment.",

  trendAlt: (title, subtitle) => `Line chart. ${title}, ${subtitle}.`,
  regionsAlt: (title, subtitle) => `Bar chart. ${title}, ${subtitle}.`,
  went: {
    up: (by, from, first, to, last) => `Up by ${by}: from ${from} in ${first} to ${to} in ${last}.`,
    down: (by, from, first, to, last) => `Down by ${by}: from ${from} in ${first} to ${to} in ${last}.`,
    same: (value, first, last) => `As high in ${first} as in ${last}: ${value}.`,
  },
  single: (value, period) => `There is one figure: ${value} in ${period}.`,
  lastProvisional: (value, period) => `Provisionally it is ${value} in ${period}. This may still change.`,
  against: {
    above: (by, target) => `That is ${by} above the target of ${target}.`,
    below: (by, target) => `That is ${by} below the target of ${target}.`,
    on: (target) => `That is exactly the target of ${target}.`,
  },
  betterWay: { up: "Higher is better.", down: "Lower is better.", none: "" },
  highest: (name, value) => `Highest is ${name} with ${value}`,
  lowest: (name, value) => `lowest ${name} with ${value}.`,
  only: (name, value) => `Only ${name} has a figure: ${value}.`,
  allSame: (value) => `All regions that are shown have the same figure: ${value}.`,
  targetIs: (target) => `The target is ${target}.`,
  provisionalOnes: (names) => `Provisional: ${names}.`,
  missingOnes: (names) => `No figure: ${names}.`,
  withheldOnes: (names, count) =>
    `Withheld: ${names}, because a child might be recognised from ${times(count, "that figure", "those figures")}.`,
};
