import { findOwnKey } from "../../../db/queries/own-key.ts";
import type { Engine } from "../engine.ts";

const found = new WeakMap<Engine, Map<string, Promise<string>>>();

/** A random key of this installation, by its name: what one process signs with it, every other can check. */
export async function ownKey(engine: Engine, name: string): Promise<string> {
  const keys = found.get(engine) ?? new Map<string, Promise<string>>();
  found.set(engine, keys);
  const known = keys.get(name) ?? findOwnKey(engine.database.db, name);
  keys.set(name, known);
  // What could not be asked is asked again.
  known.catch(() => keys.delete(name));
  return await known;
}
