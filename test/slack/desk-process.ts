import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { type Answered, sendTo } from "./desk.ts";
import type { Signed } from "./signed.ts";

const ROOT = path.join(import.meta.dirname, "../..");

export interface DeskProcess {
  send(request: Signed): Promise<Answered>;
  /** Ends it without warning; fine when it has ended. */
  kill(): Promise<void>;
}

/** A process of its own with the surface, on an embedded database in a directory; to be killed. */
export async function startDesk(directory: string, apiUrl: string): Promise<DeskProcess> {
  const script = path.join(import.meta.dirname, "desk-child.ts");
  const child = spawn(process.execPath, ["--import", "./bin/node24.js", script, directory, apiUrl], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const [port] = await once(child.stdout, "data");
  const url = `http://127.0.0.1:${String(port).trim()}/slack/events`;
  return {
    send: (request) => sendTo(url, request),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
