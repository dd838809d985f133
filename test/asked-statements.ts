import pg from "pg";
import { recordOf } from "../src/domain/record.ts";

/**
 * Listens to what goes to PostgreSQL, besides what begins and ends a transaction, takes a role or enters a cooperation.
 * @returns the statements, of which whoever looks takes out what came before; `stop` when it is over
 */
export function listenToStatements(): { asked: string[]; stop(): void } {
  const asked: string[] = [];
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: Parameters<typeof query>) {
    const [statement]: unknown[] = args;
    const text = typeof statement === "string" ? statement : String(recordOf(statement).text);
    // A lock that sets its own limits is a trip for the lock.
    const isEntering = text.includes("set_config") && !text.includes("advisory");
    if (!isEntering && !/^(begin|commit|rollback)/.test(text)) asked.push(text);
    return query.apply(this, args);
  } as typeof query;
  const stop = () => {
    pg.Client.prototype.query = query;
  };
  return { asked, stop };
}
