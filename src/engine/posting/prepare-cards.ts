import { circlesOf } from "../../../db/queries/circle.ts";
import { audienceOf, mayRead } from "../../domain/viewer.ts";
import type { Context } from "../context.ts";
import { findPosting, type Registry } from "../registry.ts";
import type { MakeCard, PostKey } from "./posting.ts";

type Keyed = PostKey & { purpose: string };

/** Those of which everybody in the room may see the subject: what not all may see is not said there. */
export async function seenInRoom<P extends Keyed>(ctx: Context, posts: readonly P[]): Promise<P[]> {
  const subjects = [...new Set(posts.map(({ subject }) => subject))];
  const circles = await circlesOf(ctx, subjects);
  return posts.filter(({ subject, room }) => {
    const circle = circles.get(subject);
    return circle === undefined || mayRead(audienceOf(ctx.directory, room), circle);
  });
}

/**
 * In which cards are drawn: nothing that they show changes meanwhile, so what they share is read once. Whoever posts and
 * refreshes in one go hands the same one to both.
 */
export const drawing = (ctx: Context): Context => (ctx.reads ? ctx : { ...ctx, reads: new Map() });

/**
 * Reads what the cards of posts are made from: of each purpose all at once. What is wrong with one purpose shows when one
 * of its cards is made.
 */
export async function prepareCards(
  registry: Registry,
  ctx: Context,
  posts: readonly Keyed[],
): Promise<MakeCard<Keyed>> {
  const makers = new Map<string, MakeCard>();
  for (const [purpose, same] of Map.groupBy(posts, (post) => post.purpose)) {
    try {
      makers.set(purpose, await findPosting(registry, purpose).prepare(ctx, same));
    } catch (error) {
      makers.set(purpose, () => Promise.reject(error));
    }
  }
  return async (there, post) => await makers.get(post.purpose)?.(there, post);
}
