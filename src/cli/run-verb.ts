import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Temporal } from "temporal-polyfill";
import { DiskFull } from "../../db/disk-space.ts";
import type { Log } from "../engine/engine.ts";
import { codeOf } from "../start/health.ts";
import { type Lock, Locked, lockDirectory } from "../start/lock.ts";
import { lookAtPlatforms } from "../start/platforms.ts";
import { readServerFile } from "../start/server-file.ts";
import { type Config, ConfigProblems, readConfig } from "../start/settings/settings.ts";
import { askServer } from "./ask-server.ts";
import type { Args, Io } from "./verb.ts";

/** A server that has just been started has to open its database first. */
const SERVER_PATIENCE_MS = 15_000;

/**
 * Runs a verb on the database that the settings name. Where a running server has the embedded database open, the server
 * does it.
 * @throws ConfigProblems, Locked or DiskFull
 */
export async function runVerb(
  verb: string,
  args: Args,
  io: Io,
  real: () => Temporal.Instant,
): Promise<number> {
  const config = readConfig(process.env);
  if (config.databaseUrl !== undefined) return await runHere(config, verb, args, io, real);
  let lock: Lock;
  try {
    lock = await lockDirectory(config.dataDir, 0);
  } catch (error) {
    if (error instanceof Locked) return await runThere(config, verb, args, io, error);
    throw error;
  }
  try {
    return await runHere(config, verb, args, io, real);
  } finally {
    lock.release();
  }
}

async function runThere(config: Config, verb: string, args: Args, io: Io, locked: Locked): Promise<number> {
  for (let waited = 0; waited <= SERVER_PATIENCE_MS; waited += 250) {
    const server = readServerFile(config.dataDir);
    if (server) return await askServer(server, verb, args, io);
    await wait(250);
  }
  throw locked;
}

async function runHere(
  config: Config,
  verb: string,
  args: Args,
  io: Io,
  real: () => Temporal.Instant,
): Promise<number> {
  const [{ openEmbedded, openPostgres }, { openEngine }, { verbs }] = await Promise.all([
    import("../../db/client.ts"),
    import("../start/open-engine.ts"),
    import("./verbs.ts"),
  ]);
  const run = verbs[verb];
  if (!run) throw new Error(`no verb ${verb}`);
  const database = await (config.databaseUrl === undefined
    ? openEmbedded(path.join(config.dataDir, "database"))
    : openPostgres(config.databaseUrl, {
        poolSize: 2,
        directUrl: config.directUrl,
        migrationUrl: config.migrationUrl,
      })
  ).catch((error: unknown) => {
    if (error instanceof DiskFull) throw error;
    throw new ConfigProblems([`the database cannot be opened${codeOf(error)}`]);
  });
  try {
    const baseUrl = config.baseUrl ?? `http://localhost:${config.port}`;
    const engine = await openEngine(database, config, { log: logTo(io), real, baseUrl });
    engine.lookAtPlatforms = () => lookAtPlatforms(engine, config);
    return await run(engine, args, io);
  } finally {
    await database.close();
  }
}

const logTo = (io: Io): Log => ({
  info: () => undefined,
  warn: (facts, message) => io.note(`${message} ${JSON.stringify(facts)}`),
  error: (facts, message) => io.note(`${message} ${JSON.stringify(facts)}`),
});
