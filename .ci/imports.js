// dependency-cruiser, and a count: it must have read every module that there is.
import { existsSync, readdirSync } from "node:fs";
import { cruise, format } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";

const folders = ["src", "commands", "jobs", "db"].filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);

const { output } = await cruise(folders, await extractOptions("./.dependency-cruiser.js"));
if (typeof output === "string") throw new Error("The import rules must not choose an output type.");

// It warns that TypeScript 7 is no parser for it: true, and answered by swc and the count below.
delete output.summary.environment?.issues;

const read = new Set(output.modules.map((module) => module.source));
const unread = files.filter((file) => !read.has(file));
const report = await format(output, { outputType: "err-long" });
process.stdout.write(String(report.output));
if (unread.length > 0 || files.length === 0) {
  process.stderr.write(`The import rules read ${files.length - unread.length} modules of ${files.length}.\n`);
  process.exitCode = 1;
}
if (output.summary.error > 0) process.exitCode = 1;
