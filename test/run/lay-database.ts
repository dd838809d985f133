import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import type { DemoStart } from "../../src/start/settings/settings.ts";

const run = promisify(execFile);
const ROOT = path.join(import.meta.dirname, "../..");

/** What a migrated embedded database holds: nothing, or one of the two demos as it is just loaded. */
export type Holds = "nothing" | DemoStart;

/**
 * Lays a copy of a database in a directory that has none yet: to make one takes seconds of work, and to load a demo half a
 * second of each start. Does nothing where no copies are kept (`global-setup.ts`).
 */
export async function layDatabase(directory: string, holds: Holds = "nothing"): Promise<void> {
  const { LEERLUS_EMPTY_DATABASE: empty, LEERLUS_DEMO_DATABASES: demos } = process.env;
  const mark = path.join(directory, "..", `${path.basename(directory)}.made`);
  if (!empty || !demos || existsSync(mark)) return;
  const copy = holds === "nothing" ? empty : path.join(demos, `${holds}.tar`);
  if (holds !== "nothing") await makeOnce(copy, holds);
  await mkdir(directory, { recursive: true });
  await run("tar", ["--extract", "--file", copy, "--directory", directory, "--no-same-owner"]);
  await writeFile(mark, "");
}

/** Whichever file of tests needs it first makes it; the others wait for that. */
async function makeOnce(copy: string, holds: DemoStart): Promise<void> {
  const isFirst = await mkdir(`${copy}.begun`).then(
    () => true,
    () => false,
  );
  if (isFirst) await makeDatabase(copy, holds);
  for (let tries = 0; !existsSync(copy); tries++) {
    if (tries > 1000) throw new Error(`the test file that makes ${path.basename(copy)} did not make it`);
    await pause(50);
  }
}

/** In a process of its own, which has to load all of Leerlus. */
export async function makeDatabase(copy: string, holds: Holds): Promise<void> {
  const script = path.join(import.meta.dirname, "make-database.ts");
  const node24 = path.join(ROOT, "bin/node24.js");
  await run(process.execPath, ["--import", node24, script, copy, holds], { cwd: ROOT });
}
