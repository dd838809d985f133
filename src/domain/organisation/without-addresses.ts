import { type Directory, personOf } from "./organisation.ts";

/** What stands in the place of the address of somebody who is not of the cooperation. */
const HIDDEN = "…";

const SEPARATORS = /([\s<>()[\]{}"',;:|]+)/;

/** An address as it stands in a link: it begins behind an escape and not in one, but for the letters and marks of its own. */
const IN_LINK =
  /(?<!%|%[\da-f])(?:[\w.~!*'-]|%2B|%[89a-f][\da-f])+%40(?:[\w-]|%[89a-f][\da-f])+(?:\.(?:[\w-]|%[89a-f][\da-f])+)*/gi;

/**
 * What is shown to somebody who sees no e-mail addresses of others: each is replaced by the name of whose it is, wherever
 * it stands, in texts too. A person in a card becomes their name alone.
 * @param own the address that the reader may see
 */
export function withoutAddresses<T>(value: T, directory: Directory, own: string): T {
  const masked = (text: string): string => {
    const shown = text.includes("%40")
      ? text.replace(IN_LINK, (word) => encodeURIComponent(wordWithout(decoded(word), directory, own)))
      : text;
    return shown.includes("@")
      ? shown
          .split(SEPARATORS)
          .map((word) => wordWithout(word, directory, own))
          .join("")
      : shown;
  };
  const walk = (one: unknown): unknown => {
    if (typeof one === "string") return masked(one);
    if (Array.isArray(one)) return one.map(walk);
    if (!isPlain(one)) return one;
    if (typeof one.person === "string" && typeof one.name === "string") {
      return one.person === own ? one : masked(one.name);
    }
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  // The shape stays what it was; a person in a card is an inline as its name is.
  return walk(value) as T;
}

function wordWithout(word: string, directory: Directory, own: string): string {
  if (!/[^@]@[^@]/.test(word)) return word;
  const address = word.replace(/[.!?]+$/, "");
  if (address.toLowerCase() === own.toLowerCase()) return word;
  const end = word.slice(address.length);
  return (personOf(directory, address.toLowerCase())?.name ?? HIDDEN) + end;
}

/** As it is outside a link. Of a torn one only the `@` is known, by which it is hidden. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word.replaceAll("%40", "@");
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
