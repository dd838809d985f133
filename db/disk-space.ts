import { existsSync, statfsSync } from "node:fs";
import path from "node:path";

const MB = 1024 * 1024;

/**
 * What is kept free on the disk of an embedded database. A database that cannot write its log does not come back until
 * it is started again, so it is never let near that: its log grows by 16 MB at a time, and the work of one statement has
 * to fit as well.
 */
export const KEPT_FREE = 64 * MB;
/** What is written before a new database can be used. */
const NEW_DATABASE = 48 * MB;

/** There is too little space on the disk of the embedded database. */
export class DiskFull extends Error {
  /** SQLSTATE `disk_full`. */
  readonly code = "53100";

  /** @param least how much has to be free, in bytes */
  constructor(directory: string, least: number) {
    super(
      `The disk is full: of the disk that holds ${path.resolve(directory)}, ${inMb(freeSpace(directory))} MB is free, ` +
        `and Leerlus needs ${inMb(least)} MB.\nNothing that was kept is lost. Make space on that disk, or give Leerlus ` +
        "another DATA_DIR, and start it again.",
    );
    this.name = "DiskFull";
  }
}

const inMb = (bytes: number): number => Math.floor(bytes / MB);

/** How many bytes may still be written where a directory is, or will be. */
export function freeSpace(directory: string): number {
  let at = path.resolve(directory);
  while (!existsSync(at) && at !== path.dirname(at)) at = path.dirname(at);
  const { bavail, bsize } = statfsSync(at);
  return bavail * bsize;
}

/**
 * @param isNew whether the database still has to be made there
 * @throws DiskFull when it cannot be opened there
 */
export function needSpace(directory: string, { isNew }: { isNew: boolean }): void {
  const least = KEPT_FREE + (isNew ? NEW_DATABASE : 0);
  if (freeSpace(directory) < least) throw new DiskFull(directory, least);
}
