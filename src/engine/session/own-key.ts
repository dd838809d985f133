import { randomBytes } from "node:crypto";
import { findOwnKey, rewriteOwnKey } from "../../../db/queries/own-key.ts";
import type { Engine } from "../engine.ts";
import { isSealed, seal, unseal } from "./seal.ts";

const found = new WeakMap<Engine, Map<string, Promise<string>>>();

/**
 * A random key of this installation, by its name: made on first use, the same for every process and for good. What one
 * process signs with it, every other can check.
 * @param sealedWith as `ENCRYPTION_KEY` holds them, newest first; with none it is kept as it is
 * @throws Unopened when it was sealed with a key that is not given any more
 */
export async function ownKey(engine: Engine, name: string, sealedWith: readonly Buffer[]): Promise<string> {
  const keys = found.get(engine) ?? new Map<string, Promise<string>>();
  found.set(engine, keys);
  const known = keys.get(name) ?? readKey(engine, name, sealedWith);
  keys.set(name, known);
  // What could not be asked is asked again.
  known.catch(() => keys.delete(name));
  return await known;
}

async function readKey(
  { database: { db } }: Engine,
  name: string,
  sealedWith: readonly Buffer[],
): Promise<string> {
  const about = `own-key/${name}`;
  const isToSeal = sealedWith.length > 0;
  const kept = (key: string) => (isToSeal ? seal(sealedWith, key, about) : key);
  const before = await findOwnKey(db, name, kept(randomBytes(32).toString("base64url")));
  const { text, isOld } = isSealed(before)
    ? unseal(sealedWith, before, about)
    : { text: before, isOld: isToSeal };
  if (isOld) await rewriteOwnKey(db, name, { before, after: kept(text) });
  return text;
}
