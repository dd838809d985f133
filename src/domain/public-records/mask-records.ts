import { isRecord } from "../record.ts";
import { isPlain } from "./each-text.ts";

/** A record of which nothing but its reference may be told. */
export interface Hidden {
  key: string;
  /** What it says: whoever quotes it would tell it. */
  texts: readonly string[];
}

/** Shorter words, or a single one, are not known to be of one record. */
const SHORTEST = 8;

const isTelling = (text: string): boolean => text.length >= SHORTEST && /\s/.test(text.trim());

/** Every sentence that stands in the data of a record. */
export function tellingTexts(value: unknown): string[] {
  if (typeof value === "string") return isTelling(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(tellingTexts);
  return isRecord(value) ? Object.values(value).flatMap(tellingTexts) : [];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/**
 * Takes what hidden records say out of others: their texts wherever they are quoted, every other text of an item or a line
 * that names one of them.
 * @param words what stands in the place
 */
export function maskRecords(hidden: readonly Hidden[], words: (key: string) => string): <T>(value: T) => T {
  if (hidden.length === 0) return (value) => value;
  const keys = new Set(hidden.map(({ key }) => key));
  const quotes = new Map(
    hidden.flatMap(({ key, texts }) => texts.map((text) => [normal(text), words(key)] as const)),
  );
  const longestFirst = [...quotes.keys()].toSorted((a, b) => b.length - a.length);
  const pattern =
    longestFirst.length === 0
      ? undefined
      : new RegExp(
          longestFirst.map((text) => escaped(text).replaceAll(" ", String.raw`\s+`)).join("|"),
          "giu",
        );
  const inText = (text: string): string =>
    pattern ? text.replace(pattern, (found) => quotes.get(normal(found)) ?? "…") : text;
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return inText(value);
    if (Array.isArray(value)) {
      const named = value.find((part) => isRecord(part) && keys.has(String(part.ref)) && isInline(part));
      return named === undefined ? value.map(walk) : [named, " ", words(String(named.ref))];
    }
    if (!isPlain(value)) return value;
    const isHidden = typeof value.ref === "string" && keys.has(value.ref) && !isInline(value);
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        isHidden && typeof inner === "string" && isTelling(inner) ? words(String(value.ref)) : walk(inner),
      ]),
    );
  };
  // The shape stays what it was.
  return <T>(value: T) => walk(value) as T;
}

/** `normal` is how texts are compared: spaces and capitals do not count. */
const normal = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();

/** A reference in a line of a card stands there alone. */
const isInline = (value: Record<string, unknown>): boolean => Object.keys(value).length === 1;
