import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { layDatabase } from "../run/lay-database.ts";
import { PRELOADED } from "../server.ts";
import { type Answered, sendTo } from "./receiver.ts";
import type { Signed } from "./signed.ts";

const ROOT = path.join(import.meta.dirname, "../..");

export interface ChildProcess {
  /** Where its server is. */
  url: string;
  /** Ends it without warning; fine when it has ended. */
  kill(): Promise<void>;
}

export interface SlackProcess extends ChildProcess {
  send(request: Signed): Promise<Answered>;
}

/**
 * A process of its own with the surface; to be killed.
 * @param place the directory of an embedded database, or the address of a PostgreSQL
 */
export async function startSlackProcess(place: string, apiUrl: string): Promise<SlackProcess> {
  if (!place.startsWith("postgres")) await layDatabase(place);
  const child = await startChild(path.join(import.meta.dirname, "slack-child.ts"), [place, apiUrl]);
  return { ...child, send: (request) => sendTo(`${child.url}/slack/events`, request) };
}

/** A process of its own that runs a script, which says the port of its server. */
export async function startChild(script: string, parameters: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...PRELOADED, script, ...parameters], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const [port] = await once(child.stdout, "data");
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
