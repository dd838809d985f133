import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { long } from "../fault/how-long.ts";

/** Files in memory, on Linux: a copy of a database, of some 1,400 files, is laid there in a tenth of the time. */
const MEMORY = "/dev/shm";
const NAME = "leerlus-tests-";
/** What all test files that run beside each other need, and more. */
const ENOUGH_BYTES = 4 * 2 ** 30;
const HOUR_MS = 3_600_000;

/**
 * From here on temporary files of this process and of those it starts are kept in memory, where there is enough. What is
 * done to make Leerlus fail at full length is done on a disk.
 * @returns what removes them
 */
export function keepTemporaryFilesInMemory(): () => void {
  if (process.env.TMPDIR || long || !hasSpace()) return () => undefined;
  removeOld();
  const directory = `${MEMORY}/${NAME}${process.pid}`;
  mkdirSync(directory, { recursive: true });
  process.env.TMPDIR = directory;
  return () => rmSync(directory, { recursive: true, force: true });
}

/** What a run that was killed has left would take memory for ever. A container may see the files of a run, not its process. */
function removeOld(): void {
  for (const name of readdirSync(MEMORY)) {
    if (!name.startsWith(NAME) || existsSync(`/proc/${name.slice(NAME.length)}`)) continue;
    const file = `${MEMORY}/${name}`;
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > HOUR_MS) rmSync(file, { recursive: true, force: true });
  }
}

function hasSpace(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ENOUGH_BYTES;
}
