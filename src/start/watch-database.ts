import type { Database } from "../../db/client.ts";
import { whyUnavailable } from "../../db/queries/unavailable.ts";

/** What was heard this recently is still so. */
const FRESH_MS = 250;
/** A question that took longer than any may was asked by a process that stood still: it says nothing of the database. */
const STALLED_MS = 2000;

/**
 * Whether the database answers, known within two seconds. However many ask at a time, the database is asked once.
 */
export function watchDatabase({ ping }: Pick<Database, "ping">): () => Promise<boolean> {
  let known = { at: Number.NEGATIVE_INFINITY, isThere: true };
  let asking: Promise<boolean> | undefined;

  async function ask(): Promise<boolean> {
    for (;;) {
      const began = performance.now();
      const isThere = await ping().then(
        () => true,
        // While its disk is full it can be read; who wants to change something hears why that cannot be.
        (error) => whyUnavailable(error) === "full",
      );
      const at = performance.now();
      if (!isThere && at - began > STALLED_MS) continue;
      known = { at, isThere };
      return isThere;
    }
  }

  return async () => {
    if (performance.now() - known.at < FRESH_MS) return known.isThere;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return await asking;
  };
}
