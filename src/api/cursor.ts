/** A page's end as callers see it: opaque, and only good for the list it came from. */
export function toCursor(collection: string, next: string): string {
  return Buffer.from(JSON.stringify([collection, next])).toString("base64url");
}

/** Undefined when it is not a cursor of this list. */
export function fromCursor(collection: string, cursor: string): string | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const [of, next] = Array.isArray(read) ? read : [];
    return of === collection && typeof next === "string" && toCursor(of, next) === cursor ? next : undefined;
  } catch {
    return undefined;
  }
}
