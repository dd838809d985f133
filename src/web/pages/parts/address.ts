/** What a page is asked to show, by the names in its address; empty values are not there. */
export type Query = Record<string, string | undefined>;

/** An address with a query; what is empty is left out, so that the same page has one address. */
export function addressOf(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length > 0 ? `${path}?${given.join("&")}` : path;
}
