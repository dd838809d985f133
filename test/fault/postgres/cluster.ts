import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../server.ts";

const run = promisify(execFile);

const BINARIES = [
  ...[15, 16, 17, 18].map((version) => `/usr/lib/postgresql/${version}/bin`),
  ...(process.env.PATH ?? "").split(path.delimiter),
];
const bin = BINARIES.find((directory) => existsSync(path.join(directory, "initdb")));

/** Why there is no PostgreSQL to be broken here; undefined: there is one. */
export const noPostgres = bin === undefined ? "no PostgreSQL server on this machine" : undefined;

/** PostgreSQL refuses to run as root, so root lends it another name. */
const isRoot = process.getuid?.() === 0;
const owner = () => (succeeds("getent", "passwd", "postgres") ? "postgres" : "nobody");

function succeeds(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A PostgreSQL server of the test's own that may be stopped, started and killed. */
export interface Cluster {
  port: number;
  url: string;
  /** As a crash: nothing is finished, nobody is told goodbye. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** @param more settings besides those it was made with */
  start(more?: Record<string, string>): Promise<void>;
  /** Runs a program of PostgreSQL, such as `pg_dump`, as whoever owns the server. */
  run(name: string, ...args: string[]): Promise<void>;
  /** Lets a standby take over. */
  promote(): Promise<void>;
  /** Lets the server write in a directory. */
  lend(directory: string): Promise<void>;
  remove(): Promise<void>;
}

/**
 * @param settings lines for `postgresql.conf`
 * @param primary what it is a standby of
 */
export async function makeCluster(
  settings: Record<string, string> = {},
  primary?: Pick<Cluster, "port">,
): Promise<Cluster> {
  if (bin === undefined) throw new Error(noPostgres);
  const home = await mkdtemp(path.join(tmpdir(), "leerlus-cluster-"));
  const as = isRoot ? ["runuser", "-u", owner(), "--"] : [];
  if (isRoot) await run("chown", [owner(), home]);
  const postgres = async (name: string, ...args: string[]) => {
    const [command = "", ...rest] = [...as, path.join(bin, name), ...args];
    await run(command, rest, { cwd: home });
  };
  const data = path.join(home, "data");
  const port = await freePort();
  if (primary) {
    const from = ["--host", "127.0.0.1", "--port", String(primary.port), "--username", "postgres"];
    await postgres(
      "pg_basebackup",
      ...from,
      ...["--pgdata", data, "--write-recovery-conf", "--checkpoint", "fast"],
    );
  } else {
    await postgres(
      "initdb",
      ...["--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8"],
      ...["--locale", "C.UTF-8", "--no-sync"],
    );
  }
  // What was committed has to survive a crash of the server, but not one of the machine.
  const all = {
    port: String(port),
    unix_socket_directories: home,
    listen_addresses: "127.0.0.1",
    ...settings,
  };
  const optionsWith = (more: Record<string, string>) =>
    Object.entries({ fsync: "off", full_page_writes: "off", ...all, ...more })
      .map(([name, value]) => `-c ${name}='${value}'`)
      .join(" ");
  const control = (...args: string[]) =>
    postgres("pg_ctl", ...args, "--pgdata", data, "--wait", "--silent", "--log", path.join(home, "log"));
  const start = (more: Record<string, string> = {}) => control("start", "--options", optionsWith(more));
  await start();
  return {
    port,
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    restart: () => control("restart", "--mode", "immediate", "--options", optionsWith({})),
    stop: () => control("stop", "--mode", "immediate"),
    start,
    run: postgres,
    promote: () => control("promote"),
    lend: async (directory) => {
      if (isRoot) await run("chown", [owner(), directory]);
    },
    remove: async () => {
      await control("stop", "--mode", "immediate").catch(() => undefined);
      await rm(home, { recursive: true, force: true });
    },
  };
}
