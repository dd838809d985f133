import type { z } from "zod";
import { MAX_PAGE } from "../../../engine/reading/collection.ts";
import { readPage } from "../../../engine/reading/read.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";

interface Asked<S extends z.ZodType> {
  /** The collection, by its path in the API. */
  from: string;
  /** The fields that the page shows. */
  item: S;
  /** By field; empty ones ask for everything. */
  filter?: Record<string, string | undefined>;
  /** Where the page of the list begins; undefined: at its beginning. */
  after?: string | undefined;
  limit?: number;
}

export interface ItemsRead<I> {
  items: I[];
  /** Where the next page of the list begins; null: there is none. */
  next: string | null;
}

/** A page of a list as its reader may see it; a list that does not exist is empty. */
export async function readItems<S extends z.ZodType>(
  web: Web,
  { actor }: Visitor,
  { from, item, filter = {}, after, limit = MAX_PAGE }: Asked<S>,
): Promise<ItemsRead<z.infer<S>>> {
  const collection = web.engine.registry.collections.find(({ name }) => name === from);
  if (!collection) return { items: [], next: null };
  const { items, next } = await readPage(web.engine, actor, collection, filter, { after, limit });
  return { items: items.map((one) => item.parse(one)), next };
}
