import { isDeepStrictEqual } from "node:util";
import { NO_ARCHIVE } from "../domain/public-records/archive-rules.ts";
import { NOTHING_PUBLIC } from "../domain/public-records/publication.ts";
import { recordOf } from "../domain/record.ts";
import type { CooperationFile } from "./cooperation-file.ts";

export type Thing = "setting" | "indicator" | "organisation" | "person" | "room" | "series";

/** One difference between the file that was applied and a new one. */
export interface Change {
  thing: Thing;
  /** The slug, e-mail, key or code; of a setting its path. */
  key: string;
  /** What people call it, where it has a name besides its key. */
  name: string | undefined;
  what: "added" | "changed" | "removed";
  /** With `changed`: what is different. */
  fields: { field: string; was: unknown; is: unknown }[];
}

type Entry = Record<string, unknown>;
type Entries = Map<string, { name: string | undefined; entry: Entry }>;

/** Every difference, in the order of the new file; what it no longer has comes last. */
export function compareCooperations(applied: CooperationFile | undefined, file: CooperationFile): Change[] {
  const before = applied ? entriesOf(applied) : undefined;
  const after = entriesOf(file);
  const changes = THINGS.flatMap((thing) => compare(thing, before?.[thing] ?? new Map(), after[thing]));
  if (!before) return changes;
  return [...changes, ...ORDERED.flatMap(([thing, key]) => compareOrder(key, before[thing], after[thing]))];
}

/** Lists whose order people see, and the field of the file they are. */
const ORDERED: [Thing, string][] = [
  ["room", "rooms"],
  ["indicator", "indicators"],
];

/** Whether what both files have stands in another order. */
function compareOrder(key: string, before: Entries, after: Entries): Change[] {
  const was = [...before.keys()].filter((one) => after.has(one));
  const is = [...after.keys()].filter((one) => before.has(one));
  if (isDeepStrictEqual(was, is)) return [];
  return [{ thing: "setting", key, name: undefined, what: "changed", fields: [{ field: "order", was, is }] }];
}

const THINGS: Thing[] = ["setting", "indicator", "organisation", "person", "room", "series"];

function compare(thing: Thing, before: Entries, after: Entries): Change[] {
  const changes: Change[] = [];
  for (const [key, { name, entry }] of after) {
    const was = before.get(key)?.entry;
    if (!was) {
      changes.push({ thing, key, name, what: "added", fields: [] });
      continue;
    }
    const fields = [...new Set([...Object.keys(was), ...Object.keys(entry)])]
      .filter((field) => !isDeepStrictEqual(was[field], entry[field]))
      .map((field) => ({ field, was: was[field], is: entry[field] }));
    if (fields.length > 0) changes.push({ thing, key, name, what: "changed", fields });
  }
  for (const [key, { name }] of before) {
    if (!after.has(key)) changes.push({ thing, key, name, what: "removed", fields: [] });
  }
  return changes;
}

function entriesOf(file: CooperationFile): Record<Thing, Entries> {
  const { organisations, people, rooms, series, settings } = file;
  return {
    setting: settingsOf(file),
    indicator: keyed(
      settings.indicators,
      ({ code }) => code,
      ({ title }) => title,
    ),
    organisation: keyed(
      organisations,
      ({ slug }) => slug,
      ({ name }) => name,
    ),
    person: keyed(
      people,
      ({ email }) => email,
      ({ name }) => name,
    ),
    room: keyed(
      rooms,
      ({ key }) => key,
      ({ name }) => name,
    ),
    series: keyed(
      series,
      ({ key }) => key,
      () => undefined,
    ),
  };
}

function keyed<T extends object>(
  list: readonly T[],
  keyOf: (one: T) => string,
  nameOf: (one: T) => string | undefined,
): Entries {
  return new Map(list.map((one) => [keyOf(one), { name: nameOf(one), entry: recordOf(one) }]));
}

/** The settings by their path in the file, each with one value. */
function settingsOf({ name, language, settings }: CooperationFile): Entries {
  const { calendar, disclosure, quorum, standingItems } = settings;
  // A file that was applied by an earlier version has none of them.
  const { mandates = [], retention = {}, signIn = [], ...later }: Partial<typeof settings> = settings;
  const { archive = NO_ARCHIVE, publication = NOTHING_PUBLIC, accessLog = false, sources = [] } = later;
  const levels = mandates.map(({ region, subject, level }) => [[region, subject ?? "*"].join("."), level]);
  const domains = signIn.map((one) => [[one.organisation, one.issuer].join(" "), one.domains]);
  const under = (path: string, values: object) =>
    Object.entries(values).map(([key, value]): [string, unknown] => [`${path}.${key}`, value]);
  const all: [string, unknown][] = [
    ["name", name],
    ["language", language],
    ...under("calendar", calendar),
    ...under("disclosure", disclosure),
    ...under("quorum", quorum),
    ...under("standingItems", standingItems),
    ...under("mandates", Object.fromEntries(levels)),
    ...under("retention", retention),
    ["archive.list", archive.list],
    ...under("archive", archive.kinds),
    ...under("publication", publication),
    ["accessLog", accessLog],
    ...under("signIn", Object.fromEntries(domains)),
    ...under("sources", Object.fromEntries(sources.map((one) => [one.key, one]))),
  ];
  return new Map(all.map(([key, value]) => [key, { name: undefined, entry: { value } }]));
}
