import { realpathSync } from "node:fs";
import type { RequestListener } from "node:http";
import { Temporal } from "temporal-polyfill";
import { DiskFull } from "../db/disk-space.ts";
import { faultOf } from "./engine/fault.ts";
import { CannotListen } from "./start/http-server.ts";
import { Locked, lockDirectory } from "./start/lock.ts";
import { makeLog } from "./start/log.ts";
import { removeServerFile } from "./start/server-file.ts";
import { ConfigProblems, readConfig } from "./start/settings/settings.ts";
import type { Parts } from "./start/start-app.ts";
import { type Running, startProcess } from "./start/start-process.ts";
import type { Publication } from "./web/publication.ts";

/** The time of the real world. This file alone reads the machine's clock; everything else is given it. */
export const realTime = (): Temporal.Instant => Temporal.Now.instant();

/** The surfaces: adding one is a line here. The browser room is last: it answers whatever nobody else knows. */
export async function loadSurfaces(): Promise<(parts: Parts) => RequestListener> {
  const [{ default: express }, api, pictures, calendar, web, { lastAnswer }, { openSetup }] =
    await Promise.all([
      import("express"),
      import("./api/surface.ts"),
      import("./api/chart-picture.ts"),
      import("./calendar/app.ts"),
      import("./web/app.ts"),
      import("./web/last-answer.ts"),
      import("./setup/draft/open-setup.ts"),
    ]);
  return (parts) => {
    const app = express().disable("x-powered-by").set("trust proxy", parts.trustedProxies);
    for (const { path, router, pages } of parts.platforms) {
      if (router) app.use(path, router);
      if (pages) app.use(pages.path, pages.router);
    }
    app.use(api.programsRouter(parts));
    app.use(pictures.chartPictureRouter(parts));
    app.use(calendar.calendarRouter(parts));
    const mailSignIn = parts.platforms.find((platform) => platform.mailSignIn)?.mailSignIn;
    // It is seldom asked for, and brings much along.
    const publication: Publication = async (actor, t) =>
      (await import("./archive/publication/read-standing.ts")).readStanding(parts.engine, actor, t);
    app.use(web.webRouter({ ...parts, setup: openSetup(parts.engine), publication, mailSignIn }));
    app.use(lastAnswer(parts.engine));
    return app;
  };
}

/** Within the ten seconds that whoever sends a SIGTERM waits. */
const LONGEST_STOP_MS = 9000;

/** sysexits.h: EX_CONFIG, EX_TEMPFAIL, EX_UNAVAILABLE. */
const EXIT = { config: 78, locked: 75, full: 75, port: 69, fault: 1 } as const;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = makeLog(config.logLevel);
  const crash = (error: unknown) => {
    log.error(faultOf(error), "stopped by a fault");
    if (error instanceof DiskFull) refuse(error);
    process.exit(EXIT.fault);
  };
  process.on("uncaughtException", crash);
  process.on("unhandledRejection", crash);
  const lock = config.databaseUrl === undefined ? await lockDirectory(config.dataDir) : undefined;
  // Left behind by a process that was killed: its secret opens nothing any more.
  if (lock) removeServerFile(config.dataDir);

  const stopped = new AbortController();
  let running: Running | undefined;
  const stop = async (signal: string) => {
    if (stopped.signal.aborted) process.exit(EXIT.fault);
    stopped.abort();
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.warn({}, "stopped before everything in flight was finished");
      process.exit(0);
    }, LONGEST_STOP_MS).unref();
    await running?.stop();
    lock?.release();
    log.info({}, "stopped");
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => void stop(signal).catch(crash));
  running = startProcess(config, { log, real: realTime, stopped: stopped.signal, loadSurfaces });
  await running.ready;
}

/** What is wrong, in words, for whoever starts Leerlus; a fault goes to the log. */
function refuse(error: unknown): never {
  const code =
    error instanceof ConfigProblems
      ? EXIT.config
      : error instanceof Locked
        ? EXIT.locked
        : error instanceof DiskFull
          ? EXIT.full
          : error instanceof CannotListen
            ? EXIT.port
            : EXIT.fault;
  if (error instanceof Error && code !== EXIT.fault) process.stderr.write(`${error.message}\n`);
  else {
    makeLog("error").error(faultOf(error), "could not start");
    // A database's message quotes people's data; any other names a file or a module.
    if (error instanceof Error && error.cause === undefined) process.stderr.write(`${error.stack}\n`);
  }
  process.exit(code);
}

/** Starts the server; what is wrong is said, and ends the process. */
export const start = (): Promise<void> => main().catch(refuse);

const started = process.argv[1];
if (started && realpathSync(started) === import.meta.filename) await start();
