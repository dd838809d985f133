/** It was not their turn in time. */
export class NoTurn extends Error {
  /** SQLSTATE `lock_not_available`: somebody before them waits for one. */
  readonly code = "55P03";

  constructor(ms: number) {
    super(`no turn within ${ms / 1000} s`);
    this.name = "NoTurn";
  }
}

/**
 * Lets so many run at a time; the others wait for their turn, in order. Those who change something may have to wait for
 * a lock, and must not do so on every connection there is.
 * @param patienceMs whoever waits longer for a turn does not run; `NoTurn` is thrown
 */
export function makeShare(most: number, patienceMs: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting = new Set<() => void>();
  let running = 0;

  async function turn(): Promise<void> {
    if (running < most) {
      running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const go = () => {
        clearTimeout(late);
        waiting.delete(go);
        resolve();
      };
      const late = setTimeout(() => {
        waiting.delete(go);
        reject(new NoTurn(patienceMs));
      }, patienceMs);
      waiting.add(go);
    });
  }

  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      const [next] = waiting;
      // Whoever is next takes over the place of this one.
      if (next) next();
      else running -= 1;
    }
  };
}
