import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { needSpace } from "../../db/disk-space.ts";
import { recordOf } from "../domain/record.ts";
import { ConfigProblems } from "./settings/settings.ts";

/** Another process holds the directory. */
export class Locked extends Error {
  constructor(directory: string) {
    super(
      `Another Leerlus is using ${path.resolve(directory)}.\n` +
        "The embedded database serves one process at a time: stop the other one, or give this one another DATA_DIR " +
        "(and PORT). Several processes at once need PostgreSQL: set DATABASE_URL.",
    );
    this.name = "Locked";
  }
}

export interface Lock {
  release(): void;
}

/**
 * Takes the directory of the embedded database for this process alone. The embedded database has no lock of its own,
 * and two processes in one directory lose data without a word. The lock is the operating system's, on a file that
 * SQLite holds open, so it ends with the process, however that ends.
 * @param patience milliseconds to wait for a process that is about to end
 * @throws Locked, DiskFull, or ConfigProblems when nothing can be written there
 */
export async function lockDirectory(directory: string, patience = 500): Promise<Lock> {
  const { DatabaseSync } = await quietly(() => import("node:sqlite"));
  const open = () => {
    try {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      return new DatabaseSync(path.join(directory, "lock.db"), { timeout: 0 });
    } catch {
      needSpace(directory, { isNew: false });
      throw new ConfigProblems([`DATA_DIR: ${path.resolve(directory)} cannot be made or written`]);
    }
  };
  for (let waited = 0; ; waited += 100) {
    const file = open();
    try {
      file.exec("begin exclusive");
      return { release: () => file.close() };
    } catch (error) {
      file.close();
      if (recordOf(error).errcode !== SQLITE_BUSY) {
        needSpace(directory, { isNew: false });
        throw error;
      }
      if (waited >= patience) throw new Locked(directory);
    }
    await wait(100);
  }
}

const SQLITE_BUSY = 5;

/** Without Node's remark that its SQLite is experimental. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
