/** No database takes NUL or half a character; what is refused later is refused in words. */
export function storable<T>(value: T): T {
  // Only texts change: the shape stays what it was.
  return cleaned(value) as T;
}

const clean = (text: string): string => text.toWellFormed().replaceAll("\0", "\uFFFD");

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return clean(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), cleaned(part)]));
}
