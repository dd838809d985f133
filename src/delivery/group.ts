import { whyUnavailable } from "../../db/queries/unavailable.ts";

interface Waiting<T, R> {
  item: T;
  resolve: (result: R) => void;
  reject: (error: unknown) => void;
}

/** So many things are done at once at most. */
const MOST = 500;

/**
 * Does together what is asked for at the same time, or while those before it are being done: nobody waits for others to
 * come. What cannot be done together is done one by one, so that one that fails fails alone; not when the database is away.
 * @param doAll gives a result for each, in the same order
 */
export function makeGroup<T, R>(
  doAll: (items: readonly T[]) => Promise<readonly R[]>,
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let running = false;

  async function settle(some: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await doAll(some.map(({ item }) => item));
      if (results.length !== some.length) throw new Error("a group has a result for each");
      for (const [n, result] of results.entries()) some[n]?.resolve(result);
    } catch (error) {
      if (some.length > 1 && whyUnavailable(error) !== "away") for (const one of some) await settle([one]);
      else for (const { reject } of some) reject(error);
    }
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const some = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await settle(some);
    }
    running = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running) return;
      running = true;
      // After all that is being done right now, so that what is asked for at the same time is together.
      setImmediate(() => void run());
    });
}
