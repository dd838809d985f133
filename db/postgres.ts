import { Socket } from "node:net";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database, Db, Reach } from "./database.ts";
import { LIMITS } from "./limits.ts";
import { openListener } from "./listener.ts";
import { DELIVERY_ROLE, LOGIN_ROLE, type NarrowRole } from "./roles.ts";
import { makeShare } from "./share.ts";
import { traceConnection } from "./trace-statement.ts";
import { asRole, inTransaction } from "./transaction.ts";

/** So many connections of the pool are never used by what people change: see `Database.changes`. */
const KEPT_FREE = 3;

/** SQLSTATE `disk_full`. */
const DISK_FULL = "53100";
/** Needs two megabytes of its disk, and gives them back. */
const WRITE_SOMETHING =
  "create temp table leerlus_space on commit drop as select repeat('x', 1900) from generate_series(1, 1000)";

/**
 * The URL means what it means to `psql`: `sslmode=require` encrypts, and only `verify-full` asks whose the server is.
 */
export function settingsOf(url: string): pg.ClientConfig {
  const address = new URL(url);
  const { searchParams } = address;
  if (searchParams.has("sslmode") && !searchParams.has("uselibpqcompat"))
    searchParams.set("uselibpqcompat", "true");
  return { connectionString: address.href, keepAlive: true, connectionTimeoutMillis: LIMITS.connect };
}

/**
 * A pool of connections to a PostgreSQL whose migrations have been applied. No failure of the database or of the line to
 * it ends the process: what was asked fails, and the next question gets a connection that works.
 * @param directUrl the server itself, where the other leads to a pooler that lends connections by the transaction. What
 * belongs to a session is then asked there; the limits of each connection are given by the pooler, which takes them from
 * nobody else.
 */
export function openPool(url: string, poolSize: number, directUrl?: string): Database {
  const settings = settingsOf(url);
  const limited = (limits: pg.ClientConfig) => (directUrl === undefined ? limits : {});
  let isFull = false;
  const saidFull = () => {
    isFull = true;
  };
  const pool = poolOf(saidFull, {
    ...settings,
    max: poolSize,
    // A statement by itself as a role is sent together with its commit (`asRole`).
    pipeline: true,
    ...limited({
      statement_timeout: LIMITS.statement,
      lock_timeout: LIMITS.lock,
      idle_in_transaction_session_timeout: LIMITS.idleInTransaction,
    }),
  });
  // Whoever asks whether the database answers does not queue behind everybody's work.
  const pings = poolOf(
    saidFull,
    {
      ...settings,
      ...limited({ statement_timeout: LIMITS.ping }),
      max: 1,
      connectionTimeoutMillis: LIMITS.ping,
    },
    LIMITS.ping,
  );
  const listener = openListener(directUrl === undefined ? settings : settingsOf(directUrl));
  const share = makeShare(Math.max(1, poolSize - KEPT_FREE), LIMITS.share);
  function reach(role?: NarrowRole): Reach {
    const asked = role ? asRole(pool, role) : pool;
    const db = drizzle(asked);
    db.transaction = (work, config) => inTransaction(pool, work, config, role);
    const changes = drizzle(asked);
    changes.transaction = (work, config) => share(() => inTransaction(pool, work, config, role));
    // Drizzle's type of one driver is not its type of any driver.
    return { db: db as Db, changes: changes as Db };
  }

  return {
    ...reach(),
    login: reach(LOGIN_ROLE),
    delivery: reach(DELIVERY_ROLE),
    kind: "postgres",
    listen: listener.listen,
    ping: async () => {
      await pings.query("select 1");
      if (!isFull) return;
      // Reading goes on while the disk is full: only writing tells when there is space again.
      await pings.query(WRITE_SOMETHING);
      isFull = false;
    },
    close: async () => {
      await Promise.all([listener.close(), pings.end(), pool.end()]);
    },
  };
}

/** @param saidFull called whenever the database says that its disk is full */
function poolOf(saidFull: () => void, config: pg.PoolConfig, silence: number = LIMITS.silence): pg.Pool {
  const pool = new pg.Pool(config);
  // A connection that breaks while nobody uses it is taken out of the pool; nobody else needs to hear of it.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
    traceConnection(client);
    client.connection.on("errorMessage", ({ code }: { code?: string }) => {
      if (code === DISK_FULL) saidFull();
    });
    const { stream } = client.connection;
    // One that lies idle leaves the pool sooner than this.
    if (stream instanceof Socket) stream.setTimeout(silence, () => stream.destroy(new Silence(silence)));
  });
  return pool;
}

/** Nothing was heard from the database in time: the connection is as good as gone. */
class Silence extends Error {
  readonly code = "ETIMEDOUT";

  constructor(ms: number) {
    super(`the database did not answer within ${ms / 1000} s`);
    this.name = "Silence";
  }
}
