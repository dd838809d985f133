import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const FOLDERS = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin", "/sbin", "/usr/bin"];
const PATIENCE_MS = 20_000;

/** Where a program of the system is; undefined: not here. */
export const programAt = (name: string): string | undefined =>
  FOLDERS.map((folder) => path.join(folder, name)).find((file) => existsSync(file));

/** Why a test cannot run here: a program that it needs is missing. Undefined: all are there. */
export function missing(...names: string[]): string | undefined {
  const absent = names.filter((name) => programAt(name) === undefined);
  return absent.length > 0 ? `not on this machine: ${absent.join(", ")}` : undefined;
}

/** PgBouncer refuses to run as root. It takes the place of what lends it another name, so that it is what is killed. */
export const AS_ORDINARY_USER: string[] =
  process.getuid?.() === 0 ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : [];

export interface Program {
  child: ChildProcess;
  output(): string;
  /** Ends it and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * Starts a program of the system and waits until it takes connections on a port of this machine.
 * @param command the program and its arguments
 */
export async function startProgram(
  command: string[],
  port: number,
  env: Record<string, string> = {},
): Promise<Program> {
  const [program = "", ...args] = command;
  const child = spawn(programAt(program) ?? program, args, {
    env: { PATH: FOLDERS.join(path.delimiter), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (written += String(chunk)));
  const gone = once(child, "exit");
  const end = performance.now() + PATIENCE_MS;
  while (!(await takesConnections(port))) {
    if (child.exitCode !== null || performance.now() > end) {
      child.kill("SIGKILL");
      throw new Error(`${program} did not start: ${written}`);
    }
    await pause(50);
  }
  // Somebody else may have had the port.
  await pause(100);
  if (child.exitCode !== null) throw new Error(`${program} ended: ${written}`);
  return {
    child,
    output: () => written,
    kill: async (signal = "SIGKILL") => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await gone;
    },
  };
}

async function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
