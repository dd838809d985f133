import type { Language } from "../domain/organisation/language.ts";
import { cachedCooperation } from "./cooperation-cache.ts";
import type { Engine } from "./engine.ts";

/** The languages that people of a cooperation chose for themselves. */
export async function languagesIn(engine: Engine, cooperation: string): Promise<Language[]> {
  const { directory } = await cachedCooperation(engine, engine.database.db, cooperation);
  return [
    ...new Set(directory.people.flatMap(({ active, language }) => (active && language ? [language] : []))),
  ];
}
