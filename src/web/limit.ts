import type { Temporal } from "temporal-polyfill";

/** Counts tries per key; true while there are no more than `most` in the last `seconds`. */
export function limiter(
  now: () => Temporal.Instant,
  most: number,
  seconds: number,
): (key: string) => boolean {
  const tries = new Map<string, number[]>();
  return (key) => {
    const at = now().epochMilliseconds;
    const since = at - seconds * 1000;
    if (tries.size > 10_000) {
      for (const [other, times] of tries) if ((times.at(-1) ?? 0) <= since) tries.delete(other);
    }
    const recent = (tries.get(key) ?? []).filter((time) => time > since);
    if (recent.length >= most) {
      tries.set(key, recent);
      return false;
    }
    tries.set(key, [...recent, at]);
    return true;
  };
}
