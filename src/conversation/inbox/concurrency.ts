/**
 * Runs a job when its turn has come; urgent ones go before the others.
 * @param signal ends the waiting: what has not had its turn by then is not begun, and throws the signal's reason
 */
export type RunLimited = <T>(job: () => Promise<T>, urgent?: boolean, signal?: AbortSignal) => Promise<T>;

export interface ConcurrencyLimit {
  runLimited: RunLimited;
  /** How many jobs wait for their turn. */
  waiting(): number;
}

/**
 * Lets so many jobs run at a time, so that what has to be quick is not kept waiting behind all of them.
 * @param mostNow how many may run now, when that changes; never less than one, so that each has its turn
 */
export function limitConcurrency(most: number, mostNow: () => number = () => most): ConcurrencyLimit {
  const queue: (() => void)[] = [];
  const hurry: (() => void)[] = [];
  let running = 0;

  async function turn(line: (() => void)[], signal: AbortSignal | undefined): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = () => {
      const at = line.indexOf(resolve);
      if (at < 0) return;
      line.splice(at, 1);
      reject(signal?.reason);
    };
    line.push(resolve);
    signal?.addEventListener("abort", leave, { once: true });
    await promise.finally(() => signal?.removeEventListener("abort", leave));
  }

  function begin(): void {
    while (running < mostNow()) {
      const next = hurry.shift() ?? queue.shift();
      if (!next) return;
      running += 1;
      next();
    }
  }

  const runLimited: RunLimited = async (job, urgent = false, signal = undefined) => {
    signal?.throwIfAborted();
    if (running >= mostNow()) await turn(urgent ? hurry : queue, signal);
    else running += 1;
    try {
      return await job();
    } finally {
      running -= 1;
      begin();
    }
  };
  return { runLimited, waiting: () => queue.length + hurry.length };
}
