import { isDeepStrictEqual } from "node:util";
import {
  insertPost,
  lockPosts,
  type Post,
  postsShowing,
  renewPost,
} from "../../../db/queries/posting/post.ts";
import { audienceOf } from "../../domain/viewer.ts";
import type { Card } from "../../view/card.ts";
import { plainCard } from "../../view/plain.ts";
import { refsIn } from "../../view/refs.ts";
import type { Announcement } from "../command.ts";
import type { Context } from "../context.ts";
import type { Engine } from "../engine.ts";
import { faultOf } from "../fault.ts";
import { inRoom } from "../make-context.ts";
import { maySee } from "../reading/viewer-for.ts";
import { findPosting } from "../registry.ts";
import { withNonces } from "./buttons.ts";
import { scheduleSummary, waitsUntil } from "./summary-moment.ts";

const seedOf = (post: { purpose: string; subject: string; period: string; room: string }, revision: number) =>
  [post.purpose, post.subject, post.period, post.room, revision].join("/");

/** A card as a revision of its post shows it: with the nonces of its buttons. */
export const stampedFor = (
  { cooperation }: Context,
  post: Pick<Post, "purpose" | "subject" | "period" | "room">,
  card: Card,
  revision: number,
): Card => withNonces(card, `${cooperation.slug}/${seedOf(post, revision)}`);

/** What was said in a room. */
export interface Said {
  room: string;
  purpose: string;
  subject: string;
  text: string;
}

/**
 * Posts in rooms what a use-case announced, each once, in order. What not everybody in a room may see is not said there.
 */
export async function publishPosts(
  engine: Engine,
  ctx: Context,
  announcements: readonly Announcement[],
): Promise<Said[]> {
  const said: Said[] = [];
  if (announcements.length > 0) await lockPosts(ctx.db, ctx.cooperation.slug);
  for (const announcement of announcements) {
    const { purpose, subject, room, period = "", about = {} } = announcement;
    const posting = findPosting(engine.registry, purpose);
    const key = { purpose, subject, period, room, about };
    const there = inRoom(ctx, room);
    if (!(await maySee(ctx, audienceOf(ctx.directory, room), subject))) continue;
    const made = await posting.card(there, key);
    if (!made) continue;
    const { language } = there.t;
    const card = { ...stampedFor(ctx, key, made, 1), language };
    const waits = waitsUntil(ctx, posting, announcement);
    const post = {
      ...key,
      ...(waits ? { summary: "waiting" as const } : {}),
      at: ctx.now(),
      card,
      text: plainCard(there.t, card),
      refs: posting.isEvent ? [] : [...new Set([subject, ...refsIn(card)])],
      thread: posting.thread(key) ?? null,
      opensThread: posting.opensThread,
    };
    const mail = !ctx.mails || posting.isNeverMailed ? "nobody" : posting.isMailed ? "lists" : "persons";
    const id = await insertPost(ctx.db, ctx.cooperation.slug, post, engine.clock.real(), mail);
    if (id === undefined) continue;
    if (waits) await scheduleSummary(ctx, key, waits);
    else said.push({ room, purpose, subject, text: post.text });
  }
  return said;
}

/** Makes the cards that show one of the references anew; what reads the same is left alone. */
export async function refreshPosts(engine: Engine, ctx: Context, refs: readonly string[]): Promise<void> {
  if (refs.length > 0) await lockPosts(ctx.db, ctx.cooperation.slug);
  for (const post of await postsShowing(ctx.db, ctx.cooperation.slug, [...refs])) {
    const there = inRoom(ctx, post.room);
    if (!(await maySee(ctx, audienceOf(ctx.directory, post.room), post.subject))) continue;
    const made = await cardNow(engine, there, post);
    if (!made) continue;
    const { language } = there.t;
    const nonced = (revision: number): Card => ({
      ...stampedFor(ctx, post, made, revision),
      language,
    });
    if (isDeepStrictEqual(nonced(post.revision), { ...post.card, language })) continue;
    const card = nonced(post.revision + 1);
    const shown = [...new Set([post.subject, ...refsIn(card)])];
    await renewPost(ctx.db, post.id, post.revision + 1, card, plainCard(there.t, card), shown);
  }
}

/**
 * The card of a post as it is now. One that cannot be made any more stays as it is: it must not keep anybody from what
 * they do. Undefined then, and when there is nothing to say any more.
 */
async function cardNow(engine: Engine, ctx: Context, post: Post): Promise<Card | undefined> {
  try {
    const posting = findPosting(engine.registry, post.purpose);
    // What tells of a moment stays as it was said then; earlier versions kept less about it than its card needs now.
    return posting.isEvent ? undefined : await posting.card(ctx, post);
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
  const made = isSame ? undefined : await cardNow(engine, ctx, post);
  if (!made) return post.card;
  return { ...stampedFor(ctx, post, made, post.revision), language };
}
