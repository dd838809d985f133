import { tracingChannel } from "node:diagnostics_channel";
import type pg from "pg";

/** On which whoever traces hears of every statement; nothing is done while nobody listens. */
const statements = tracingChannel("leerlus:statement");

/** What a part of a statement changes; not what it locks (`for update`), nor what it does instead (`do update set`). */
const WRITE =
  /\b(insert)\s+into\s+"?(\w+)"?|\b(delete)\s+from\s+"?(\w+)"?|(?<!for |key |do )\b(update)\s+"?(\w+)"?/gi;

/**
 * What is told of a statement: what it does to which table, and none of its words or values. Of one with parts that change
 * something all of them are named, in their order.
 */
function spanOf(text: string) {
  const name = summaryOf(text.trim());
  return { name, attributes: { "db.system.name": "postgresql", "db.query.summary": name } };
}

function summaryOf(text: string): string {
  const [operation = "?"] = text.split(/\s/, 1);
  const writes = /^with\b/i.test(text) ? [...text.matchAll(WRITE)] : [];
  if (writes.length > 0)
    return writes.map(([, ...found]) => found.filter(Boolean).join(" ").toLowerCase()).join(" ");
  const [, table] = /\b(?:from|into|update|join)\s+(?:public\.)?"?(\w+)"?/i.exec(text) ?? [];
  return [operation.toLowerCase(), table].filter(Boolean).join(" ");
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
