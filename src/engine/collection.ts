import type { z } from "zod";
import type { Page, PageOf } from "../../db/queries/page.ts";
import type { Actor, Context } from "./context.ts";

/**
 * Reading is one value too: a noun's list with its rights inside, which feeds the API, web tables, pickers and exports.
 */
export interface Collection<I extends z.ZodObject = z.ZodObject> {
  /** The path in the API, plural. */
  name: string;
  item: I;
  /** The key of an item by which it is fetched alone. */
  key: string;
  /** Names of the fields it can be filtered by. */
  filters: readonly string[];
  list: (
    ctx: Context,
    actor: Actor,
    filter: Record<string, string | undefined>,
    page: Page,
  ) => Promise<PageOf<z.input<I>>>;
}

export function collection<I extends z.ZodObject>(declared: Collection<I>): Collection {
  return declared as unknown as Collection;
}

export const MAX_PAGE = 200;
