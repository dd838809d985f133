import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Text } from "../view/text.ts";
import type { Path, Problem } from "./problem.ts";

/** What a YAML text holds, and where. */
export interface Read {
  /** Plain maps, lists, texts, numbers and booleans; a field without a value is left out. */
  data: unknown;
  /** Mistakes of notation. */
  problems: Problem[];
  /** Some of it could not be read at all, so `data` may lack what the file means to say. */
  broken: boolean;
  /** A problem at a path: at its value, or when there is none at the nearest thing around it. */
  problemAt: (path: Path, message: string) => Problem;
  /** As `problemAt`, at the name of the field instead of its value. */
  problemAtKey: (path: Path, message: string) => Problem;
  lineOf: (path: Path) => number;
}

const MAX_DEPTH = 20;
/** Aliases repeat what they stand for; a file within the size limit has far fewer nodes than this of its own. */
const MAX_NODES = 200_000;
const MAX_ALIASES = 100;
const MAX_SYNTAX_PROBLEMS = 20;

/**
 * Reads YAML 1.2 with its core types only. It never throws: nesting, repetition by aliases, own types and fields that
 * stand twice are problems with a place.
 */
export function readYaml(text: string, t: Text): Read {
  const lines = new LineCounter();
  // The parser's own check for double keys takes quadratic time, and its aliases have no place.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, version: "1.2" });
  const values = new Map<string, number>();
  const keys = new Map<string, number>();
  const at = (offset: number, path: Path, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), path: [...path], message };
  };
  const offsetOf = (path: Path): number => {
    const there = values.get(JSON.stringify(path));
    return there ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1)));
  };
  const problems = syntaxProblems(document, t, at);
  const walk = { t, at, values, keys, problems, document, left: MAX_NODES, aliases: MAX_ALIASES };
  const data = document.contents === null ? undefined : plain(walk, document.contents, [], 0);
  return {
    data,
    problems,
    broken: document.errors.length > 0 || walk.left <= 0 || walk.aliases <= 0,
    problemAt: (path, message) => at(offsetOf(path), path, message),
    problemAtKey: (path, message) => at(keys.get(JSON.stringify(path)) ?? offsetOf(path), path, message),
    lineOf: (path) => lines.linePos(offsetOf(path)).line,
  };
}

type At = (offset: number, path: Path, message: string) => Problem;

function syntaxProblems(document: Document.Parsed, t: Text, at: At): Problem[] {
  const known: Record<string, string> = t.setup.yaml;
  const faults = [...document.errors, ...document.warnings].slice(0, MAX_SYNTAX_PROBLEMS);
  const problems = faults.map(({ code, pos }) => at(pos[0], [], known[code] ?? t.setup.yaml.other));
  if (document.directives.yaml.explicit) problems.push(at(0, [], t.setup.wrong.directive));
  return problems;
}

interface Walk {
  t: Text;
  at: At;
  values: Map<string, number>;
  keys: Map<string, number>;
  problems: Problem[];
  document: Document.Parsed;
  /** How many nodes may still be read. */
  left: number;
  /** How many aliases may still be followed: finding what one stands for costs a search. */
  aliases: number;
}

/** Where a node begins in the text. */
const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function plain(walk: Walk, node: unknown, path: Path, depth: number, place?: number): unknown {
  const offset = place ?? startOf(node);
  const { wrong } = walk.t.setup;
  walk.left -= 1;
  if (walk.left === 0) walk.problems.push(walk.at(offset, path, wrong.tooMuch));
  if (walk.left <= 0) return undefined;
  if (depth > MAX_DEPTH) {
    walk.problems.push(walk.at(offset, path, wrong.tooDeep));
    return undefined;
  }
  walk.values.set(JSON.stringify(path), offset);
  if (isAlias(node)) {
    walk.aliases -= 1;
    if (walk.aliases === 0) walk.problems.push(walk.at(offset, path, wrong.tooMuch));
    if (walk.aliases <= 0) return undefined;
    const anchored = node.resolve(walk.document);
    if (!anchored) walk.problems.push(walk.at(offset, path, walk.t.setup.yaml.BAD_ALIAS));
    // What an alias stands for is told where the alias stands.
    return plain(walk, anchored, path, depth + 1, offset);
  }
  if (isSeq(node))
    return node.items.map((item, index) => plain(walk, item, [...path, index], depth + 1, place));
  if (isMap(node)) return plainMap(walk, node.items, path, depth, place);
  return isScalar(node) ? node.value : null;
}

function plainMap(
  walk: Walk,
  pairs: { key: unknown; value: unknown }[],
  path: Path,
  depth: number,
  place?: number,
): Record<string, unknown> {
  const { wrong } = walk.t.setup;
  const map = new Map<string, unknown>();
  for (const { key, value } of pairs) {
    const offset = place ?? startOf(key);
    const word = isScalar(key) && key.value !== null ? String(key.value) : undefined;
    if (word === undefined || word === "__proto__") {
      walk.problems.push(walk.at(offset, path, wrong.keyNotText));
      continue;
    }
    const here = [...path, word];
    const name = JSON.stringify(here);
    if (walk.keys.has(name) && place === undefined) walk.problems.push(walk.at(offset, here, wrong.twiceKey));
    walk.keys.set(name, offset);
    const read = plain(walk, value, here, depth + 1, place);
    // A field without a value is a field that was left out.
    if (read !== null) map.set(word, read);
  }
  return Object.fromEntries(map);
}
