import type { z } from "zod";
import { nearest } from "../../engine/input/nearest.ts";
import type { Text } from "../../view/text.ts";
import { type Path, type Problem, pathOf } from "../problem.ts";
import type { Read } from "../read-yaml.ts";

type Issue = z.core.$ZodIssue;
const LONGEST_WORD = 80;
/** Of more unknown fields in one map the first tell enough. */
const MOST_KEYS = 100;

/**
 * What the shape of a file does not allow, as problems with a place.
 * @param keysAt the fields that a map at a path may have
 */
export function shapeProblems(
  issues: Issue[],
  read: Read,
  t: Text,
  keysAt: (path: Path) => string[],
): Problem[] {
  const absent = issues.filter((issue) => isAbsent(issue, read));
  const unknown = issues.flatMap((issue) => unknownKeys(issue, absent, keysAt));
  const meant = new Set(unknown.flatMap(({ path, near }) => near.map((key) => placeOf([...path, key]))));
  const said = new Set<string>();
  const wrong = issues.flatMap((issue) => {
    const path = pathOf(issue);
    const place = placeOf(path);
    // One word about a value is enough: an empty slug is too short and misspelt as well. And a misspelt field is told
    // where it stands; that the right one is missing follows from it.
    if (issue.code === "unrecognized_keys" || said.has(place) || meant.has(place)) return [];
    said.add(place);
    const message = absent.includes(issue)
      ? t.setup.missing(String(path.at(-1) ?? ""))
      : messageOf(issue, valueAt(read.data, path), t);
    return [read.problemAt(path, message)];
  });
  const misspelt = unknown.map(({ path, key, near, known }) => {
    const word = shorten(key);
    const message = near.length > 0 ? t.setup.unknownKeyNear(word, near) : t.setup.unknownKey(word, known);
    return read.problemAtKey([...path, key], message);
  });
  return [...misspelt, ...wrong];
}

const placeOf = (path: Path): string => JSON.stringify(path);

const isAbsent = (issue: Issue, read: Read): boolean =>
  issue.code !== "unrecognized_keys" &&
  issue.code !== "custom" &&
  valueAt(read.data, pathOf(issue)) === undefined;

interface UnknownKey {
  path: Path;
  key: string;
  /** The fields it may be meant as. */
  near: string[];
  known: string[];
}

function unknownKeys(issue: Issue, absent: Issue[], keysAt: (path: Path) => string[]): UnknownKey[] {
  if (issue.code !== "unrecognized_keys") return [];
  const path = pathOf(issue);
  const known = keysAt(path);
  return issue.keys.slice(0, MOST_KEYS).map((key) => {
    const near = nearest(shorten(key), known);
    const lacking = absent.filter((one) => placeOf(pathOf(one).slice(0, -1)) === placeOf(path));
    const [only] = lacking;
    // One field too many and one too few: the one is the other, however it is spelt.
    const isTheOne = near.length === 0 && only && lacking.length === 1 && issue.keys.length === 1;
    return { path, key, known, near: isTheOne ? [String(only.path.at(-1))] : near };
  });
}

function messageOf(issue: Issue, value: unknown, t: Text): string {
  const { setup } = t;
  switch (issue.code) {
    case "invalid_type":
      return setup.wrong[TYPE_WORDS[issue.expected] ?? "other"];
    case "invalid_value":
      return notAChoice(value, issue.values.map(String), t);
    case "too_small":
      return issue.origin === "string"
        ? setup.tooShort(Number(issue.minimum))
        : setup.tooSmall(Number(issue.minimum));
    case "too_big":
      if (issue.origin === "string") return setup.tooLong(Number(issue.maximum));
      return issue.origin === "array"
        ? setup.tooMany(Number(issue.maximum))
        : setup.tooBig(Number(issue.maximum));
    default: {
      const known: Record<string, string> = setup.wrong;
      // What is wrong with the name of a field stands within.
      const said = issue.code === "invalid_key" ? issue.issues[0]?.message : issue.message;
      return known[said ?? ""] ?? setup.wrong.other;
    }
  }
}

const TYPE_WORDS: Record<string, keyof Text["setup"]["wrong"]> = {
  object: "aMap",
  record: "aMap",
  array: "aList",
  string: "aText",
  number: "aNumber",
  int: "wholeNumber",
};

function notAChoice(value: unknown, choices: string[], t: Text): string {
  if (typeof value === "object") return t.setup.wrong.other;
  const typed = shorten(String(value));
  const near = typeof value === "string" ? nearest(typed, choices) : [];
  return near.length > 0 ? t.setup.notAChoiceNear(typed, near, choices) : t.setup.notAChoice(typed, choices);
}

/** What was typed, never longer than a message can bear. */
export const shorten = (typed: string): string =>
  typed.length > LONGEST_WORD ? `${typed.slice(0, LONGEST_WORD)}…` : typed;

/** The value at a path; undefined when there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, part)
        ? Reflect.get(value, part)
        : undefined,
    data,
  );
}
