import { LOCKED_MS, type Locked } from "../../db/queries/posting/delivery-record.ts";
import { whyUnavailable } from "../../db/queries/unavailable.ts";

interface Waiting<T, R> {
  item: T;
  resolve: (result: R) => void;
  reject: (error: unknown) => void;
  /** When it was asked for, in milliseconds of this process. */
  since: number;
}

/** So many things are done at once at most. */
const MOST = 500;
/** What is locked is tried again after as long as it has waited, within these. */
const AGAIN_MS = { least: 10, most: 250 };

/** Says of itself what PostgreSQL says when it gives up waiting for a lock. */
export class StillLocked extends Error {
  readonly code = "55P03";
}

/**
 * Does together what is asked for at the same time, or while those before it are being done: nobody waits for others to
 * come. What cannot be done together is done one by one, so that one that fails fails alone; not when the database is away.
 * What somebody else has locked waits by itself, on no connection, and goes with a later group.
 * @param doAll gives a result for each, in the same order; waits for no lock
 * @param lockMs how long something may stay locked
 */
export function makeGroup<T, R>(
  doAll: (items: readonly T[]) => Promise<readonly (R | Locked)[]>,
  lockMs: number = LOCKED_MS,
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let running = false;

  async function settle(some: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await doAll(some.map(({ item }) => item));
      if (results.length !== some.length) throw new Error("a group has a result for each");
      for (const [n, result] of results.entries()) {
        const one = some[n];
        if (result !== "locked") one?.resolve(result);
        else if (one) again(one);
      }
    } catch (error) {
      if (some.length > 1 && whyUnavailable(error) !== "away") for (const one of some) await settle([one]);
      else for (const { reject } of some) reject(error);
    }
  }

  function again(one: Waiting<T, R>): void {
    const waited = performance.now() - one.since;
    if (waited >= lockMs) one.reject(new StillLocked("somebody else holds the row"));
    else setTimeout(add, Math.min(Math.max(waited, AGAIN_MS.least), AGAIN_MS.most), one);
  }

  function add(one: Waiting<T, R>): void {
    waiting.push(one);
    if (running) return;
    running = true;
    // After all that is being done right now, so that what is asked for at the same time is together.
    setImmediate(() => void run());
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const some = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await settle(some);
    }
    running = false;
  }

  return (item) => new Promise((resolve, reject) => add({ item, resolve, reject, since: performance.now() }));
}
