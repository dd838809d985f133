import type { Actor } from "../context.ts";
import type { Engine } from "../engine.ts";
import { type Collection, MAX_PAGE } from "./collection.ts";
import { readPage } from "./read.ts";

/** A whole list as a person may see it, a page in memory at a time. */
export async function* everyPage(
  engine: Engine,
  actor: Actor,
  collection: Collection,
): AsyncGenerator<Record<string, unknown>[]> {
  let after: string | undefined;
  do {
    const { items, next } = await readPage(
      engine,
      actor,
      collection,
      {},
      { via: "cli", after, limit: MAX_PAGE },
    );
    yield items;
    after = next ?? undefined;
  } while (after !== undefined);
}
