import type { ReadDocument } from "../../domain/privacy/accessed.ts";
import type { Engine } from "../../engine/engine.ts";
import { makeContext } from "../../engine/make-context.ts";
import { noteDocument } from "../../engine/reading/note-read.ts";

/**
 * Keeps one line for all that the command line takes along of a cooperation, where it keeps who reads what.
 * @returns the engine to read it with: the parts have no lines of their own
 */
export async function noteExport(engine: Engine, cooperation: string, name: ReadDocument): Promise<Engine> {
  await engine.database.db.transaction(async (db) => {
    const ctx = await makeContext(engine, db, cooperation, { via: "cli" });
    await noteDocument(ctx, { email: "cli" }, name);
  });
  return { ...engine, isNoted: true };
}
