import { isDeepStrictEqual } from "node:util";
import { lockPosts, type Post, postsHolding, replacePost } from "../../../db/queries/posting/post.ts";
import type { Rewriter } from "../../domain/privacy/without-person.ts";
import type { Context } from "../context.ts";
import { stampedFor } from "./stamp.ts";

/**
 * Rewrites what was posted, also what tells of a moment and is never drawn anew; where a message reads otherwise then, it
 * is edited at its platform.
 * @param words what a post holds that must be rewritten, in small letters
 */
export async function rewritePosts(ctx: Context, words: string[], rewriter: Rewriter): Promise<void> {
  await lockPosts(ctx);
  for await (const post of postsHolding(ctx, words)) {
    const now = rewritten(ctx, post, rewriter);
    if (!isDeepStrictEqual(now, post)) await replacePost(ctx.db, now);
  }
}

function rewritten(ctx: Context, post: Post, { text, value }: Rewriter): Post {
  const now = {
    ...post,
    subject: text(post.subject),
    period: text(post.period),
    text: text(post.text),
    about: value(post.about),
    refs: post.refs.map(text),
    thread: post.thread === null ? null : text(post.thread),
  };
  const card = value(post.card);
  if (isDeepStrictEqual(card, post.card) && now.text === post.text) return now;
  const revision = post.revision + 1;
  return { ...now, card: stampedFor(ctx, now, card, revision), revision };
}
