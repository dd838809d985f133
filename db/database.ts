import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** The database or a transaction on it: every query takes one, so that nothing runs outside its transaction. */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** What was asked already, by question and by what it was asked about (`queries/reads/once.ts`). */
export type Reads = Map<unknown, Map<string, Promise<unknown>>>;

/** A transaction, and the cooperation whose rows are meant. The context of a command or a job is one. */
export interface Scope {
  readonly db: Db;
  readonly cooperation: { readonly slug: string };
  /** While cards are drawn: what was read for the cards before. */
  readonly reads?: Reads;
}

/** Where statements go: each by itself, or in transactions. */
export interface Reach {
  db: Db;
  /**
   * The same, for what people change, any number of them at once. Only some of its transactions run at a time: those who
   * wait for a lock then never have all connections, and reading and delivering go on.
   */
  changes: Db;
}

export interface Database extends Reach {
  /** The same for whoever finds out who somebody is, as a role that may do no more than that takes (`roles.ts`). */
  login: Reach;
  /** The same for whoever brings messages to their channels. */
  delivery: Reach;
  kind: "embedded" | "postgres";
  /**
   * Calls back with the payload of every `notify` on the channel, from any process.
   * @param missed called when the line was down for a while and is there again: something may have been said meanwhile
   */
  listen(channel: string, heard: (payload: string) => void, missed?: () => void): Promise<void>;
  /**
   * Answers when the database does, within two seconds, whatever it is busy with.
   * @throws also when its disk is full (SQLSTATE 53100): it can be read, and nothing can be kept
   */
  ping(): Promise<void>;
  close(): Promise<void>;
}
