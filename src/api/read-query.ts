import type { Actor, Via } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { type Collection, MAX_PAGE } from "../engine/reading/collection.ts";
import { readPage } from "../engine/reading/read.ts";
import { unlessImpossible } from "../engine/reading/unless-impossible.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Text } from "../view/text.ts";
import { fromCursor, toCursor } from "./cursor.ts";
import { filtersOf } from "./filter.ts";

const USUAL_PAGE = 50;

/**
 * A page of a list, as a query asks for it: `limit`, `cursor`, and filters by field.
 * @throws Refusal `invalid`
 */
export async function readQuery(
  engine: Engine,
  actor: Actor,
  collection: Collection,
  { limit, cursor, ...rest }: Record<string, unknown>,
  t: Text,
  via: Via = "api",
): Promise<{ items: Record<string, unknown>[]; next: string | null }> {
  const filter = filtersOf(collection, rest, t);
  const page = { via, after: afterOf(collection, cursor, t), limit: limitOf(limit, t) };
  const read = () => readPage(engine, actor, collection, filter, page);
  const refuse = () => {
    throw new Refusal("invalid", cursor === undefined ? t.api.filterValue : t.api.cursor);
  };
  const asked = cursor !== undefined || Object.keys(filter).length > 0;
  const { items, next } = await (asked ? unlessImpossible(read, refuse) : read());
  return { items, next: next === null ? null : toCursor(collection.name, next) };
}

function limitOf(limit: unknown, t: Text): number {
  if (limit === undefined) return USUAL_PAGE;
  const read = typeof limit === "string" && /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if (read >= 1 && read <= MAX_PAGE) return read;
  const message = t.api.limit(MAX_PAGE);
  throw new Refusal("invalid", message, [{ field: "limit", message }]);
}

function afterOf(collection: Collection, cursor: unknown, t: Text): string | undefined {
  if (cursor === undefined) return undefined;
  const after = typeof cursor === "string" ? fromCursor(collection.name, cursor) : undefined;
  if (after !== undefined) return after;
  throw new Refusal("invalid", t.api.cursor, [{ field: "cursor", message: t.api.cursor }]);
}
