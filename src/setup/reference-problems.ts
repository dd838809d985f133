import { nearest } from "../engine/input/nearest.ts";
import type { Text } from "../view/text.ts";
import type { Path, Problem } from "./problem.ts";
import type { Read } from "./read-yaml.ts";
import { ROLES } from "./shape/field-shapes.ts";
import { shorten, valueAt } from "./shape/shape-problems.ts";

/** A text somewhere in the file, as it is compared: without space around it, in small letters. */
interface Word {
  path: Path;
  word: string;
  /** How else the same thing may be meant: its name. */
  name: string | undefined;
}

type Unknown = keyof Text["setup"]["unknown"];

/**
 * What one part of the file says about another: names that stand twice and names that nothing has. It looks at the file
 * as it was written, so that it finds them however much else is wrong.
 * @param misspelt the paths of maps with an unknown field: what such a map lacks may be there under a wrong name
 */
export function referenceProblems(read: Read, t: Text, misspelt: Path[]): Problem[] {
  const organisations = (kind: string, field: string) => fieldIn(read.data, ["organisations", kind], field);
  const regions = organisations("regions", "slug");
  const providers = organisations("providers", "slug");
  const municipalities = organisations("municipalities", "cbsCode");
  const everyOrganisation = [...regions, ...providers, ...organisations("others", "slug"), ...municipalities];
  const people = fieldIn(read.data, ["people"], "email");
  const rooms = fieldIn(read.data, ["rooms"], "key");
  const kinds = ["regions", "municipalities", "providers", "others"];
  const contacts = kinds.flatMap((kind) => organisations(kind, "contact"));

  const keys = [
    fieldIn(read.data, ["series"], "key"),
    fieldIn(read.data, ["indicators"], "code"),
    fieldIn(read.data, ["sources"], "key"),
  ];
  const isKnown = (list: Path, field: string) => isComplete(read.data, list, field, misspelt);
  const miss = (used: Word[], known: Word[], what: Unknown) => unknownWords(read, t, used, known, what);
  const regionsKnown = isKnown(["organisations", "regions"], "slug");
  const providersKnown = isKnown(["organisations", "providers"], "slug");
  const othersKnown = isKnown(["organisations", "others"], "slug");
  const townsKnown = isKnown(["organisations", "municipalities"], "cbsCode");
  const problems = [everyOrganisation, people, rooms, ...keys].flatMap((words) => doubles(read, t, words));
  if (regionsKnown) {
    problems.push(...miss(organisations("municipalities", "region"), regions, "region"));
    problems.push(...miss(ofPrefix(rooms, "region:"), regions, "region"));
    problems.push(...miss(fieldIn(read.data, ["mandates"], "region"), regions, "region"));
  }
  if (providersKnown) problems.push(...miss(ofPrefix(rooms, "provider:"), providers, "provider"));
  if (regionsKnown && providersKnown && othersKnown && townsKnown) {
    const named = [["people"], ["signIn"]].flatMap((list) => fieldIn(read.data, list, "organisation"));
    problems.push(...miss(named, everyOrganisation, "organisation"));
  }
  if (isKnown(["indicators"], "code"))
    problems.push(...miss(measured(read.data), fieldIn(read.data, ["indicators"], "code"), "indicator"));
  if (isKnown(["people"], "email")) {
    const leaders = ["chairs", "scribes"].flatMap((field) => membersIn(read.data, ["series"], field));
    problems.push(...miss([...contacts, ...leaders], people, "person"));
  }
  if (isKnown(["rooms"], "key"))
    problems.push(...miss(fieldIn(read.data, ["series"], "room"), rooms, "room"));
  const there = { regions: regions.length, providers: providers.length };
  return [...problems, ...coordinatorMissing(read, t), ...quorumTooHigh(read, t, there)];
}

/** Whether each thing of a list has its key: without one, what refers to it would seem to refer to nothing. */
function isComplete(data: unknown, list: Path, field: string, misspelt: Path[]): boolean {
  const things = valueAt(data, list);
  if (things === undefined)
    return !misspelt.some((path) => path.every((part, index) => part === list[index]));
  const hasKey = (_: unknown, index: number) => typeof valueAt(data, [...list, index, field]) === "string";
  return Array.isArray(things) && things.every(hasKey);
}

const listAt = (data: unknown, path: Path): unknown[] => {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list : [];
};

/** The texts that the things of a list have in a field. */
function fieldIn(data: unknown, list: Path, field: string): Word[] {
  return listAt(data, list).flatMap((_, index) => {
    const named = valueAt(data, [...list, index, "name"]);
    return wordAt(data, [...list, index, field], typeof named === "string" ? named : undefined);
  });
}

/** The texts in a field that is itself a list. */
function membersIn(data: unknown, list: Path, field: string): Word[] {
  return listAt(data, list).flatMap((_, index) => {
    const path = [...list, index, field];
    return listAt(data, path).flatMap((_, at) => wordAt(data, [...path, at], undefined));
  });
}

/** The indicators that the sources name. */
function measured(data: unknown): Word[] {
  return listAt(data, ["sources"]).flatMap((_, index) => {
    const path = ["sources", index, "measures"];
    const named = valueAt(data, path);
    const keys = typeof named === "object" && named !== null ? Object.keys(named) : [];
    return keys.flatMap((key) => wordAt(data, [...path, key], undefined));
  });
}

function wordAt(data: unknown, path: Path, name: string | undefined): Word[] {
  const value = valueAt(data, path);
  return typeof value === "string" ? [{ path, word: value.trim().toLowerCase(), name }] : [];
}

const ofPrefix = (words: Word[], prefix: string): Word[] =>
  words
    .filter(({ word }) => word.startsWith(prefix))
    .map(({ word, path }) => ({ path, word: word.slice(prefix.length), name: undefined }));

function doubles(read: Read, t: Text, words: Word[]): Problem[] {
  const first = new Map<string, Path>();
  return words.flatMap(({ word, path }) => {
    const before = first.get(word);
    if (!before) first.set(word, path);
    return before ? [read.problemAt(path, t.setup.twice(shorten(word), read.lineOf(before)))] : [];
  });
}

function unknownWords(read: Read, t: Text, used: Word[], known: Word[], what: Unknown): Problem[] {
  const there = new Set(known.map(({ word }) => word));
  const names = known.flatMap(({ word, name }) => (name ? [word, name] : [word]));
  return used
    .filter(({ word }) => !there.has(word))
    .map(({ word, path }) => {
      const typed = shorten(word);
      // Addresses at one organisation are all alike: only the nearest helps.
      const hits = nearest(typed, names, what === "person" ? 1 : 3).map(
        (hit) => known.find(({ name }) => name === hit)?.word ?? hit,
      );
      const near = [...new Set(hits)];
      const help = near.length > 0 ? ` ${t.setup.didYouMean(near)}` : "";
      return read.problemAt(path, t.setup.unknown[what](typed) + help);
    });
}

function coordinatorMissing(read: Read, t: Text): Problem[] {
  const people = listAt(read.data, ["people"]);
  const roles = fieldIn(read.data, ["people"], "role").map(({ word }) => word);
  // A misspelt role may well be meant to be this one.
  const mayHaveOne = roles.some((role) => role === "coordinator" || !ROLES.some((known) => known === role));
  return people.length === 0 || mayHaveOne
    ? []
    : [read.problemAtKey(["people"], t.setup.wrong.noCoordinator)];
}

function quorumTooHigh(read: Read, t: Text, there: Record<"regions" | "providers", number>): Problem[] {
  const quorum = valueAt(read.data, ["quorum"]);
  const kinds = typeof quorum === "object" && quorum !== null ? Object.keys(quorum) : [];
  return kinds.flatMap((kind) =>
    (["regions", "providers"] as const).flatMap((side) => {
      const path = ["quorum", kind, side];
      const asked = valueAt(read.data, path);
      if (typeof asked !== "number" || asked <= there[side]) return [];
      return [read.problemAt(path, t.setup.quorumTooHigh(asked, there[side]))];
    }),
  );
}
