/** Who is forgotten, and what stands in their place. */
export interface Replacement {
  email: string;
  /** Undefined when the name alone does not say who is meant: it stays where it stands. */
  name: string | undefined;
  by: { email: string; name: string };
}

/** Replaces one person in values; what does not name them comes back as it is. */
export interface Rewriter {
  text(text: string): string;
  /** In JSON: in keys and values, however deep. */
  value<T>(value: T): T;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Letters with their accents in one or apart, or without: people type all three. */
const loosely = (word: string): string =>
  [...word.normalize("NFC")]
    .map((letter) => {
      const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
      return bare === letter || bare === ""
        ? escaped(letter)
        : `(?:${escaped(letter)}|${escaped(bare)}\\p{M}*)`;
    })
    .join("");

/** The words of a name as a pattern: however their accents are typed, and what space is between them. */
export const looseName = (name: string): string =>
  name.trim().split(/\s+/).map(loosely).join(String.raw`[\s\u00A0]+`);

/**
 * A name as a whole, also with the possessive `s` of Dutch or before a hyphen with a common word, and not as the beginning
 * of a longer one.
 */
const namePattern = (name: string): RegExp => {
  const words = looseName(name);
  const end = String.raw`(?![\p{L}\p{N}]|-(?-i:\p{Lu}))`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}]|\p{L}-)${words}(?:s(?![\p{L}\p{N}])|${end})`, "giu");
};

/** Whether a text names who has this name, as texts are rewritten. */
export const isNamedIn = (text: string, name: string): boolean => namePattern(name).test(text);

/** What is no part of an address stands before it: in a link also an escape, but that of a mark of an address. */
const BEFORE = {
  text: String.raw`(?<![\p{L}\p{N}][._+-]{0,63})`,
  // A `+` in a link is a space: that of an address is an escape there.
  link: String.raw`(?:(?<![\p{L}\p{N}][._-]{0,63})|(?<=%(?!2[BDE]|5F)[0-7][0-9A-F][._-]{0,63}))`,
};
/** Nor goes on behind it; a dot and a capital begin a sentence that somebody typed without a space. */
const BEHIND = String.raw`(?![\p{L}\p{N}]|-+[\p{L}\p{N}]|\.(?!(?-i:\p{Lu}(?!\p{Lu})))\p{L})`;

const addressPattern = (email: string, place: keyof typeof BEFORE): RegExp =>
  new RegExp(BEFORE[place] + escaped(email) + BEHIND, "giu");

/** An address stands in links as well, where its `@` is written otherwise. */
const inLink = (email: string): string => encodeURIComponent(email);

export function rewriterFor({ email, name, by }: Replacement): Rewriter {
  const replaced: [pattern: RegExp, by: string][] = [
    [addressPattern(email, "text"), by.email],
    [addressPattern(inLink(email), "link"), inLink(by.email)],
    ...(name === undefined ? [] : [[namePattern(name), by.name] satisfies [RegExp, string]]),
  ];
  const text = (given: string): string =>
    replaced.reduce((now, [pattern, word]) => now.replace(pattern, () => word), given);
  const walk = (given: unknown): unknown => {
    if (typeof given === "string") return text(given);
    if (Array.isArray(given)) return given.map(walk);
    if (typeof given !== "object" || given === null) return given;
    const entries = Object.entries(given).map(([key, inner]) => [text(key), walk(inner)]);
    const whole: Record<string, unknown> = Object.fromEntries(entries);
    // A person in a card goes by their name also where it alone would not say who is meant.
    return whole.person === by.email && typeof whole.name === "string" ? { ...whole, name: by.name } : whole;
  };
  // The shape stays what it was.
  return { text, value: <T>(given: T) => walk(given) as T };
}

/**
 * The longest run of plain letters in a text: whatever holds the text holds it too, however its accents are written. By
 * it a database looks through rows before they are read.
 */
export const searchable = (text: string): string =>
  (text.normalize("NFC").match(/[a-zA-Z0-9]+(?!\p{M})/gu) ?? []).reduce(
    (longest, run) => (run.length > longest.length ? run : longest),
    "",
  );
