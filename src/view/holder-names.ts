import { type Directory, holderFromKey, holderName } from "../domain/organisation/organisation.ts";
import type { Inline } from "./card.ts";
import type { Text } from "./text.ts";

/** A holder by e-mail or slug: a person a chat may mention, an organisation by its name. */
export function holderInline(directory: Directory, key: string): Inline {
  const name = holderName(directory, holderFromKey(key));
  return key.includes("@") ? { person: key, name } : name;
}

/** “a, b en c”. */
export function holderInlines(t: Text, directory: Directory, keys: readonly string[]): Inline[] {
  return keys.flatMap((key, index): Inline[] => {
    const join = index === 0 ? [] : [index === keys.length - 1 ? ` ${t.format.and} ` : ", "];
    return [...join, holderInline(directory, key)];
  });
}
