import type { Actor } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Collection } from "../../engine/reading/collection.ts";
import { everyPage } from "../../engine/reading/every-page.ts";
import type { ExportedFile } from "../../setup/restore/manifest.ts";
import type { Io } from "../verb.ts";
import { writeLines } from "./exported-file.ts";

/**
 * Every list of a cooperation as JSON lines, one file a list. It goes through the same lists as the API, so what is
 * withheld there is withheld here.
 */
export async function exportLists(engine: Engine, cooperation: string, io: Io): Promise<ExportedFile[]> {
  const administrator: Actor = {
    cooperation,
    email: "cli",
    name: "cli",
    organisation: "",
    role: "administrator",
    language: "en",
  };
  const files: ExportedFile[] = [];
  for (const collection of engine.registry.collections) {
    const name = `${collection.name}.jsonl`;
    const file = await writeLines(io, cooperation, name, linesOf(engine, administrator, collection));
    io.say(`${cooperation}/${name}: ${file.rows}`);
    files.push(file);
  }
  return files;
}

async function* linesOf(engine: Engine, actor: Actor, collection: Collection): AsyncGenerator<string[]> {
  for await (const items of everyPage(engine, actor, collection)) {
    yield items.map((item) => JSON.stringify(item));
  }
}
