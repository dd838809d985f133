import type { Page, PageOf } from "../../db/queries/page.ts";

/**
 * One page of a list that is in memory whole, in the order of its keys.
 * @param filter values that an item's fields must have, as text, in any case
 */
export function pageOfKeys<T extends object>(
  items: readonly T[],
  key: keyof T & string,
  filter: Record<string, string | undefined>,
  page: Page,
): PageOf<T> {
  const keyOf = (item: T) => String(item[key]);
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
  const matches = (item: T) => {
    const fields = new Map(Object.entries(item));
    return wanted.every(([name, value]) => String(fields.get(name)).toLowerCase() === value?.toLowerCase());
  };
  const after = page.after;
  const rest = items
    .filter((item) => matches(item) && (after === undefined || keyOf(item) > after))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const shown = rest.slice(0, page.limit);
  const last = shown.at(-1);
  return { items: shown, next: rest.length > page.limit && last ? keyOf(last) : null };
}
