/**
 * As `Promise.all`, but it fails only when every one of them has ended: nothing is asked of a transaction any more when what
 * failed ends it.
 */
export async function allDone<T extends readonly unknown[] | []>(
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(works);
  return await Promise.all(works);
}
