import { existsSync } from "node:fs";
import path from "node:path";
import { openEmbedded, openPostgres } from "../../db/client.ts";
import { isEmpty, MovedUnequal, moveEverything } from "../../db/queries/dump/move.ts";
import { codeOf } from "../start/health.ts";
import { lockDirectory } from "../start/lock.ts";
import { ConfigProblems, readConfig } from "../start/settings/settings.ts";
import type { Io } from "./verb.ts";

/** sysexits.h: EX_DATAERR. */
const NOT_EMPTY = 65;

/**
 * `leerlus move`: copies the embedded database of `DATA_DIR` to the empty PostgreSQL of `DATABASE_URL`, with all that
 * belongs to the installation, and says of each table how many rows there were on either side. Nothing is removed.
 * @returns the exit code
 * @throws ConfigProblems, Locked or DiskFull
 */
export async function move(io: Io): Promise<number> {
  const { databaseUrl, directUrl, migrationUrl, dataDir } = readConfig(process.env);
  if (databaseUrl === undefined)
    throw new ConfigProblems(["DATABASE_URL: name the empty PostgreSQL to which everything is moved"]);
  const directory = path.join(dataDir, "database");
  if (!existsSync(directory))
    throw new ConfigProblems([`DATA_DIR: there is no embedded database in ${path.resolve(dataDir)}`]);
  const lock = await lockDirectory(dataDir, 0);
  try {
    const from = await openEmbedded(directory);
    const to = await openPostgres(databaseUrl, { poolSize: 2, directUrl, migrationUrl }).catch(
      (error: unknown) => {
        throw new ConfigProblems([`DATABASE_URL: the database cannot be opened${codeOf(error)}`]);
      },
    );
    try {
      if (!(await isEmpty(to.db))) {
        io.note(
          "The PostgreSQL of DATABASE_URL holds something already; nothing was moved. Name an empty one.",
        );
        return NOT_EMPTY;
      }
      const moved = await moveEverything(from.db, to.db);
      for (const { table, found, moved: rows } of moved) io.say(`${table}\t${found}\t${rows}`);
      io.note(
        `Moved ${moved.reduce((sum, { moved: rows }) => sum + rows, 0)} rows; each table has as many as before.\n` +
          "Start Leerlus with this DATABASE_URL and the same secrets, and keep DATA_DIR until you are content. " +
          "Do not start it on DATA_DIR again: both would send what is planned.",
      );
      return 0;
    } catch (error) {
      if (!(error instanceof MovedUnequal)) throw error;
      io.note(error.message);
      return 1;
    } finally {
      await from.close();
      await to.close();
    }
  } finally {
    lock.release();
  }
}
