// Lets what goes wrong in a bundle name the line of the source. Where it stood is read when something has gone wrong, not
// before: Node's own `--enable-source-maps` reads all maps at start.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PER_ENTRY } from "./source-lines.js";

/** @type {Map<string, { sources: string[], entries: Int32Array } | undefined>} */
const known = new Map();

/** @param {string} file */
function linesOf(file) {
  if (!known.has(file)) {
    try {
      /** @type {import("./source-lines.js").SourceLines} */
      const { sources, entries } = JSON.parse(readFileSync(`${file}.lines`, "utf8"));
      known.set(file, { sources, entries: Int32Array.from(entries) });
    } catch {
      known.set(file, undefined);
    }
  }
  return known.get(file);
}

/**
 * @param {string} file of the bundle
 * @param {number} line from 0
 * @param {number} column from 0
 * @returns {string | undefined} the source with its line
 */
function placeOf(file, line, column) {
  const { sources, entries } = linesOf(file) ?? { sources: [], entries: new Int32Array() };
  let [from, to] = [0, entries.length / PER_ENTRY];
  while (from < to) {
    const middle = (from + to) >> 1;
    const [itsLine = 0, itsColumn = 0] = entries.subarray(middle * PER_ENTRY, middle * PER_ENTRY + 2);
    if (itsLine < line || (itsLine === line && itsColumn <= column)) from = middle + 1;
    else to = middle;
  }
  const [itsLine, , source = -1, at] = entries.subarray((from - 1) * PER_ENTRY, from * PER_ENTRY);
  const name = sources[source];
  return name === undefined || itsLine !== line
    ? undefined
    : `${path.resolve(path.dirname(file), name)}:${at}`;
}

/**
 * @param {string} folder in which the bundle is
 * @param {NodeJS.CallSite} frame
 */
function written(folder, frame) {
  const url = frame.getFileName() ?? "";
  const file = url.startsWith("file:") ? fileURLToPath(url) : "";
  const isBundled = file.startsWith(folder);
  const place =
    isBundled && placeOf(file, (frame.getLineNumber() ?? 1) - 1, (frame.getColumnNumber() ?? 1) - 1);
  if (!place) return String(frame);
  const name = frame.getFunctionName();
  return name ? `${frame.isAsync() ? "async " : ""}${name} (${place})` : place;
}

/** @param {string} main the address of the bundle's first file */
export function mapStacks(main) {
  const folder = path.dirname(fileURLToPath(main));
  Error.prepareStackTrace = (error, frames) =>
    [String(error), ...frames.map((frame) => `    at ${written(folder, frame)}`)].join("\n");
}
