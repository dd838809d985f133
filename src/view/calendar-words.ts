import type { Text } from "./text.ts";

/**
 * Why a meeting is on another day, in the words of whoever reads it: public and school holidays are known by their Dutch
 * names, as the calendar has them (`Meivakantie (noord, midden)`). What people wrote stays as it is.
 */
export function calendarWords(t: Text, said: string): string {
  const { calendar } = t.meeting;
  const [, name = said, regions] = /^(.+?)(?: \(([a-z]+(?:, [a-z]+)*)\))?$/.exec(said) ?? [];
  const known = calendar[name];
  if (known === undefined) return said;
  if (regions === undefined) return known;
  return `${known} (${regions
    .split(", ")
    .map((region) => calendar[region] ?? region)
    .join(", ")})`;
}
