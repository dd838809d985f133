import { accessSync, constants, mkdirSync } from "node:fs";
import { freeSpace, KEPT_FREE } from "../../db/disk-space.ts";
import { ConfigProblems, readConfig } from "../start/settings/settings.ts";
import type { Io } from "./verb.ts";

/** The half of `leerlus doctor` that needs no database. Returns whether all is well. */
export function checkHere(env: Record<string, string | undefined>, io: Io): boolean {
  const major = Number.parseInt(process.versions.node, 10);
  let well = major >= 24;
  io.say(`${well ? "ok  " : "FAIL"}  Node ${process.versions.node} (24 or newer is needed)`);
  try {
    const config = readConfig(env);
    io.say("ok    settings");
    if (config.databaseUrl !== undefined) return well;
    const writable = isWritable(config.dataDir);
    io.say(`${writable ? "ok  " : "FAIL"}  DATA_DIR ${config.dataDir} can be written`);
    const hasSpace = freeSpace(config.dataDir) >= KEPT_FREE;
    io.say(
      `${hasSpace ? "ok  " : "FAIL"}  its disk has ${inMb(freeSpace(config.dataDir))} MB free (${inMb(KEPT_FREE)} MB is needed)`,
    );
    well &&= writable && hasSpace;
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    for (const problem of error.problems) io.say(`FAIL  ${problem}`);
    well = false;
  }
  return well;
}

const inMb = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

function isWritable(directory: string): boolean {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    accessSync(directory, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
