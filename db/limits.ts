/**
 * How long the database may take, in milliseconds. Each waits a little longer than what it waits for: a lock that a
 * stopped process holds is free again before those who want it give up.
 */
export const LIMITS = {
  /** The server ends a transaction in which nothing is asked any more, with all its locks. */
  idleInTransaction: 8000,
  /** The server gives up waiting for a lock. */
  lock: 9000,
  /** The server ends a statement. */
  statement: 10_000,
  /** We throw away a connection on which nothing was heard after a question. */
  silence: 12_000,
  /** We give up waiting for a new connection, or for one of the pool. */
  connect: 5000,
  /** We give up waiting until one of those who change something is done. */
  share: 10_000,
  /** Whether the database answers is known after this. */
  ping: 1500,
  /** A migration rewrites whole tables; one that is stopped half-way is ended after this. */
  migration: 600_000,
  /** Somebody else migrates; whoever waits longer tries again from the start. */
  migrationLock: 30_000,
  /** A process that stands still while it may migrate lets go. */
  migrationIdle: 60_000,
} as const;
