import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import type { Actor } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { MAX_PAGE } from "../engine/reading/collection.ts";
import { readPage } from "../engine/reading/read.ts";
import { type Io, NO_COOPERATION, type Verb } from "./verb.ts";

/**
 * `leerlus export DIR`: every list of every cooperation as JSON lines, one file a list. It goes through the same lists
 * as the API, so what is withheld there is withheld here.
 */
export const exportAll: Verb = async (engine, _args, io) => {
  const all = await listCooperations(engine.database.db);
  if (all.length === 0) {
    io.note(NO_COOPERATION);
    return 1;
  }
  for (const { slug } of all) await exportOne(engine, slug, io);
  return 0;
};

async function exportOne(engine: Engine, cooperation: string, io: Io): Promise<void> {
  const administrator: Actor = {
    cooperation,
    email: "cli",
    name: "cli",
    organisation: "",
    role: "administrator",
    language: "en",
  };
  for (const collection of engine.registry.collections) {
    const file = `${cooperation}/${collection.name}.jsonl`;
    await io.write(file, "");
    let after: string | undefined;
    let count = 0;
    do {
      const { items, next } = await readPage(
        engine,
        administrator,
        collection,
        {},
        { after, limit: MAX_PAGE },
      );
      if (items.length > 0) await io.write(file, `${items.map((item) => JSON.stringify(item)).join("\n")}\n`);
      count += items.length;
      after = next ?? undefined;
    } while (after !== undefined);
    io.say(`${file}: ${count}`);
  }
}
