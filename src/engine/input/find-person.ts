import { personOf } from "../../domain/organisation/organisation.ts";
import { cachedCooperation } from "../cooperation-cache.ts";
import type { Engine } from "../engine.ts";
import { findHolder } from "./find-holder.ts";

/** Somebody of a cooperation, and whether their name means nobody else; undefined when they take no part in it. */
export async function findPerson(
  engine: Engine,
  cooperation: string,
  email: string,
): Promise<{ name: string; isOnlyOne: boolean } | undefined> {
  const { directory } = await cachedCooperation(engine, engine.database.db, cooperation);
  const person = personOf(directory, email);
  if (!person?.active) return undefined;
  const meant = findHolder(directory, person.name, "any");
  return { name: person.name, isOnlyOne: "found" in meant && meant.found === email };
}
