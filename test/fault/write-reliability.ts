// Writes `docs/reliability.md` from the reports of Vitest of a run of the fault tests; `.ci/fault.sh` calls it.
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import path from "node:path";
import { faultFiles, type Report, reliability } from "./reliability.ts";

const root = path.join(import.meta.dirname, "../..");
const [form = "short", ...reports] = process.argv.slice(2);
const runs = reports.map((file) => {
  const report: Report = JSON.parse(readFileSync(file, "utf8"));
  // `embedded.json` and `embedded.files.json` are two runs on one database.
  return { database: path.basename(file).split(".")[0] ?? "", report };
});
if (runs.length === 0) throw new Error("Give the form, and a report of Vitest for each database.");
const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
const machine = `${platform()} ${arch()}, ${cpus().length} processors, ${memory}, Node.js ${process.version}`;
writeFileSync(
  path.join(root, "docs/reliability.md"),
  reliability(form, runs, faultFiles(root), { root, machine }),
);
