import type { SourceRhythm } from "../../../../domain/figures/source.ts";
import type { SourceFaultKind } from "../../../../domain/figures/source-fault.ts";
import type { nl } from "../../nl.ts";

const failed: Record<SourceFaultKind, (detail: string) => string> = {
  unreachable: () => "The source cannot be reached.",
  slow: () => "The source answers too slowly.",
  busy: () => "The source asks us to come back later.",
  server: (status) => `The source is out of order (${status}).`,
  cut: () => "The answer of the source did not arrive whole.",
  moving: () => "The table was being updated while we read it.",
  "not-found": () => "The source does not know this table, or no longer. Check the number of the table.",
  refused: (status) => `The source refuses what we ask (${status}). Check the codes under dimensions.`,
  redirect: () => "The source sends us to another address. We do not go there.",
  elsewhere: (host) =>
    `For the rest of the table the source names another address${host === "" ? "" : ` (${host})`}. We do not go there.`,
  endless: () => "There is no end to this table.",
  "too-large": (most) =>
    `This table is too large (more than ${most}). Choose fewer measures, or the municipalities of the cooperation (areas: own).`,
  "not-json": (type) =>
    `The source answers with something else than figures${type === "" ? "" : ` (${type})`}.`,
  shape: (place) => `The table does not look as we know it${place === "" ? "" : ` (${place})`}.`,
  "no-measure": (name) => `The table has no measure “${name}” (any more). See what it is called now.`,
  "several-measures": (name) =>
    `The table has more than one measure “${name}”. Name the code of the right one.`,
  unit: (change) =>
    `A measure has another unit now: ${change}. Check whether the figures still mean the same, and then give the measure a source (key) of its own.`,
  dimension: (name) =>
    `Of “${name}” one code must be chosen (dimensions), and only of what the table is split by.`,
  "no-period": () => "This table has no periods.",
  status: (word) => `The table calls a period “${word}”. Whether such figures are definitive we do not know.`,
  "no-region": () => "This table has no regions.",
  nothing: () => "This table has no figure of the municipalities and periods that are asked for.",
  clash: (place) => `A figure is there twice, with another number (${place}).`,
  "not-whole": (code) => `${code} is a count, and the table gives a number with decimals for it.`,
  "no-indicator": (name) =>
    `There is no indicator for “${name}”. Name the measures under measures, or give indicators this source (source) and their column (sourceColumn).`,
  killed: () =>
    "Leerlus went down each time it read this table. Choose fewer measures, or the municipalities of the cooperation (areas: own).",
  rejected: (why) => `The figures were read, but are not right. ${why}`,
};

const rhythm: Record<SourceRhythm, string> = {
  never: "only when you ask for it",
  day: "every day",
  week: "every week",
  month: "every month",
};

export const source: (typeof nl)["source"] = {
  failed,
  rhythm,
  listSummary: "See the sources that Leerlus fetches by itself, and how that went",
  fetchSummary: "Fetch figures from their source now",
  title: "Sources that fetch themselves",
  none: "There are no sources. They stand in the file of the cooperation (sources).",
  table: (table) => `CBS, table ${table}`,
  fetchNow: "Fetch now",
  asked:
    "We are fetching it. If anything has changed, it will be in the room of the secretariat in a moment.",
  askAll: "All sources",
  unknown: (key, keys) => `There is no source “${key}”. Choose from: ${keys.join(", ")}.`,
  checked: "Checked on ",
  notChecked: "Not fetched yet.",
  offered: "Last change: ",
  waits: "Figures are waiting for you.",
  busyNow: "Is being fetched now.",
  wanted: "Will be fetched in a moment.",
  retry: "Again at ",
  failedOn: "Failed on ",
  again: "We will try again later.",
  notAgain: (when) => `We fetch this source ${when}. To try now: “leerlus indicator fetch”.`,
  failedTitle: (table) => `Figures of Statistics Netherlands were not fetched (table ${table})`,
  kept: "Nothing has changed: the figures that were there are still there.",
  offeredTitle: (table) => `New figures: ${table}`,
  offeredLead: (title) =>
    `This table of Statistics Netherlands has other figures than are kept here: ${title}.`,
  leftOut: (names) => `Left out, because nobody can say what it would be today: ${names.join(", ")}.`,
  together: (names) => `Together with ${new Intl.ListFormat("en").format(names)}.`,
  over: (table) =>
    `The figures from ${table} no longer wait: they were not kept, there are newer ones, or they are not needed any more.`,
  noLonger: (subject) => `this source is no longer fetched by itself: ${subject}`,
  statusLabel: "Sources",
  statusWell: (count) => (count === 1 ? "1 source, in order" : `${count} sources, in order`),
  statusFailed: (keys) => `failed: ${keys.join(", ")}`,
  keptLonger: "These figures wait for you for four weeks. Then we fetch them again.",
  correctionsTitle: "What changes",
  fromTo: (was, is) => `was ${was}, becomes ${is}`,
  marks: { 1: "(provisional)", 2: "(further provisional)" },
  addedUp: (from, to) =>
    `Figures of municipalities were added up by region: ${from} in the file, ${to} once added up.`,
  outside: (names) => `Passed over, being outside the cooperation: ${names.join(", ")}.`,
  redelivered: "Delivered again",
};
