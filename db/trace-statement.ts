import { tracingChannel } from "node:diagnostics_channel";
import type pg from "pg";

/** On which whoever traces hears of every statement; nothing is done while nobody listens. */
const statements = tracingChannel("leerlus:statement");

/** What is told of a statement: what it does to which table, and none of its words or values. */
function spanOf(text: string) {
  const [operation = "?"] = text.trim().split(/\s/, 1);
  const [, table] = /\b(?:from|into|update|join)\s+(?:public\.)?"?(\w+)"?/i.exec(text) ?? [];
  const name = [operation.toLowerCase(), table].filter(Boolean).join(" ");
  return { name, attributes: { "db.system.name": "postgresql", "db.query.summary": name } };
}

/** Does what asks the database one statement. */
export const tracedStatement = <T>(text: string, ask: () => Promise<T>): Promise<T> =>
  statements.hasSubscribers ? statements.tracePromise(ask, spanOf(text)) : ask();

type Ask = (...args: unknown[]) => unknown;

/** Lets whoever traces hear of what a connection is asked; nothing is changed while nobody listens. */
export function traceConnection(client: pg.PoolClient): void {
  if (!statements.hasSubscribers) return;
  const ask: Ask = client.query.bind(client);
  const traced: Ask = (...args) => {
    const [question] = args;
    const text = typeof question === "string" ? question : textOf(question);
    // The pool asks with a callback, everybody else waits for a promise.
    if (typeof args.at(-1) === "function")
      return statements.traceCallback(ask, -1, spanOf(text), client, ...args);
    return statements.tracePromise(async () => await ask(...args), spanOf(text));
  };
  Object.assign(client, { query: traced });
}

const textOf = (question: unknown): string =>
  typeof question === "object" && question !== null && "text" in question ? String(question.text) : "";
