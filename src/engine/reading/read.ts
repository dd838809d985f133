import type { Page, PageOf, Sort } from "../../../db/queries/page.ts";
import type { Actor, Via } from "../context.ts";
import type { Engine } from "../engine.ts";
import { makeContext } from "../make-context.ts";
import type { Collection } from "./collection.ts";
import { noteList } from "./note-read.ts";

export type { Sort };

/** One page of a collection as a person may see it. */
export async function readPage(
  engine: Engine,
  actor: Actor,
  collection: Collection,
  filter: Record<string, string | undefined>,
  { via = "api", ...page }: Omit<Page, "after"> & { after?: string | undefined; via?: Via },
): Promise<PageOf<Record<string, unknown>>> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via, language: actor.language });
    await noteList(ctx, actor, collection.name, via);
    return await collection.list(ctx, actor, filter, { ...page, after: page.after });
  });
}

/** One item by its key, or undefined when there is none that the person may see. */
export async function readOne(
  engine: Engine,
  actor: Actor,
  collection: Collection,
  key: string,
): Promise<Record<string, unknown> | undefined> {
  const { items } = await readPage(engine, actor, collection, { [collection.key]: key }, { limit: 1 });
  return items[0];
}
