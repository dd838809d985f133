import { listChoices } from "../../../db/queries/publication.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { Language } from "../../domain/organisation/language.ts";
import { NOTHING_PUBLIC, type PublicationSettings } from "../../domain/public-records/publication.ts";
import { cachedCooperation } from "../../engine/cooperation-cache.ts";
import type { Engine } from "../../engine/engine.ts";
import { listingReader, publicReader } from "./public-reader.ts";
import { type ReadPlan, readPlan } from "./read-plan.ts";

/** What of a cooperation would be made public now. */
export async function planOf(
  engine: Engine,
  cooperation: string,
  language: Language,
): Promise<ReadPlan & { settings: PublicationSettings }> {
  const { db } = engine.database;
  const known = await cachedCooperation(engine, db, cooperation);
  const settings = known.cooperation.settings.publication ?? NOTHING_PUBLIC;
  const of = { engine, cooperation, language, directory: known.directory };
  const readers = { listing: listingReader(of), reading: publicReader(of) };
  const read = await readPlan(readers, settings, await listChoices(scopeOf(db, cooperation)));
  return { ...read, settings };
}
