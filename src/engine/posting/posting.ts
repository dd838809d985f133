import type { Card } from "../../view/card.ts";
import type { Context } from "../context.ts";

/** What a posted card is made from. */
export interface PostKey {
  subject: string;
  period: string;
  room: string;
  about: Record<string, unknown>;
}

/**
 * How the posts of one purpose look, now. It is called when the post is made and again whenever something it shows has
 * changed, so that no channel shows stale facts.
 */
export interface Posting {
  purpose: string;
  /** The meeting whose agenda thread the post belongs in. */
  thread?: (post: PostKey) => string | undefined;
  /** What happened, not how it stands: the card is made from `about` alone, once, and is never drawn anew. */
  isEvent?: true;
  /** Undefined: there is nothing (any more) to say; a new post is then not made, an old one stays as it is. */
  card: (ctx: Context, post: PostKey) => Promise<Card | undefined>;
}

export function posting(declared: Posting): Posting {
  return declared;
}
