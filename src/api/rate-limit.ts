import type { Engine } from "../engine/engine.ts";

/** Lets `most` requests through per key and minute; counted in this process alone. */
export interface RateLimit {
  /** 0 when the request may pass, else how many seconds to wait. */
  wait(key: string): number;
}

const MINUTE = 60_000;
const REQUESTS_A_MINUTE = 600;
/** A demo is one machine's, and whoever drives a year of it is in a hurry. */
const DEMO_REQUESTS_A_MINUTE = 60_000;

/** How many requests a program may make with one token. */
export const requestLimit = ({ demo }: Pick<Engine, "demo">): RateLimit =>
  rateLimit(demo ? DEMO_REQUESTS_A_MINUTE : REQUESTS_A_MINUTE);

/** @param clock milliseconds that only ever grow */
export function rateLimit(most: number, clock: () => number = () => performance.now()): RateLimit {
  const windows = new Map<string, { from: number; count: number }>();
  return {
    wait(key) {
      const now = clock();
      const window = windows.get(key);
      if (!window || now - window.from >= MINUTE) {
        if (windows.size >= 10_000) windows.clear();
        windows.set(key, { from: now, count: 1 });
        return 0;
      }
      window.count += 1;
      return window.count <= most ? 0 : Math.ceil((window.from + MINUTE - now) / 1000);
    },
  };
}
