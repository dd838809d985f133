import type { Scope } from "../../client.ts";

/**
 * A question that is asked once while cards are drawn: nothing changes then, and many cards show the same meeting. Anywhere
 * else it is asked each time. What it answers is shared, and nobody changes it.
 */
export function once<About extends unknown[], Found>(
  query: (scope: Scope, ...about: About) => Promise<Found>,
): (scope: Scope, ...about: About) => Promise<Found> {
  const ask = (scope: Scope, ...about: About): Promise<Found> => {
    if (!scope.reads) return query(scope, ...about);
    const asked = askedBefore<Found>(scope.reads, ask);
    const key = JSON.stringify(about);
    const found = asked.get(key) ?? query(scope, ...about);
    asked.set(key, found);
    return found;
  };
  return ask;
}

/** Keeps what `ask` would answer, for who knows it already. */
export function remember<About extends unknown[], Found>(
  { reads }: Scope,
  ask: (scope: Scope, ...about: About) => Promise<Found>,
  { about, found }: { about: About; found: Found },
): void {
  if (reads) askedBefore<Found>(reads, ask).set(JSON.stringify(about), Promise.resolve(found));
}

/**
 * The same for a question about any number of things: each of them is asked about once, together with whatever else is
 * asked for the first time.
 * @param query answers by key; what is not in it does not exist
 * @returns those that exist, in the order in which they were asked for
 */
export function onceEach<Found>(
  query: (scope: Scope, keys: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
): (scope: Scope, keys: readonly string[]) => Promise<Map<string, Found>> {
  return async (scope, keys) => {
    const wanted = [...new Set(keys)];
    const asked = askedBefore<Found | undefined>(scope.reads ?? new Map(), query);
    const missing = wanted.filter((key) => !asked.has(key));
    if (missing.length > 0) {
      const answers = query(scope, missing);
      for (const key of missing)
        asked.set(
          key,
          answers.then((found) => found.get(key)),
        );
    }
    const found = await Promise.all(wanted.map(async (key) => [key, await asked.get(key)] as const));
    return new Map(found.flatMap(([key, one]) => (one === undefined ? [] : [[key, one]])));
  };
}

/** What was asked with a query before, by what it was asked about. */
function askedBefore<Found>(reads: NonNullable<Scope["reads"]>, query: unknown): Map<string, Promise<Found>> {
  const asked = reads.get(query) ?? new Map<string, Promise<unknown>>();
  reads.set(query, asked);
  // It was kept under the question that gives it.
  return asked as Map<string, Promise<Found>>;
}
