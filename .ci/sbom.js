// The bill of materials of what Leerlus runs with, as CycloneDX on standard output: `npm run sbom`. Made by `npm sbom`, from a
// lock without what is for development only: with `--omit=dev` npm 11 leaves out what development uses as well, zod among it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

const { devDependencies: _, ...shipped } = read("package.json");
const lock = read("package-lock.json");
for (const [name, entry] of Object.entries(lock.packages)) if (entry.dev) delete lock.packages[name];
delete lock.packages[""].devDependencies;

const home = mkdtempSync(path.join(tmpdir(), "leerlus-sbom-"));
try {
  // npm calls what it describes by the name of its directory.
  const directory = path.join(home, "leerlus");
  mkdirSync(directory);
  writeFileSync(path.join(directory, "package.json"), JSON.stringify(shipped));
  writeFileSync(path.join(directory, "package-lock.json"), JSON.stringify(lock));
  const args = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"];
  execFileSync("npm", args, { cwd: directory, stdio: "inherit" });
} finally {
  rmSync(home, { recursive: true });
}
