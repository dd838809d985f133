import { z } from "zod";
import { MAX_PAGE } from "../engine/reading/collection.ts";
import { readPage, type Sort } from "../engine/reading/read.ts";
import { unlessImpossible } from "../engine/reading/unless-impossible.ts";
import type { Visitor } from "./session/visitor.ts";
import type { Web } from "./web.ts";

interface Asked {
  after?: string | undefined;
  limit?: number;
  sort?: Sort | undefined;
  /** The newest first. */
  newest?: boolean;
}

/** A page of a collection as a visitor may see it, by the fields that a page of the browser needs. */
export async function readRowsPage<T>(
  web: Web,
  { actor, language }: Visitor,
  name: string,
  item: z.ZodType<T>,
  filter: Record<string, string | undefined>,
  { after, limit = MAX_PAGE, sort, newest = false }: Asked = {},
): Promise<{ items: T[]; next: string | null }> {
  const collection = web.engine.registry.collections.find((one) => one.name === name);
  if (!collection) return { items: [], next: null };
  // An address can ask for what cannot be: then there is nothing.
  const { items, next } = await unlessImpossible(
    () =>
      readPage(web.engine, { ...actor, language }, collection, filter, {
        via: "web",
        after,
        limit,
        sort,
        newest,
      }),
    () => ({ items: [], next: null }),
  );
  return { items: z.array(item).parse(items), next };
}

/** The first rows of a collection, two hundred at most. */
export const readRows = async <T>(
  web: Web,
  visitor: Visitor,
  name: string,
  item: z.ZodType<T>,
  filter: Record<string, string | undefined>,
): Promise<T[]> => (await readRowsPage(web, visitor, name, item, filter)).items;
