import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AS_ORDINARY_USER, type Program, startProgram } from "../../operate/program.ts";
import type { Reach } from "../../reach.ts";
import { freePort } from "../../server.ts";

const CONFIG = path.join(import.meta.dirname, "../../../deploy/pgbouncer.ini");

export interface Pooler {
  /** The address of a database through PgBouncer. */
  url: string;
  /** Ends PgBouncer without warning and starts it again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/**
 * PgBouncer as `deploy/pgbouncer.ini` has it, in front of a PostgreSQL of this machine.
 * @param server the address of a database of that PostgreSQL
 * @param lent how many connections it has to lend
 */
export async function openPooler(server: string, lent = 20): Promise<Pooler> {
  const { port: serverPort, pathname, username } = new URL(server);
  const home = await mkdtemp(path.join(tmpdir(), "leerlus-pgbouncer-"));
  await chmod(home, 0o755);
  const port = await freePort();
  const changes: [string, string][] = [
    ["leerlus = host=127.0.0.1 port=5432 dbname=leerlus ", `* = host=127.0.0.1 port=${serverPort} `],
    ["listen_port = 6432", `listen_port = ${port}\nunix_socket_dir =`],
    ["auth_type = scram-sha-256", "auth_type = trust"],
    ["/etc/pgbouncer/userlist.txt", path.join(home, "users")],
    ["default_pool_size = 20", `default_pool_size = ${lent}`],
  ];
  let config = await readFile(CONFIG, "utf8");
  for (const [from, to] of changes) {
    if (!config.includes(from)) throw new Error(`deploy/pgbouncer.ini has no ${from}`);
    config = config.replace(from, to);
  }
  const file = path.join(home, "pgbouncer.ini");
  await writeFile(file, config);
  await writeFile(path.join(home, "users"), `"${username}" ""\n`);
  const start = () => startProgram([...AS_ORDINARY_USER, "pgbouncer", file], port);
  let running: Program = await start();
  return {
    url: `postgres://${username}@127.0.0.1:${port}${pathname}`,
    restart: async () => {
      await running.kill();
      running = await start();
    },
    close: async () => {
      await running.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A way from processes to a PostgreSQL. */
export interface Way {
  reach: Reach;
  close(): Promise<void>;
}

/** How processes reach a PostgreSQL of a test's own: through a PgBouncer when the whole run goes through one. */
export async function openWay(server: string): Promise<Way> {
  if (!process.env.TEST_POOLER_URL) return { reach: { DATABASE_URL: server }, close: async () => undefined };
  const { url, close } = await openPooler(server);
  return { reach: { DATABASE_URL: url, DATABASE_DIRECT_URL: server }, close };
}
