// Where what stands in a bundle stood in the sources, by line. A source map of all that a start reads takes a hundred megabytes
// to look something up in, and stops the process for a tenth of a second while it is read.
import { readFile, rm, writeFile } from "node:fs/promises";

/** An entry: line and column in the bundle, from 0, and from there on: which source (-1: none), and its line, from 1. */
export const PER_ENTRY = 4;

/** @typedef {{ sources: string[], entries: number[] }} SourceLines as JSON, beside each file of the bundle */

/**
 * What a source map says, without columns: of each line of a source where it begins.
 * @param {string} map
 * @returns {Promise<SourceLines>}
 */
export async function linesOf(map) {
  const { decode } = await import("@jridgewell/sourcemap-codec");
  const { sources, mappings } = JSON.parse(map);
  /** @type {number[]} */
  const entries = [];
  for (const [line, segments] of decode(mappings).entries()) {
    let before = "";
    for (const [column, source = -1, at = -1] of segments) {
      const here = `${source}:${at}`;
      if (here !== before) entries.push(line, column, source, at + 1);
      before = here;
    }
  }
  return { sources, entries };
}

/**
 * Puts it in place of the map of a file.
 * @param {string} file
 */
export async function keepLines(file) {
  const [text, map] = await Promise.all([readFile(file, "utf8"), readFile(`${file}.map`, "utf8")]);
  await writeFile(file, text.replace(/\/\/# sourceMappingURL=\S+\s*$/, ""));
  await writeFile(`${file}.lines`, JSON.stringify(await linesOf(map)));
  await rm(`${file}.map`);
}
