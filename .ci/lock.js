// Adds to package-lock.json the builds for other platforms that the registry at hand did not have when the lock
// was written: npm leaves them out, and `npm ci` then refuses the lock everywhere. Run after each `npm install`.
import { readFileSync, writeFileSync } from "node:fs";

const systems = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

/**
 * The word of the list that stands between dashes in a package's name.
 * @param {string} name
 * @param {string[]} words
 */
function wordIn(name, words) {
  const word = words.find((candidate) => new RegExp(`[-/]${candidate}(-|$)`).test(name));
  if (word) return [word];
  throw new Error(`Cannot tell for which platform ${name} is.`);
}

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const packages = lock.packages;
const before = Object.keys(packages).length;

for (const [path, entry] of Object.entries(packages)) {
  if (path === "") continue;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (packages[`node_modules/${name}`] || packages[`${path}/node_modules/${name}`]) continue;
    packages[`node_modules/${name}`] = {
      version,
      cpu: wordIn(name, processors),
      ...(entry.dev ? { dev: true } : {}),
      ...(name.endsWith("-musl") ? { libc: ["musl"] } : {}),
      optional: true,
      os: wordIn(name, systems),
    };
  }
}

const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${sorted.length - before} platform packages added.\n`);
