import { Buffer } from "node:buffer";
import type { Language } from "../domain/organisation/language.ts";
import { recordOf } from "../domain/record.ts";
import { type Text, textIn } from "../view/text.ts";
import { type CooperationFile, cooperationShape } from "./cooperation-file.ts";
import { inOrder, type Path, type Problem, pathOf } from "./problem.ts";
import { type Read, readYaml } from "./read-yaml.ts";
import { referenceProblems } from "./reference-problems.ts";
import { readSchoolHolidays } from "./school-holidays.ts";
import { keysOfShape } from "./shape/keys-of-shape.ts";
import { shapeProblems, valueAt } from "./shape/shape-problems.ts";
import { sharePartProblems } from "./share-parts.ts";

export const MAX_FILE_BYTES = 1_000_000;

/** The file as canonical data, or everything that is wrong with it, in the order of its lines. */
export type Parsed = { file: CooperationFile } | { problems: Problem[] };

const HOLIDAYS: Path = ["calendar", "schoolHolidays"];

/**
 * Reads a cooperation file. Every mistake is found at once and told with its place, in the reader's language. It never
 * throws.
 * @param directory where a file with school holidays is looked for
 */
export function parseCooperation(
  text: string,
  { language, directory }: { language: Language; directory: string },
): Parsed {
  const t = textIn(language);
  const alone = (message: string): Parsed => ({ problems: [{ line: 1, column: 1, path: [], message }] });
  if (Buffer.byteLength(text) > MAX_FILE_BYTES) return alone(t.setup.wrong.tooLarge);
  const read = readYaml(text, t);
  if (read.data === undefined || read.data === null) {
    return read.problems.length > 0 ? { problems: inOrder(read.problems) } : alone(t.setup.wrong.empty);
  }
  const holidays = withHolidays(read, directory, t);
  const result = cooperationShape.safeParse(holidays.data);
  const issues = result.error?.issues ?? [];
  const keysAt = (path: Path) => keysOfShape(cooperationShape, path);
  const shape = shapeProblems(issues, read, t, keysAt);
  // Where the notation is broken, what could not be read is missing to whoever refers to it.
  const told = read.broken ? shape.filter(({ path }) => valueAt(read.data, path) !== undefined) : shape;
  const misspelt = issues.filter(({ code }) => code === "unrecognized_keys").map(pathOf);
  const references = read.broken
    ? []
    : [...referenceProblems(read, t, misspelt), ...sharePartProblems(read, t)];
  const problems = inOrder([...read.problems, ...holidays.problems, ...told, ...references]);
  return result.success && problems.length === 0 ? { file: result.data } : { problems };
}

/** The data with the school holidays written out, when the file names a file that has them. */
function withHolidays(read: Read, directory: string, t: Text): { data: unknown; problems: Problem[] } {
  const name = valueAt(read.data, HOLIDAYS);
  if (typeof name !== "string") return { data: read.data, problems: [] };
  const found = readSchoolHolidays(name, directory, t);
  const problems = "wrong" in found ? found.wrong.map((why) => read.problemAt(HOLIDAYS, why)) : [];
  const data = recordOf(read.data);
  const schoolHolidays = "holidays" in found ? found.holidays : [];
  return { data: { ...data, calendar: { ...recordOf(data.calendar), schoolHolidays } }, problems };
}
