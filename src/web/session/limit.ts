import type { Temporal } from "temporal-polyfill";

/** So many keys are kept; of more the one that failed first is forgotten. */
const MOST_KEYS = 10_000;

/** Counts what failed, per key. */
export interface FailureLimit {
  /** Whether so much has failed in the last while that nothing more is tried. */
  isReached(key: string): boolean;
  count(key: string): void;
}

/** At most `most` failures per key in the last `seconds`. */
export function failureLimit(now: () => Temporal.Instant, most: number, seconds: number): FailureLimit {
  const failures = new Map<string, number[]>();
  const recent = (key: string): number[] => {
    const since = now().epochMilliseconds - seconds * 1000;
    return (failures.get(key) ?? []).filter((time) => time > since);
  };
  return {
    isReached: (key) => recent(key).length >= most,
    count: (key) => {
      const before = recent(key);
      failures.delete(key);
      failures.set(key, [...before, now().epochMilliseconds].slice(-most));
      const [oldest] = failures.keys();
      if (failures.size > MOST_KEYS && oldest !== undefined) failures.delete(oldest);
    },
  };
}
