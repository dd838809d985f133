import type { Actor } from "../context.ts";
import type { Engine } from "../engine.ts";
import { makeContext } from "../make-context.ts";
import { noteList } from "../reading/note-read.ts";
import type { Option } from "./form.ts";
import { optionOf } from "./option-of.ts";

/** How many of each are looked through; an older one is found by its number. */
const NEWEST = 200;

/**
 * The newest things of some collections that a person may see, as they are listed to choose from.
 * @param names the collections, by their path in the API
 */
export async function listChoices(engine: Engine, actor: Actor, names: readonly string[]): Promise<Option[]> {
  return await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, actor.cooperation, { via: "api", language: actor.language });
    const all: Option[] = [];
    for (const name of names) {
      const collection = engine.registry.collections.find((candidate) => candidate.name === name);
      if (collection) await noteList(ctx, actor, name, "api");
      const page = await collection?.list(ctx, actor, {}, { after: undefined, limit: NEWEST });
      for (const item of page?.items ?? []) {
        const option = optionOf(item);
        if (option) all.push(option);
      }
    }
    return all;
  });
}
