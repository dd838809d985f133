import { setImmediate as breath, setTimeout as pause } from "node:timers/promises";

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

/** A process that needs longer to get round has requests waiting to be read. */
const CALM_MS = 10;
const LONGEST_MS = 500;

/**
 * Lets so many jobs run at a time, so that what has to be quick is not kept waiting behind all of them.
 * @param isBusy whether something quicker is going on, before which a job that is not urgent steps back for a while
 */
export function limitConcurrency(most: number, isBusy: () => boolean = () => false): ConcurrencyLimit {
  const queue: (() => void)[] = [];
  const hurry: (() => void)[] = [];
  let running = 0;

  async function stepBack(): Promise<void> {
    const began = performance.now();
    for (let round = began; round - began < LONGEST_MS; ) {
      await breath();
      await pause(1);
      const now = performance.now();
      if (now - round < CALM_MS && !isBusy()) return;
      round = now;
    }
  }

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

  const runLimited: RunLimited = async (job, urgent = false, signal = undefined) => {
    signal?.throwIfAborted();
    if (running >= most) await turn(urgent ? hurry : queue, signal);
    else running += 1;
    try {
      if (!urgent) await stepBack();
      return await job();
    } finally {
      const next = hurry.shift() ?? queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
  return { runLimited, waiting: () => queue.length + hurry.length };
}
