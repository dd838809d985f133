import { setTimeout as pause } from "node:timers/promises";
import { type SQL, sql } from "drizzle-orm";
import type { Db, Scope } from "../../../db/client.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";

type Row = Record<string, unknown>;
/** What one transaction does and then holds: a statement, whose first row is given on, or more than that. */
export type Held = SQL | ((scope: Scope) => Promise<unknown>);

export interface Holder {
  /** The first row of the statement. */
  row: Row;
  /** Keeps what was done, and lets go. */
  commit(): Promise<void>;
}

/** Holds something in a transaction that does nothing more until it is told to. */
export async function hold(db: Db, held: Held): Promise<Holder> {
  const taken = Promise.withResolvers<Row>();
  const told = Promise.withResolvers<void>();
  const ended = db.transaction(async (tx) => {
    if (typeof held === "function") await held(scopeOf(tx, COOPERATION));
    const [row = {}] = typeof held === "function" ? [] : await rowsOf(tx, held);
    taken.resolve(row);
    await told.promise;
  });
  ended.catch(taken.reject);
  const row = await taken.promise;
  return {
    row,
    commit: async () => {
      told.resolve();
      await ended;
    },
  };
}

export interface Came<T> {
  /** Whether it had to wait until the other had committed. */
  hasWaited: boolean;
  result: T;
}

/** Does something in a transaction of its own while another holds what it needs; the other commits as soon as it waits. */
export async function whileHeld<T>(
  db: Db,
  held: Held,
  asked: (scope: Scope, row: Row) => Promise<T>,
): Promise<Came<T>> {
  const holder = await hold(db, held);
  let isDone = false;
  const coming = db
    .transaction((tx) => asked(scopeOf(tx, COOPERATION), holder.row))
    .finally(() => {
      isDone = true;
    });
  const settled = coming.catch(() => undefined);
  let hasWaited = false;
  while (!isDone && !hasWaited) {
    await pause(10);
    const waiting = await rowsOf(
      db,
      sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    hasWaited = waiting.length > 0;
  }
  await holder.commit();
  await settled;
  return { hasWaited, result: await coming };
}

/** As `whileHeld`, of what must go past what is held: it fails after a second when it waits for it. */
export async function goesPast<T>(db: Db, held: Held, asked: (scope: Scope) => Promise<T>): Promise<T> {
  const holder = await hold(db, held);
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql`set local lock_timeout = '1s'`);
      return await asked(scopeOf(tx, COOPERATION));
    });
  } finally {
    await holder.commit();
  }
}
