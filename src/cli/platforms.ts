import type { IncomingMessage, ServerResponse } from "node:http";
import type { Config } from "../config.ts";
import type { Sender } from "../delivery/sender.ts";
import type { Access } from "../engine/access.ts";
import type { Engine, Finding } from "../engine/engine.ts";
import type { Health } from "../health.ts";

/** A chat platform that works: what posts go through, and the door for what it sends. */
export interface Platform {
  /** Where the door is mounted. */
  path: string;
  sender: Sender;
  /** Undefined: a worker, which has none. */
  router:
    | ((request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void)
    | undefined;
  /** Takes up nothing more and finishes what is in flight. */
  stop(): Promise<void>;
}

interface Site {
  engine: Engine;
  access: Access;
  config: Config;
  health: Health;
}

/** The chat platforms that the settings name: adding one is a line here, and one below. */
export async function openPlatforms({ engine, access, config, health }: Site): Promise<Platform[]> {
  const { slack } = config;
  const open: Promise<Platform>[] = [];
  if (slack) {
    const report = (reason: string | undefined) => health.set("slack", reason);
    const given = { engine, access, config: { ...config, slack }, report };
    open.push(import("../slack/start.ts").then(({ startSlack }) => startSlack(given)));
  }
  return await Promise.all(open);
}

/** Looks whether each of them works; for `leerlus doctor`. */
export async function lookAtPlatforms(engine: Engine, { slack, encryptionKeys }: Config): Promise<Finding[]> {
  if (!slack) return [];
  const { lookAtSlack } = await import("../slack/doctor.ts");
  return await lookAtSlack(engine, slack, encryptionKeys);
}
