import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from "node:fs";

/** Files in memory, on Linux: a copy of a database, of some 1,400 files, is laid there in a tenth of the time. */
const MEMORY = "/dev/shm";
const NAME = "leerlus-tests-";
/** What all test files that run beside each other need, and more. */
const ENOUGH_BYTES = 4 * 2 ** 30;

/**
 * From here on temporary files of this process and of those it starts are kept in memory, where there is enough.
 * @returns what removes them
 */
export function keepTemporaryFilesInMemory(): () => void {
  if (process.env.TMPDIR || !hasSpace()) return () => undefined;
  // Of a run that was killed, memory would be lost.
  for (const name of readdirSync(MEMORY)) {
    const isOver = name.startsWith(NAME) && !existsSync(`/proc/${name.slice(NAME.length)}`);
    if (isOver) rmSync(`${MEMORY}/${name}`, { recursive: true, force: true });
  }
  const directory = `${MEMORY}/${NAME}${process.pid}`;
  mkdirSync(directory, { recursive: true });
  process.env.TMPDIR = directory;
  return () => rmSync(directory, { recursive: true, force: true });
}

function hasSpace(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ENOUGH_BYTES;
}
