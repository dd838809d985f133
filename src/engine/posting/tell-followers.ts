import { tellChanged } from "../../../db/queries/posting/delivery.ts";
import type { Context } from "../context.ts";
import { nounOfRef } from "../input/parse-field.ts";

/** What the database carries in one message is limited; whoever follows a meeting hears of it by the first. */
const MOST = 100;

/**
 * What those hear who follow a meeting live.
 * @param named what changed; only meetings and agenda items among it are told
 */
export function followedAmong(named: readonly unknown[]): string[] {
  const isFollowed = (one: unknown): one is string => {
    const noun = typeof one === "string" ? nounOfRef(one) : undefined;
    return noun === "meeting" || noun === "item";
  };
  return [...new Set(named.filter(isFollowed))].slice(0, MOST);
}

/** Tells those who follow a meeting live what changed. */
export async function tellFollowers(ctx: Context, named: readonly unknown[]): Promise<void> {
  const changed = followedAmong(named);
  if (changed.length > 0) await tellChanged(ctx.db, { cooperation: ctx.cooperation.slug, changed });
}
