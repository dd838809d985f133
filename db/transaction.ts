import { type SQL, sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { CommitUnknown, isLost } from "./lost.ts";
import type { NarrowRole } from "./roles.ts";

type Transaction = NodePgDatabase["transaction"];

const enterRole = (role: NarrowRole): SQL => sql`set local role ${sql.identifier(role)}`;

/**
 * Drizzle's own loses a connection for good when its `begin` fails, and says nothing of a `commit` that was lost.
 * @param role as which it works; none: as whoever connects
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (tx: Parameters<Parameters<Transaction>[0]>[0]) => Promise<T>,
  config: Parameters<Transaction>[1],
  role?: NarrowRole,
): Promise<T> {
  const client = await pool.connect();
  const beginning = sendBehind(client, role ? 2 : 1);
  let isDecided = false;
  try {
    return await drizzle(beginning.client).transaction(async (tx) => {
      if (role) await tx.execute(enterRole(role));
      const result = await work(tx);
      isDecided = true;
      return result;
    }, config);
  } catch (error) {
    throw isDecided && isLost(error) ? new CommitUnknown(error) : ((await beginning.failed()) ?? error);
  } finally {
    release(client);
  }
}

/**
 * The connection, of which nobody waits for the first answers: what begins a transaction gives none, and what comes after is
 * sent right behind it.
 */
function sendBehind(client: pg.PoolClient, count: number) {
  const sent: Promise<unknown>[] = [];
  const query = (question: pg.QueryConfig, values: unknown[]) => {
    const asked = client.query(question, values);
    if (sent.length === count) return asked;
    // Whoever waits for what comes after hears of it.
    asked.catch(() => undefined);
    sent.push(asked);
    return Promise.resolve();
  };
  const behind: pg.PoolClient = Object.create(client, { query: { value: query } });
  const failed = async (): Promise<unknown> =>
    (await Promise.allSettled(sent)).find((step) => step.status === "rejected")?.reason;
  return { client: behind, failed };
}

/**
 * The pool, of which each statement is done as a role, in a transaction of its own. All of it is sent at once, so that it
 * costs no trip, and a process that is stopped in between leaves no lock behind.
 */
export function asRole(pool: pg.Pool, role: NarrowRole): pg.Pool {
  const ask = async (question: pg.QueryConfig, values: unknown[]) => {
    const client = await pool.connect();
    try {
      const [begun, entered, asked, ended] = await Promise.allSettled([
        client.query("begin"),
        client.query(`set local role ${role}`),
        client.query(question, values),
        client.query("commit"),
      ]);
      cameOf(begun);
      cameOf(entered);
      const answer = cameOf(asked);
      if (ended.status === "rejected" && isLost(ended.reason)) throw new CommitUnknown(ended.reason);
      cameOf(ended);
      return answer;
    } finally {
      release(client);
    }
  };
  return Object.create(pool, { query: { value: ask } });
}

function cameOf<T>(step: PromiseSettledResult<T>): T {
  if (step.status === "rejected") throw step.reason;
  return step.value;
}

/** One that is still in the middle of something serves nobody. */
const release = (client: pg.PoolClient) => client.release(client.getTransactionStatus() !== "I");
