import type { z } from "zod";
import type { Day } from "../../domain/calendar/day.ts";
import type { Card } from "../../view/card.ts";
import type { Announcement } from "../command.ts";
import type { Context } from "../context.ts";

/** What a posted card is made from. */
export interface PostKey<About = Record<string, unknown>> {
  subject: string;
  period: string;
  room: string;
  about: About;
}

/** One kind of message in rooms: what is said, not how its card looks. */
export interface Posting<About extends Record<string, unknown>> {
  /** Names the kind in the database and the API. */
  purpose: string;
  /** What the card is made from besides its subject. Rows of earlier versions are read by it too. */
  about: z.ZodType<About>;
  /** Posts whose `thread` is the subject of this one stand under it. */
  opensThread?: true;
  /** The meeting whose agenda thread the post belongs in. */
  thread?: (post: PostKey<About>) => string | undefined;
  /** It is also mailed to those of a room who are reached by e-mail: few things are worth a letter. */
  isMailed?: true;
  /** It is said in a chat or the browser: who is reached by e-mail alone reads it there. */
  isNeverMailed?: true;
  /** Said to one person it waits for their summary, when they chose one: nothing is lost by hearing it later. */
  canWait?: true;
  /** Its card holds the cards of other posts: it is drawn anew after them. */
  showsPosts?: true;
  /** Its card is drawn by itself, when the others are: what it shows of figures may have to be decided first. */
  isDrawnAlone?: true;
  /** What happened, not how it stands: the card is made from `about` alone, once, and is never drawn anew. */
  isEvent?: true;
}

export function posting<About extends Record<string, unknown>>(declared: Posting<About>): Posting<About> {
  return declared;
}

interface Once {
  subject: string;
  /** Tells repetitions apart; left out when this is said once. */
  period?: string;
  /** A day by which it is of no more use: it waits for a summary only when that comes earlier. */
  before?: Day | undefined;
}

type Said<About> = Once & (Record<string, never> extends About ? { about?: About } : { about: About });

/** What a use-case wants said in a room. */
export function announce<About extends Record<string, unknown>>(
  posting: Posting<About>,
  said: Said<About> & { room: string },
): Announcement {
  return { ...announceHere(posting, said), room: said.room };
}

/** What a command wants said in the room where it was typed. */
export function announceHere<About extends Record<string, unknown>>(
  { purpose }: Posting<About>,
  said: Said<About>,
): Omit<Announcement, "room"> {
  const { subject, period = "", about = {}, before }: Once & { about?: Record<string, unknown> } = said;
  return { purpose, subject, period, about, before };
}

/** Undefined: there is nothing (any more) to say; a new post is then not made, an old one stays as it is. */
type Made = Card | undefined;
/** @param ctx in the language of the room */
export type MakeCard<Key = PostKey> = (ctx: Context, post: Key) => Promise<Made> | Made;

/** A posting with how its card looks now. */
export interface PostedCard {
  purpose: string;
  opensThread: boolean;
  isEvent: boolean;
  isDrawnAlone: boolean;
  showsPosts: boolean;
  isMailed: boolean;
  isNeverMailed: boolean;
  canWait: boolean;
  thread: (post: PostKey) => string | undefined;
  /** Reads what the cards of some posts are made from. Only those can be made by what it gives. */
  prepare: (ctx: Context, posts: readonly PostKey[]) => Promise<MakeCard>;
}

/**
 * Says how the posts of a posting look. The card is made when the post is made and again whenever something it shows has
 * changed, so that no channel shows stale facts.
 */
export const shownAs = <About extends Record<string, unknown>>(
  posting: Posting<About>,
  card: MakeCard<PostKey<About>>,
): PostedCard => preparedAs(posting, async () => card);

/** The same, for a posting of which many are said at once: what they are made from is read for all of them together. */
export function preparedAs<About extends Record<string, unknown>>(
  posting: Posting<About>,
  prepare: (ctx: Context, posts: readonly PostKey<About>[]) => Promise<MakeCard<PostKey<About>>>,
): PostedCard {
  const read = (post: PostKey): PostKey<About> => ({ ...post, about: posting.about.parse(post.about) });
  const isReadable = (post: PostKey) => posting.about.safeParse(post.about).success;
  return {
    purpose: posting.purpose,
    opensThread: posting.opensThread === true,
    isEvent: posting.isEvent === true,
    isDrawnAlone: posting.isDrawnAlone === true,
    showsPosts: posting.showsPosts === true,
    isMailed: posting.isMailed === true,
    isNeverMailed: posting.isNeverMailed === true,
    canWait: posting.canWait === true,
    thread: (post) => posting.thread?.(read(post)),
    prepare: async (ctx, posts) => {
      const make = await prepare(ctx, posts.filter(isReadable).map(read));
      return async (there, post) => await make(there, read(post));
    },
  };
}

/** The card of one post. */
export async function cardOfPost(posting: PostedCard, ctx: Context, post: PostKey): Promise<Made> {
  return await (await posting.prepare(ctx, [post]))(ctx, post);
}
