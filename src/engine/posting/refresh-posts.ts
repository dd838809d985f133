import {
  lockPosts,
  type Post,
  postsShowing,
  type Renewal,
  renewPosts,
} from "../../../db/queries/posting/post.ts";
import type { Card } from "../../view/card.ts";
import { plainCard } from "../../view/plain.ts";
import { refsIn } from "../../view/refs.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { Context } from "../context.ts";
import type { Engine } from "../engine.ts";
import { faultOf } from "../fault.ts";
import { inRoom } from "../make-context.ts";
import type { MakeCard } from "./posting.ts";
import { drawCards, drawing, prepareCards, seenInRoom } from "./prepare-cards.ts";
import { stampedFor } from "./stamp.ts";

/** What is said in rooms while cards are made anew. */
interface SaidBeside {
  purposes: ReadonlySet<string>;
  /** When it stands there. */
  published: Promise<unknown>;
}

/**
 * Makes the cards that show one of the references anew; what reads the same is left alone. It takes a few statements
 * however many there are.
 * @param said what is said at the same time
 */
export async function refreshPosts(
  engine: Engine,
  ctx: Context,
  refs: readonly string[],
  said?: SaidBeside,
): Promise<void> {
  if (refs.length === 0) return;
  const drawn = drawing(ctx);
  await lockPosts(drawn);
  const shown = await postsShowing(drawn, refs);
  const anew = await seenInRoom(drawn, shown.filter(isDrawnAnew(engine)));
  // What shows cards of others shows them as they are by then; and a question that is asked again says so.
  const isLast = (post: Post) => showsPosts(engine, post) || said?.purposes.has(post.purpose) === true;
  await renew(
    engine,
    drawn,
    anew.filter((post) => !isLast(post)),
  );
  await said?.published;
  await renew(engine, drawn, anew.filter(isLast));
}

async function renew(engine: Engine, ctx: Context, posts: readonly Post[]): Promise<void> {
  if (posts.length === 0) return;
  const renewals = await drawCards(engine.registry, ctx, posts, async (post, make) => {
    const there = inRoom(ctx, post.room);
    const card = await cardNow(engine, there, post, make);
    return card && renewalOf(there, post, card);
  });
  await renewPosts(
    ctx.db,
    renewals.filter((renewal) => renewal !== undefined),
  );
}

/** Undefined when the card reads as the one that stands there. */
function renewalOf(ctx: Context, post: Post, made: Card): Renewal | undefined {
  const { language } = ctx.t;
  const stamped = (revision: number): Card => ({ ...stampedFor(ctx, post, made, revision), language });
  if (canonicalJson(stamped(post.revision)) === canonicalJson({ ...post.card, language })) return undefined;
  const revision = post.revision + 1;
  const card = stamped(revision);
  const refs = [...new Set([post.subject, ...refsIn(card)])];
  return { id: post.id, revision, card, text: plainCard(ctx.t, card), refs };
}

/** What tells of a moment stays as it was said then; earlier versions kept less about it than its card needs now. */
const isDrawnAnew =
  ({ registry }: Engine) =>
  ({ purpose }: Post): boolean =>
    registry.postings.find((posting) => posting.purpose === purpose)?.isEvent !== true;

const showsPosts = ({ registry }: Engine, { purpose }: Post): boolean =>
  registry.postings.find((posting) => posting.purpose === purpose)?.showsPosts === true;

/**
 * The card of a post as it is now. One that cannot be made any more stays as it is: it must not keep anybody from what
 * they do. Undefined then, and when there is nothing to say any more.
 */
async function cardNow(
  engine: Engine,
  ctx: Context,
  post: Post,
  make: MakeCard<Post>,
): Promise<Card | undefined> {
  try {
    return await make(ctx, post);
  } catch (error) {
    // After an error of the database the transaction is over: what comes next in it fails, and says so.
    engine.log.error(
      { post: post.id, purpose: post.purpose, ...faultOf(error) },
      "a card cannot be made anew",
    );
    return undefined;
  }
}

/**
 * The card of a post in the words of whoever sees it; what tells of a moment stays as it was said then. Pressed, its
 * buttons count as those of the card that stands there.
 */
export async function cardInWords(engine: Engine, ctx: Context, post: Post): Promise<Card> {
  const { language } = ctx.t;
  const isSame = (post.card.language ?? inRoom(ctx, post.room).t.language) === language;
  if (isSame || !isDrawnAnew(engine)(post)) return post.card;
  const made = await cardNow(engine, ctx, post, await prepareCards(engine.registry, ctx, [post]));
  return made ? { ...stampedFor(ctx, post, made, post.revision), language } : post.card;
}
