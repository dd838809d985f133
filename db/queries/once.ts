import type { Scope } from "../client.ts";

/**
 * A question that is asked once while cards are drawn: nothing changes then, and many cards show the same meeting. Anywhere
 * else it is asked each time. What it answers is shared, and nobody changes it.
 */
export function once<About extends unknown[], Found>(
  query: (scope: Scope, ...about: About) => Promise<Found>,
): (scope: Scope, ...about: About) => Promise<Found> {
  return (scope, ...about) => {
    const { reads } = scope;
    if (!reads) return query(scope, ...about);
    const key = JSON.stringify(about);
    const asked = reads.get(query) ?? new Map<string, Promise<unknown>>();
    reads.set(query, asked);
    const found = asked.get(key) ?? query(scope, ...about);
    asked.set(key, found);
    // It was kept under the question that gives it.
    return found as Promise<Found>;
  };
}
