import { randomBytes } from "node:crypto";
import type { RequestListener } from "node:http";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "../../db/client.ts";
import { hasCooperation } from "../../db/queries/cooperation/cooperation.ts";
import { type Charts, openCharts } from "../charts/render.ts";
import { webSender } from "../delivery/web-sender.ts";
import { startWorker, type Worker } from "../delivery/worker.ts";
import type { Engine, Log } from "../engine/engine.ts";
import { cleanUp } from "../engine/session/clean-up.ts";
import type { Access } from "../engine/session/session.ts";
import { openSessions } from "../engine/session/sign-in.ts";
import type { openBegin } from "../setup/begin/open-begin.ts";
import { type Demo, demoOf } from "./demo-mode.ts";
import { fetchSources } from "./fetch-sources.ts";
import type { Health } from "./health.ts";
import { httpRoutes } from "./http-routes.ts";
import type { AppServer } from "./http-server.ts";
import { makeMetrics } from "./observe/metrics.ts";
import { tracedRequests } from "./observe/traced-requests.ts";
import { openDatabase } from "./open-database.ts";
import { openEngine } from "./open-engine.ts";
import { lookAtPlatforms, openPlatforms, type Platform } from "./platforms.ts";
import { writeServerFile } from "./server-file.ts";
import type { Config } from "./settings/settings.ts";
import { beginBanner, startBanner } from "./start-banner.ts";
import { watchDatabase } from "./watch-database.ts";
import { whenReachable } from "./when-reachable.ts";

/** What the surfaces are given. */
export interface Parts {
  engine: Engine;
  access: Access;
  /** Present in demo mode. */
  demo: Demo | undefined;
  /** The chat platforms that are configured. */
  platforms: Platform[];
  charts: Charts;
  /** How the first cooperation is begun, where there was none when the process started. */
  begin?: ReturnType<typeof openBegin> | undefined;
  /** As in the settings. */
  trustedProxies: string[];
  /** As in the settings. */
  oidc?: Config["oidc"];
  /** As in the settings. */
  security?: Config["security"];
  /** Whom to ask about the API, as in the settings. */
  contact?: Config["apiContact"];
}

export interface ProcessParts {
  log: Log;
  /** The time of the real world, also in a demo. */
  real: () => Temporal.Instant;
  stopped: AbortSignal;
  /** Reads the surfaces' modules, which takes a while, and gives what mounts them. */
  loadSurfaces: () => Promise<(parts: Parts) => RequestListener>;
}

/** What has to be closed again; filled in as it is opened. */
export interface OpenParts {
  database?: Database;
  worker?: Worker;
  platforms?: Platform[];
  charts?: Charts;
  endTracing?: () => Promise<void>;
}

interface Starting {
  config: Config;
  parts: ProcessParts;
  health: Health;
  server: AppServer;
}

/** Opens everything that the HTTP server serves, in the order in which it is needed, and lets people in. */
export async function startApp(open: OpenParts, { config, parts, health, server }: Starting): Promise<void> {
  const { log, real, stopped } = parts;
  const loading = config.role === "worker" ? undefined : parts.loadSurfaces();
  loading?.catch(() => undefined);
  const database = await openDatabase(config, { health, log, stopped });
  if (!database) return;
  open.database = database;
  const baseUrl = config.baseUrl ?? `http://localhost:${server.port}`;
  const metrics = makeMetrics(health, database.kind === "embedded" ? config.dataDir : undefined);
  const there = { health, log, stopped };
  const opened = await whenReachable(there, () => openEngine(database, config, { log, real, baseUrl }));
  const engine: Engine = { ...opened, observe: metrics.observe };
  engine.lookAtPlatforms = () => lookAtPlatforms(engine, config);
  const isEmpty = async () => !(await hasCooperation(database.db));
  if (engine.demo && (await whenReachable(there, isEmpty))) {
    const { loadDemo } = await import("../setup/load-demo.ts");
    if (await whenReachable(there, () => loadDemo(engine, config.demoStart))) log.info({}, "demo loaded");
  }
  if (!engine.demo && config.host === undefined) await server.widen();
  health.set("database", undefined);
  health.set("migrations", undefined);
  health.check(database.ping);

  const token = engine.demo ? (config.demoToken ?? `ll_${randomBytes(32).toString("base64url")}`) : undefined;
  const access = openSessions(engine, token);
  const charts = openCharts();
  open.charts = charts;
  const platforms = await openPlatforms({ engine, access, charts, config, health });
  open.platforms = platforms;
  if (config.role !== "web") {
    const senders = [webSender(), ...platforms.map(({ sender }) => sender)];
    const fetch = (over: AbortSignal) => fetchSources(engine, config.cbsUrl, over);
    const options = { senders, settleMs: config.settleMs, cleanUp: () => cleanUp(engine), fetch };
    open.worker = startWorker(engine, options);
    health.set("jobs", undefined);
  }
  const demo = engine.demo ? await whenReachable(there, () => demoOf(engine, open.worker)) : undefined;
  const { trustedProxies, oidc, security, apiContact: contact } = config;
  const begin = engine.demo
    ? undefined
    : await whenReachable(there, () => beginWhereEmpty(engine, config.encryptionKeys));
  const surfaces = (await loading)?.({
    engine,
    access,
    demo,
    platforms,
    charts,
    trustedProxies,
    oidc,
    security,
    contact,
    begin: begin?.begin,
  });
  if (stopped.aborted) return;
  const embedded = database.kind === "embedded";
  const secret = embedded ? writeServerFile(config.dataDir, server.url()).secret : undefined;
  const isThere = embedded ? undefined : watchDatabase(database);
  const { metricsToken } = config;
  server.admit(tracedRequests(httpRoutes({ engine, metrics, metricsToken, secret, isThere, surfaces })));
  health.set("surfaces", undefined);
  log.info({ url: baseUrl, demo: engine.demo }, "ready");
  if (begin && surfaces) process.stderr.write(beginBanner(baseUrl, begin.secret));
  if (token !== undefined && surfaces) printBanner(log, baseUrl, token, config.demoToken !== undefined);
}

/** How the first cooperation can be begun; undefined where there is one. */
async function beginWhereEmpty(engine: Engine, sealedWith: readonly Buffer[]) {
  if (await hasCooperation(engine.database.db)) return undefined;
  const { openBegin } = await import("../setup/begin/open-begin.ts");
  const begin = openBegin(engine, sealedWith);
  const secret = await begin.secret();
  return secret === undefined ? undefined : { begin, secret };
}

function printBanner(log: Log, url: string, token: string, given: boolean): void {
  // The one secret that is ever logged: made up at this start, and good for made-up people only.
  if (!given) log.info({ DEMO_TOKEN: token }, "the coordinator's API token in this demo");
  process.stderr.write(startBanner(url, token, given));
}
