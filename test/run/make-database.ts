// node --import ./bin/node24.js test/run/make-database.ts FILE nothing|fresh|lived
// Makes a database that tests begin with, and keeps it as one file.
import { execFileSync } from "node:child_process";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { openEmbedded } from "../../db/client.ts";
import { layDatabase } from "./lay-database.ts";

const [, , copy = "", holds] = process.argv;
const made = await mkdtemp(path.join(tmpdir(), "leerlus-made-"));
const directory = path.join(made, "database");
if (holds !== "nothing") await layDatabase(directory);
const database = await openEmbedded(directory);
if (holds === "fresh" || holds === "lived") {
  const [{ demoEngine }, { demoClock }, { loadDemo }] = await Promise.all([
    import("../../src/demo/open-demo.ts"),
    import("../../src/engine/demo-clock.ts"),
    import("../../src/setup/load-demo.ts"),
  ]);
  await loadDemo(demoEngine(database, demoClock(Temporal.Now.instant)), holds);
}
// It is closed before it is copied: a copy of one that runs would have to recover each time.
await database.close();
const unfinished = `${copy}.${process.pid}`;
// The form of names that PGlite can read.
execFileSync("tar", ["--create", "--format", "ustar", "--file", unfinished, "--directory", directory, "."]);
await rename(unfinished, copy);
await rm(made, { recursive: true });
