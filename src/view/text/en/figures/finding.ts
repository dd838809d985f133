import type { nl } from "../../nl.ts";

const ORDINALS = ["first", "second", "third", "fourth"];
const nth = (n: number) => ORDINALS[n - 1] ?? `${n}th`;

export const finding: (typeof nl)["finding"] = {
  showSummary: "See the figure of an indicator",
  summarySummary: "See all figures of a period",

  period: {
    year: (year) => year,
    half: (n, year) => `the ${nth(n)} half of ${year}`,
    quarter: (n, year) => `the ${nth(n)} quarter of ${year}`,
  },
  previousPeriod: {
    month: "the previous month",
    quarter: "the previous quarter",
    half: "the previous half year",
    year: "the previous year",
  },
  title: (indicator, period) => `${indicator} in ${period}`,
  titleOf: (indicator, place, period) => `${indicator} in ${period}: ${place}`,

  figure: "Figure",
  provisional: "provisional",
  withheld: "withheld, to protect children",
  withheldNotice:
    "Withheld: numbers that are too small, and figures from which those could be worked out, are not shown. So no child can be recognised.",
  noFigure: (period) => `There is no figure of the whole cooperation for ${period} yet.`,
  noFigureOf: (place, period) => `There is no figure of ${place} for ${period}.`,
  askTown: "There is a figure for each municipality. Name one, for example:",
  example: (code, period, town) => `indicator show ${code}; ${period}; municipality ${town}`,
  noFiguresOf: (indicator) => `There are no figures of ${indicator} yet.`,
  noFiguresOfIn: (indicator, period) => `There are no figures of ${indicator} for ${period}.`,
  provisionalNotice: "This is a provisional figure. It may still change.",

  change: "Change",
  than: {
    more: (by, before) => `${by} more than in ${before}`,
    less: (by, before) => `${by} fewer than in ${before}`,
    higher: (by, before) => `${by} higher than in ${before}`,
    lower: (by, before) => `${by} lower than in ${before}`,
    same: (before) => `the same as in ${before}`,
  },
  points: (number) => `${number} ${number === "1" ? "percentage point" : "percentage points"}`,
  wanted: "that is the right direction",
  unwanted: "that is worse than intended",
  provisionally: (than) => `provisionally ${than}`,
  mayChange: "This may still change.",
  thanProvisional: (than, before) => `${than}; the figure for ${before} is still provisional`,
  noChange: {
    none: (before) => `there is no figure for ${before} to compare with`,
    withheld: (before) => `the figure for ${before} is withheld, so there is nothing to compare with`,
    definition: (before) => `what is counted has changed since ${before}, so the two cannot be compared`,
  },

  target: "Target",
  met: (value) => `${value}, met`,
  notMet: (value) => `${value}, not met`,
  longer: (value, period) => `${value} for the whole of ${period}; for this period by itself none was agreed`,
  longerPeriod: (value, period) => `${value} for ${period}; for this period by itself none was agreed`,
  noTarget: "not agreed",
  targetIs: (value) => `The target is ${value}.`,
  targetMet: (value) => `The target is ${value}. It was met.`,
  targetMissed: (value) => `The target is ${value}. It was not met.`,

  corrected: "One or more figures of this period were corrected.",
  was: (before) => `Here it said before: ${before}.`,
  correctedOn: "Corrected on ",

  regions: "The regions compared",
  refused: {
    "no-denominator":
      "A comparison or ranking of the regions is not possible with this figure. It is a share for each municipality, and the number of children that it is a share of (the denominator) is not known. Without the denominator, percentages of municipalities do not make a right percentage of a region.",
    "not-by-region": "This indicator is not kept by region.",
    "no-figures": "There are no figures of the regions in this period.",
  },
  allRegionsWithheld: "The figures of all regions are withheld.",
  partsOf: (place) => `The municipalities of ${place}`,

  beside: "Stories and interpretations",
  nothingBeside: "There is no story or interpretation beside this figure yet.",
  story: "Story",
  interpretation: "Interpretation",
  noneNeeded: "No interpretation needed.",
  from: (organisation) => `from ${organisation}, `,

  source: (source) => `Source: ${source}.`,
  cbs: (table) => `Statistics Netherlands (CBS), table ${table}, CC BY 4.0`,
  importedOn: "Brought in on ",
  rounded: (to) => `Numbers are rounded to multiples of ${to}.`,
  definition: (text) => `What counts: ${text}`,

  interpret: "Interpret",
  tell: "Tell a story",

  summaryTitle: (period) => `The figures for ${period}`,
  noFiguresAtAll:
    "There are no figures yet. As soon as the coordinator brings in a file of figures, their summary stands here.",
  noFiguresIn: (period) => `There are no figures for ${period} yet.`,
  latest: (period) => `The newest figures are about ${period}.`,
  withoutFigures: (names) => `No figures yet: ${names}.`,
  offTarget: (count, of) =>
    of === 1
      ? "The target is not met."
      : `${count} of the ${of} targets ${count === 1 ? "is" : "are"} not met.`,
  allMet: (of) => (of === 1 ? "The target is met." : `All ${of} targets are met.`),
  ofCountry: "This is the figure of the whole country.",
  byTown: "The figures of the whole country are there for each municipality too.",
  moreHint: "More about a figure? Type for example: ",
  showLine: (code, period) => `indicator show ${code} ${period}`,
  onlyParts: "there is no total yet",
  ofPeriod: (period) => `This is about ${period}.`,
  ofRegions: (figures) => `By region: ${figures}.`,
  showOne: "More",
  updatedOn: "Updated after new figures on ",
  alsoChanged: (periods) => `Figures came in about ${periods} as well.`,
  earlierPeriods: (count) => (count === 1 ? "1 earlier quarter" : `${count} earlier quarters`),
  beforeMeeting: "To prepare ",
  postedIn: (room) => `This summary now stands in ${room}.`,
  renewedIn: (room) => `This summary stood in ${room} already. What changed has been updated there.`,
  onlyCoordinator: "Only the coordinator puts the summary in a room. Without a room you see it yourself.",
  previous: (period) => `Earlier: ${period}`,
  next: (period) => `Later: ${period}`,

  unknownPlace: (text, near) =>
    near.length > 0
      ? `The area “${text}” is not known. Did you mean ${near.join(" or ")}?`
      : `The area “${text}” is not known. Name a region, a municipality or a CBS code.`,
  severalPlaces: (text, names) => `“${text}” can be several areas: ${names.join(", ")}. Give the CBS code.`,
  oneArea: "Choose a region or a municipality, not both.",

  dropped: {
    nothing: (period) => `no figures for ${period}: nothing posted`,
    withheld: (period) => `all figures for ${period} are withheld: nothing posted`,
    noRecent: (meeting) => `no recent figures for ${meeting}: nothing posted`,
    gone: (meeting) => `${meeting} does not take place or is over: nothing posted`,
  },
};
