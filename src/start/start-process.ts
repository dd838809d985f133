import { setTimeout as pause } from "node:timers/promises";
import { makeHealth } from "./health.ts";
import { type AppServer, openHttpServer } from "./http-server.ts";
import { removeServerFile } from "./server-file.ts";
import type { Config } from "./settings/settings.ts";
import type { OpenParts, ProcessParts } from "./start-app.ts";

export interface Running {
  /** Resolves when everything works; rejects when it never will. */
  ready: Promise<void>;
  /** Claims nothing more, finishes what is in flight and closes everything. */
  stop(): Promise<void>;
}

/** A proxy that asks each second whether a process is ready has heard by then that it is not. */
const HEARD_MS = 2000;

/** Starts what the settings ask for: first the HTTP server, so that health can be asked, then what it serves. */
export function startProcess(config: Config, parts: ProcessParts): Running {
  const health = makeHealth();
  let server: AppServer | undefined;
  const open: OpenParts = {};

  async function start(): Promise<void> {
    const waits = "waits for the database";
    health.set("database", "opening");
    health.set("migrations", waits);
    if (config.role !== "web") health.set("jobs", waits);
    if (config.role !== "worker") health.set("surfaces", waits);
    const host = config.host ?? (config.demo === false ? "0.0.0.0" : "127.0.0.1");
    server = await openHttpServer(health, config.port, host);
    parts.log.info({ port: server.port, host, role: config.role }, "listening");
    if (config.tracing) open.endTracing = (await import("./observe/tracing.ts")).startTracing(config.tracing);
    const { startApp } = await import("./start-app.ts");
    await startApp(open, { config, parts, health, server }).catch((error: unknown) => {
      // What was cut short by the end is no failed start.
      if (!parts.stopped.aborted) throw error;
    });
  }

  return {
    ready: start(),
    stop: async () => {
      health.set("surfaces", "stopping");
      // Until it has heard of it, a proxy sends people here, and what it sends while the port closes would be lost.
      if (config.trustedProxies.length > 0) await pause(HEARD_MS);
      if (config.databaseUrl === undefined) removeServerFile(config.dataDir);
      const platforms = (open.platforms ?? []).map((platform) => platform.stop());
      await Promise.all([open.worker?.stop(), server?.close(), ...platforms]);
      await open.charts?.close();
      await open.database?.close();
      await open.endTracing?.();
    },
  };
}
