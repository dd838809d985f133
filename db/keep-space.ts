import type { PGlite, QueryOptions } from "@electric-sql/pglite";
import { DiskFull, freeSpace, KEPT_FREE } from "./disk-space.ts";

/** A transaction that has begun may use some of what is kept free, but not the last of it. */
const FOR_THOSE_AT_WORK = KEPT_FREE / 2;
/** SQLSTATE `read_only_sql_transaction`. */
const READ_ONLY = "25006";

/**
 * Lets an embedded database be read, and refuses with `DiskFull` what would change it, while its disk has less than
 * `KEPT_FREE`; all is as before once there is space again.
 */
export function keepSpace(client: PGlite, directory: string): void {
  const [query, transaction] = [client.query.bind(client), client.transaction.bind(client)];
  const full = () => new DiskFull(directory, KEPT_FREE);
  let isReadOnly = false;
  let isBroken = false;

  /** Before a transaction, or a query that is one by itself. */
  async function look(): Promise<void> {
    if (isBroken) throw full();
    const isLow = freeSpace(directory) < KEPT_FREE;
    if (isLow === isReadOnly) return;
    isReadOnly = isLow;
    await query(`set default_transaction_read_only = ${isLow ? "on" : "off"}`);
  }

  async function told<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // It can do nothing more, and would never answer again: the process has to be started anew.
      if ("severity" in error && error.severity === "PANIC" && !isBroken) {
        isBroken = true;
        queueMicrotask(() => {
          throw full();
        });
      }
      throw "code" in error && error.code === READ_ONLY && isReadOnly ? full() : error;
    }
  }

  client.query = async <T>(text: string, parameters?: unknown[], options?: QueryOptions) => {
    await look();
    return await told(query<T>(text, parameters, options));
  };
  client.transaction = async (work) => {
    await look();
    return await told(
      transaction(async (tx) => {
        const within = tx.query.bind(tx);
        tx.query = async <T>(text: string, parameters?: unknown[], options?: QueryOptions) => {
          if (isBroken || (!isReadOnly && freeSpace(directory) < FOR_THOSE_AT_WORK)) throw full();
          return await told(within<T>(text, parameters, options));
        };
        return await work(tx);
      }),
    );
  };
}
