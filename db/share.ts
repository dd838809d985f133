/** No place came free in time. */
export class ShareTimeout extends Error {
  /** SQLSTATE `lock_not_available`: somebody before them waits for one. */
  readonly code = "55P03";

  constructor(ms: number) {
    super(`no free place within ${ms / 1000} s`);
    this.name = "ShareTimeout";
  }
}

/**
 * Lets so many run at a time; the others wait for their turn, in order. Those who change something may have to wait for
 * a lock, and must not do so on every connection there is.
 * @param patienceMs whoever waits longer does not run; `ShareTimeout` is thrown
 */
export function makeShare(most: number, patienceMs: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting = new Set<() => void>();
  let running = 0;

  async function acquire(): Promise<void> {
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
        reject(new ShareTimeout(patienceMs));
      }, patienceMs);
      waiting.add(go);
    });
  }

  return async (work) => {
    await acquire();
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
