import { tellChanged } from "../../../db/queries/posting/delivery.ts";
import type { Context } from "../context.ts";
import { nounOfRef } from "../input/parse-field.ts";

/** What the database carries in one message is limited; whoever follows a meeting hears of it by the first. */
const MOST = 100;

/**
 * Tells those who follow a meeting live what changed.
 * @param named what a command changed and what it was given; only meetings and agenda items among it are told
 */
export async function tellFollowers(ctx: Context, named: readonly unknown[]): Promise<void> {
  const isFollowed = (one: unknown): one is string => {
    const noun = typeof one === "string" ? nounOfRef(one) : undefined;
    return noun === "meeting" || noun === "item";
  };
  const changed = [...new Set(named.filter(isFollowed))].slice(0, MOST);
  if (changed.length > 0) await tellChanged(ctx.db, { cooperation: ctx.cooperation.slug, changed });
}
