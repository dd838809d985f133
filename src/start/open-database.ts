import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Database, openEmbedded, openPostgres } from "../../db/client.ts";
import { serverVersion } from "../../db/queries/health.ts";
import { NoRoles } from "../../db/walls.ts";
import { OLDEST_POSTGRES } from "../cli/doctor.ts";
import type { Log } from "../engine/engine.ts";
import { codeOf, type Health, reasonOf } from "./health.ts";
import { type Config, ConfigProblems } from "./settings/settings.ts";

const LONGEST_WAIT_MS = 5000;

/**
 * Opens the database and applies its migrations. A PostgreSQL that cannot be reached is tried again until it can;
 * `/readyz` says so meanwhile.
 * @returns undefined when `stopped` before it could be reached
 * @throws ConfigProblems when it is too old, or has no roles and does not let us make them; DiskFull when it is embedded and its disk is full
 */
export async function openDatabase(
  config: Config,
  { health, log, stopped }: { health: Health; log: Log; stopped: AbortSignal },
): Promise<Database | undefined> {
  const { databaseUrl, directUrl, migrationUrl, dataDir } = config;
  if (databaseUrl === undefined) return await openEmbedded(path.join(dataDir, "database"));
  for (let tries = 1; !stopped.aborted; tries += 1) {
    try {
      const database = await openPostgres(databaseUrl, { directUrl, migrationUrl });
      const version = await serverVersion(database.db);
      if (version >= OLDEST_POSTGRES) return database;
      await database.close();
      throw new ConfigProblems([
        `DATABASE_URL: PostgreSQL 15 or newer is needed; this is ${Math.floor(version / 10_000)}`,
      ]);
    } catch (error) {
      if (error instanceof ConfigProblems) throw error;
      if (error instanceof NoRoles) throw new ConfigProblems([`DATABASE_URL: ${error.message}`]);
      const reason = `${reasonOf(error, "cannot be opened")}; trying again`;
      health.set("database", reason);
      log.warn({ tries, code: codeOf(error).trim() }, `database ${reason}`);
      await wait(Math.min(500 * tries, LONGEST_WAIT_MS), undefined, { signal: stopped }).catch(
        () => undefined,
      );
    }
  }
  return undefined;
}
