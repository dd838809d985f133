/** Moments within so many milliseconds are one: each time that somebody is woken the database is asked. */
const TOGETHER_MS = 25;
/** A timer cannot be set for any length of time; whoever is woken too early asks in vain. */
const LONGEST_MS = 3_600_000;

export interface Alarms {
  /** Wakes no sooner than after `ms`, and hardly later. */
  after(ms: number): void;
  clear(): void;
}

/** Wakes at many moments to come, no more often than is of use; keeps no process alive. */
export function makeAlarms(wake: () => void): Alarms {
  const set = new Map<number, NodeJS.Timeout>();
  return {
    after: (ms) => {
      const now = performance.now();
      const moment = Math.ceil((now + Math.min(Math.max(ms, 0), LONGEST_MS) + 1) / TOGETHER_MS);
      if (set.has(moment)) return;
      const ring = () => {
        set.delete(moment);
        wake();
      };
      set.set(moment, setTimeout(ring, moment * TOGETHER_MS - now).unref());
    },
    clear: () => {
      for (const alarm of set.values()) clearTimeout(alarm);
      set.clear();
    },
  };
}
