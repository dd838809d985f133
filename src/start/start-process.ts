import { makeHealth } from "./health.ts";
import { type AppServer, openHttpServer } from "./http-server.ts";
import { removeServerFile } from "./server-file.ts";
import type { Config } from "./settings.ts";
import type { OpenParts, ProcessParts } from "./start-app.ts";

export interface Running {
  /** Resolves when everything works; rejects when it never will. */
  ready: Promise<void>;
  /** Claims nothing more, finishes what is in flight and closes everything. */
  stop(): Promise<void>;
}

/** Starts what the settings ask for: first the door, so that health can be asked, then the house behind it. */
export function startProcess(config: Config, world: ProcessParts): Running {
  const health = makeHealth();
  let door: AppServer | undefined;
  const house: OpenParts = {};

  async function start(): Promise<void> {
    const waits = "waits for the database";
    health.set("database", "opening");
    health.set("migrations", waits);
    if (config.role !== "web") health.set("jobs", waits);
    if (config.role !== "worker") health.set("surfaces", waits);
    const host = config.host ?? (config.demo === false ? "0.0.0.0" : "127.0.0.1");
    door = await openHttpServer(health, config.port, host);
    world.log.info({ port: door.port, host, role: config.role }, "listening");
    const { startApp: openHouse } = await import("./start-app.ts");
    await openHouse(house, { config, world, health, door }).catch((error: unknown) => {
      // What was cut short by the end is no failed start.
      if (!world.stopped.aborted) throw error;
    });
  }

  return {
    ready: start(),
    stop: async () => {
      health.set("surfaces", "stopping");
      if (config.databaseUrl === undefined) removeServerFile(config.dataDir);
      const platforms = (house.platforms ?? []).map((platform) => platform.stop());
      await Promise.all([house.worker?.stop(), door?.close(), ...platforms]);
      await house.charts?.close();
      await house.database?.close();
    },
  };
}
