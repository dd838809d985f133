import { WEEKDAYS } from "../domain/calendar/recurrence.ts";
import type { Text } from "../view/text.ts";
import type { Change } from "./compare-cooperations.ts";
import type { CooperationFile } from "./cooperation-file.ts";

const LONGEST_VALUE = 60;

/** What a first file brings, in numbers: a line for each of its hundred things would be read by nobody. */
export function showNew(file: CooperationFile, t: Text): string[] {
  const { counts } = t.setup;
  const of = (kind: string) => file.organisations.filter((organisation) => organisation.kind === kind).length;
  const parts = [
    counts.regions(of("region")),
    counts.municipalities(of("municipality")),
    counts.providers(of("provider")),
    counts.others(of("other")),
    counts.people(file.people.length),
    counts.rooms(file.rooms.length),
    counts.series(file.series.length),
    counts.indicators(file.settings.indicators.length),
  ];
  return [t.setup.made(file.name), ...parts.map((part) => `+ ${part}`)];
}

/** A line per difference, in the reader's language. */
export function showChanges(changes: Change[], t: Text): string[] {
  return changes.map((change) => showChange(change, t));
}

function showChange(change: Change, t: Text): string {
  const { setup } = t;
  const shown = change.name === undefined ? change.key : `${change.name} (${change.key})`;
  const thing = `${setup.thing[change.thing]} ${shown}`;
  if (change.what === "added") return setup.added(thing);
  if (change.what === "changed") {
    const parts = change.fields.map((field) => showField(field, t));
    return setup.changed(thing, parts);
  }
  if (change.thing === "series") return setup.seriesRemoved(thing);
  return isSetting(change) ? setup.settingRemoved(thing) : setup.removed(thing);
}

const isSetting = ({ thing }: Change): boolean => thing === "setting" || thing === "indicator";

function showField({ field, was, is }: Change["fields"][number], t: Text): string {
  const label = t.setup.labels[field] ?? field;
  const [before, after] = [showValue(was, t), showValue(is, t)];
  if (before.length > LONGEST_VALUE || after.length > LONGEST_VALUE || before === after) {
    return `${label}: ${t.setup.newContent}`;
  }
  return t.setup.part(label, before, after);
}

/** A value as the file spells it. */
function showValue(value: unknown, t: Text): string {
  if (value === undefined || value === null || value === "") return t.setup.nothing;
  if (Array.isArray(value)) {
    return value.length === 0 ? t.setup.nothing : value.map((part) => showValue(part, t)).join(", ");
  }
  if (typeof value !== "object") return String(value);
  const parts = Object.entries(value).map(([key, part]) =>
    key === "weekday" ? `weekday ${WEEKDAYS[Number(part) - 1]}` : `${key} ${showValue(part, t)}`,
  );
  return parts.toSorted().join(", ");
}
