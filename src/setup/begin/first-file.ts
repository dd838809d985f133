import { stringify } from "yaml";
import { codeOfName } from "../../domain/organisation/code-of-name.ts";
import type { FirstFault, FirstField, FirstGiven } from "../../domain/organisation/first-given.ts";
import type { Text } from "../../view/text.ts";
import type { CooperationFile } from "../cooperation-file.ts";
import { parseCooperation } from "../parse-cooperation.ts";

/** Where each field stands in the file. */
const PLACES: [path: string, field: FirstField][] = [
  ["slug", "cooperation"],
  ["name", "cooperation"],
  ["language", "language"],
  ["organisations.others.0", "organisation"],
  ["people.0.name", "name"],
  ["people.0.email", "email"],
];

/**
 * The file of a new cooperation: one organisation, whoever begins it as its coordinator, and a room for each kind of
 * meeting, for the digests and for the secretariat. It is checked as every cooperation file.
 * @param t the language in which faults are told
 */
export function firstFile(given: FirstGiven, t: Text): { file: CooperationFile } | { faults: FirstFault[] } {
  const organisation = codeOfName(given.organisation) || "-";
  const text = stringify({
    slug: codeOfName(given.cooperation) || "-",
    name: given.cooperation,
    language: given.language,
    organisations: { others: [{ slug: organisation, name: given.organisation, contact: given.email }] },
    people: [{ email: given.email, name: given.name, organisation, role: "coordinator" }],
    rooms: Object.entries(t.begin.rooms).map(([key, name]) => ({ key, name })),
  });
  const parsed = parseCooperation(text, { language: t.language, directory: "" });
  if (!("problems" in parsed)) return parsed;
  const faults = parsed.problems.map(({ path, message }): FirstFault => {
    const at = path.join(".");
    const field = PLACES.find(([place]) => at.startsWith(place))?.[1];
    if (field && given[field] === "") return { field, message: t.begin.asks[field] };
    return { field, message: at.endsWith("slug") ? t.begin.code : message };
  });
  // An empty name is wrong in more than one place.
  const first = (fault: FirstFault, nth: number) =>
    fault.field === undefined || faults.findIndex(({ field }) => field === fault.field) === nth;
  return { faults: faults.filter(first) };
}
