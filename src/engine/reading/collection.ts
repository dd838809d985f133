import type { z } from "zod";
import type { Page, PageOf } from "../../../db/queries/page.ts";
import { withoutAddresses } from "../../domain/organisation/without-addresses.ts";
import { viewerOf } from "../../domain/viewer.ts";
import type { Text } from "../../view/text.ts";
import type { Actor, Context } from "../context.ts";

/**
 * Reading is one value too: a noun's list with its rights inside, which feeds the API, web tables, pickers and exports.
 */
export interface Collection<I extends z.ZodObject = z.ZodObject> {
  /** The path in the API, plural. */
  name: string;
  item: I;
  /** The key of an item by which it is fetched alone. */
  key: string;
  /** What its columns are called in a file that people open; without it by its fields. */
  columns?: (t: Text) => { [field in keyof I["shape"]]: string };
  /** Names of the fields it can be filtered by. */
  filters: readonly string[];
  list: (
    ctx: Context,
    actor: Actor,
    filter: Record<string, string | undefined>,
    page: Page,
  ) => Promise<PageOf<z.input<I>>>;
}

/**
 * Declares a list. Whoever sees no addresses gets names in their place, in every field of every list, and cannot find
 * out by a filter whose an address is.
 */
export function collection<I extends z.ZodObject>(declared: Collection<I>): Collection {
  const list: Collection<I>["list"] = async (ctx, actor, filter, page) => {
    if (viewerOf(ctx.directory, actor, ctx.demo).seesAddresses) {
      return await declared.list(ctx, actor, filter, page);
    }
    const asked = Object.values(filter).some((value) => value?.includes("@") && !value.endsWith(actor.email));
    if (asked) return { items: [], next: null };
    const { items, next } = await declared.list(ctx, actor, filter, page);
    return { items: withoutAddresses(items, ctx.directory, actor.email), next };
  };
  return { ...declared, list };
}

export const MAX_PAGE = 200;
