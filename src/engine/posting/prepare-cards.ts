import { circlesOf } from "../../../db/queries/circle.ts";
import { gathered } from "../../../db/queries/reads/gather.ts";
import { allDone } from "../../domain/all-done.ts";
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
  ctx.reads ? ctx : { ...ctx, db: gathered(ctx.db), alone: { last: Promise.resolve() }, reads: new Map() };

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
 * Draws the cards of posts at the same time, so that what they read is asked together, and one by one those that are drawn
 * alone.
 * @param ctx in which cards are drawn
 * @param draw gets what makes the card
 * @returns what it gave for each of the posts
 */
export async function drawCards<P extends Keyed, Drawn>(
  registry: Registry,
  ctx: Context,
  posts: readonly P[],
  draw: (post: P, make: MakeCard<Keyed>) => Promise<Drawn>,
): Promise<Drawn[]> {
  const isAlone = ({ purpose }: P) =>
    registry.postings.find((posting) => posting.purpose === purpose)?.isDrawnAlone === true;
  const make = await prepareCards(registry, ctx, posts);
  return await allDone(
    posts.map((post) => (isAlone(post) ? drawnAlone(ctx, () => draw(post, make)) : draw(post, make))),
  );
}

/** After whatever else is drawn alone in this transaction, by other calls too. */
function drawnAlone<Drawn>({ alone }: Context, draw: () => Promise<Drawn>): Promise<Drawn> {
  if (!alone) return draw();
  const drawn = alone.last.then(draw);
  alone.last = drawn.catch(() => undefined);
  return drawn;
}
