type Done<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/**
 * As `Promise.all`, but it fails only when every one of them has ended: nothing is asked of a transaction any more when what
 * failed ends it. A query that waits to be awaited is asked once.
 */
export async function allDone<T extends readonly unknown[] | []>(works: T): Promise<Done<T>> {
  const done = await Promise.allSettled(works);
  const values = done.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
  // As many as there are works, in their order.
  return values as Done<T>;
}
