import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { CommitUnknown, isLost } from "./lost.ts";
import type { NarrowRole } from "./roles.ts";

type Transaction = NodePgDatabase["transaction"];

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
  let isDecided = false;
  try {
    return await drizzle(role ? beginningAs(client, role) : client).transaction(async (tx) => {
      const result = await work(tx);
      isDecided = true;
      return result;
    }, config);
  } catch (error) {
    throw isDecided && isLost(error) ? new CommitUnknown(error) : error;
  } finally {
    release(client);
  }
}

/**
 * As one message: where the one is refused, the other is not done. Where the role is, the transaction has begun: it is ended,
 * or whoever gets the connection next would be in it.
 */
async function beginAs(client: pg.PoolClient, begin: string, role: NarrowRole): Promise<void> {
  try {
    await client.query(`${begin}; set local role ${role}`);
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

/** The connection, on which what begins a transaction takes the role as well. */
function beginningAs(client: pg.PoolClient, role: NarrowRole): pg.PoolClient {
  const query = (question: pg.QueryConfig, values: unknown[]) =>
    question.text.startsWith("begin") ? beginAs(client, question.text, role) : client.query(question, values);
  return Object.create(client, { query: { value: query } });
}

/**
 * The pool, of which each statement is done as a role, in a transaction of its own. It is sent together with what commits it,
 * so that a process that is stopped in between leaves no lock behind; but not before the transaction has begun, or it could
 * be done outside one.
 */
export function asRole(pool: pg.Pool, role: NarrowRole): pg.Pool {
  const ask = async (question: pg.QueryConfig, values: unknown[]) => {
    const client = await pool.connect();
    try {
      await beginAs(client, "begin", role);
      const [asked, ended] = await Promise.allSettled([
        client.query(question, values),
        client.query("commit"),
      ]);
      const answer = valueOfStep(asked);
      if (ended.status === "rejected" && isLost(ended.reason)) throw new CommitUnknown(ended.reason);
      valueOfStep(ended);
      return answer;
    } finally {
      release(client);
    }
  };
  return Object.create(pool, { query: { value: ask } });
}

function valueOfStep<T>(step: PromiseSettledResult<T>): T {
  if (step.status === "rejected") throw step.reason;
  return step.value;
}

/** One that is still in the middle of something serves nobody. */
const release = (client: pg.PoolClient) => client.release(client.getTransactionStatus() !== "I");
