import type { Temporal } from "temporal-polyfill";

const LONGEST_MS = 5 * 60_000;
/** For a platform that says "limited" without saying for how long. */
const UNSAID_MS = 30_000;

/** Twice as long after every try, five minutes at most. */
export function backoffMs(tries: number, baseMs: number): number {
  return Math.min(baseMs * 2 ** Math.min(Math.max(tries - 1, 0), 20), LONGEST_MS);
}

/** When a limited channel may be used again. */
export function retryAfter(now: Temporal.Instant, ms: number): Temporal.Instant {
  return now.add({ milliseconds: Number.isFinite(ms) && ms > 0 ? Math.ceil(ms) : UNSAID_MS });
}
