import { circlesOf } from "../../../db/queries/circle.ts";
import { gathered } from "../../../db/queries/gather.ts";
import { allDone } from "../../domain/all-done.ts";
import { elementAt } from "../../domain/element-at.ts";
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
 * In which cards are drawn: nothing that they show changes meanwhile, so what they share is read once, and what is read at
 * the same time goes in one statement. Whoever posts and refreshes in one go hands the same one to both.
 */
export const drawing = (ctx: Context): Context =>
  ctx.reads ? ctx : { ...ctx, db: gathered(ctx.db), alone: ctx.db, reads: new Map() };

/**
 * Reads what the cards of posts are made from: of each purpose all at once. What is wrong with one purpose shows when one
 * of its cards is made.
 */
export async function prepareCards(
  registry: Registry,
  ctx: Context,
  posts: readonly Keyed[],
): Promise<MakeCard<Keyed>> {
  const prepared = [...Map.groupBy(posts, (post) => post.purpose)].map(
    async ([purpose, same]): Promise<[string, MakeCard]> => {
      try {
        return [purpose, await findPosting(registry, purpose).prepare(ctx, same)];
      } catch (error) {
        return [purpose, () => Promise.reject(error)];
      }
    },
  );
  const makers = new Map(await allDone(prepared));
  return async (there, post) => await makers.get(post.purpose)?.(there, post);
}

/**
 * Draws the cards of posts at the same time, so that what they read is asked together; then those that are drawn alone.
 * @param draw gets what makes a card, to be called in `there`
 * @returns what it gave for each of the posts
 */
export async function drawCards<P extends Keyed, Drawn>(
  registry: Registry,
  ctx: Context,
  posts: readonly P[],
  draw: (post: P, make: MakeCard<Keyed>, there: Context) => Promise<Drawn>,
): Promise<Drawn[]> {
  const drawn = drawing(ctx);
  const isAlone = ({ purpose }: P) =>
    registry.postings.find((posting) => posting.purpose === purpose)?.isDrawnAlone === true;
  const make = await prepareCards(registry, drawn, posts);
  const found = new Map<P, Drawn>();
  await allDone(
    posts
      .filter((post) => !isAlone(post))
      .map(async (post) => found.set(post, await draw(post, make, drawn))),
  );
  const alone = { ...drawn, db: drawn.alone ?? drawn.db };
  for (const post of posts.filter(isAlone)) found.set(post, await draw(post, make, alone));
  // Each of them was drawn above.
  return posts.map((post) => found.get(post) as Drawn);
}
