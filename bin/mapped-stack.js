// Lets what goes wrong in a bundle name the line of the source. A map is read when something has gone wrong, not before:
// Node's own `--enable-source-maps` reads them all at start.
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** @type {Map<string, SourceMap | undefined>} */
const maps = new Map();

/** @param {string} file */
function mapOf(file) {
  if (!maps.has(file)) {
    try {
      maps.set(file, new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8"))));
    } catch {
      maps.set(file, undefined);
    }
  }
  return maps.get(file);
}

/**
 * @param {string} folder in which the bundle is
 * @param {NodeJS.CallSite} frame
 */
function written(folder, frame) {
  const url = frame.getFileName() ?? "";
  const file = url.startsWith("file:") ? fileURLToPath(url) : "";
  const map = file.startsWith(folder) ? mapOf(file) : undefined;
  const entry = map?.findEntry((frame.getLineNumber() ?? 1) - 1, (frame.getColumnNumber() ?? 1) - 1);
  if (!entry || !("originalSource" in entry)) return String(frame);
  const source = path.resolve(path.dirname(file), entry.originalSource);
  const at = `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  const name = frame.getFunctionName();
  return name ? `${frame.isAsync() ? "async " : ""}${name} (${at})` : at;
}

/** @param {string} main the address of the bundle's first file */
export function mapStacks(main) {
  const folder = path.dirname(fileURLToPath(main));
  Error.prepareStackTrace = (error, frames) =>
    [String(error), ...frames.map((frame) => `    at ${written(folder, frame)}`)].join("\n");
}
