import { z } from "zod";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { readItems } from "./read-items.ts";

const item = z.object({ slug: z.string(), name: z.string() });

/** The names of the organisations by their slugs. */
export async function organisationNames(web: Web, visitor: Visitor): Promise<ReadonlyMap<string, string>> {
  const { items } = await readItems(web, visitor, { from: "organisations", item });
  return new Map(items.map(({ slug, name }) => [slug, name]));
}
