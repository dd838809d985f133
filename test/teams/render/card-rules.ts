/** Something in a payload that the documentation does not allow. */
export interface Violation {
  rule: string;
  path: string;
  found: string;
}

export type Bag = Record<string, unknown>;
export const isBag = (value: unknown): value is Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a property may hold. */
export type Rule = (value: unknown, path: string, book: Book) => void;

export interface Book {
  violations: Violation[];
  ids: Set<string>;
  need(ok: boolean, rule: string, path: string, found: unknown): void;
}

export function openBook(): Book {
  const violations: Violation[] = [];
  return {
    violations,
    ids: new Set(),
    need: (ok, rule, path, found) => {
      if (!ok) violations.push({ rule, path, found: (JSON.stringify(found) ?? "nothing").slice(0, 120) });
    },
  };
}

const rule =
  (name: string, fits: (value: unknown) => boolean): Rule =>
  (value, path, book) =>
    book.need(fits(value), name, path, value);

export const text = rule("a text", (value) => typeof value === "string");
/** A text in which something can be read. */
export const words = rule(
  "a text that is not empty",
  (value) => typeof value === "string" && value.trim() !== "",
);
export const flag = rule("true or false", (value) => typeof value === "boolean");
export const count = rule("a number", (value) => typeof value === "number" && Number.isFinite(value));
export const bag = rule("an object", isBag);
export const url = rule("an address of the web", (value) =>
  /^https?:$/.test(URL.parse(String(value))?.protocol ?? ""),
);
export const day = rule("a day", (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)));
export const clock = rule("a time", (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)));

/** One of some words; the schema takes them in any case. */
export const oneOf = (...values: string[]): Rule =>
  rule(`one of ${values.join(", ")}`, (value) =>
    values.some((one) => one.toLowerCase() === String(value).toLowerCase()),
  );

export const listOf =
  (each: Rule, { min = 0 } = {}): Rule =>
  (value, path, book) => {
    if (!Array.isArray(value)) return book.need(false, "a list", path, value);
    book.need(value.length >= min, `a list of at least ${min}`, path, value);
    for (const [at, one] of value.entries()) each(one, `${path}[${at}]`, book);
  };

/** An object with these properties and no others; those with `!` must be there. */
export const shape =
  (properties: Record<string, Rule>): Rule =>
  (value, path, book) => {
    if (!isBag(value)) return book.need(false, "an object", path, value);
    const known = new Map(Object.entries(properties).map(([key, each]) => [key.replace(/!$/, ""), each]));
    for (const key of Object.keys(properties).filter((one) => one.endsWith("!"))) {
      book.need(value[key.slice(0, -1)] !== undefined, `${key.slice(0, -1)} is required`, path, value);
    }
    for (const [key, part] of Object.entries(value)) {
      const each = known.get(key);
      if (each) each(part, `${path}.${key}`, book);
      else book.need(false, "no such property", `${path}.${key}`, part);
    }
  };

/** An object that is told by its `type`. */
export const typed =
  (kinds: () => Record<string, Record<string, Rule>>): Rule =>
  (value, path, book) => {
    const { type, ...rest } = isBag(value) ? value : {};
    const properties = kinds()[String(type)];
    if (!properties) return book.need(false, "a known type", path, type ?? value);
    shape(properties)(rest, path, book);
    if (rest.id !== undefined) {
      const id = String(rest.id);
      book.need(!book.ids.has(id), "an id stands once in a card", `${path}.id`, id);
      book.ids.add(id);
    }
  };
