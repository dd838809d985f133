import { z } from "zod";
import { readRowsPage } from "../../read-rows.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";

const item = z.object({ slug: z.string(), name: z.string() });

/** The names of the organisations by their slugs. */
export async function organisationNames(web: Web, visitor: Visitor): Promise<ReadonlyMap<string, string>> {
  const { items } = await readRowsPage(web, visitor, "organisations", item, {});
  return new Map(items.map(({ slug, name }) => [slug, name]));
}
