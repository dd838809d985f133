import type { Actor } from "../context.ts";
import type { Engine } from "../engine.ts";
import { makeContext } from "../make-context.ts";
import type { Option } from "./form.ts";

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
      const page = await collection?.list(ctx, actor, {}, { after: undefined, limit: NEWEST });
      for (const item of page?.items ?? []) {
        const { ref, title, text, start } = item as Record<string, string | undefined>;
        const label = [ref, title ?? text ?? start?.slice(0, 10)].filter(Boolean).join(" ");
        if (ref) all.push({ value: ref, label });
      }
    }
    return all;
  });
}
