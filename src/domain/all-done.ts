/**
 * As `Promise.all`, but it fails only when every one of them has ended: nothing is asked of a transaction any more when what
 * failed ends it.
 */
export async function allDone<T extends readonly unknown[] | []>(
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }>;
export async function allDone(works: readonly unknown[]): Promise<unknown[]> {
  // A query of Drizzle is asked each time that it is waited for.
  const begun = works.map((work) => Promise.resolve(work));
  await Promise.allSettled(begun);
  return await Promise.all(begun);
}
