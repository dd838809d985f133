import type { Temporal } from "temporal-polyfill";
import type { MailReach } from "../../../db/queries/posting/channel.ts";
import { insertPosts, lockPosts, type NewPost } from "../../../db/queries/posting/post.ts";
import type { Card } from "../../view/card.ts";
import { plainCard } from "../../view/plain.ts";
import { refsIn } from "../../view/refs.ts";
import type { Announcement } from "../command.ts";
import type { Context } from "../context.ts";
import type { Engine } from "../engine.ts";
import { inRoom } from "../make-context.ts";
import { findPosting } from "../registry.ts";
import type { PostedCard } from "./posting.ts";
import { drawCards, drawing, seenInRoom } from "./prepare-cards.ts";
import { stampedFor } from "./stamp.ts";
import { scheduleSummaries, waitsUntil } from "./summary-moment.ts";

/** What was said in a room. */
export interface Said {
  room: string;
  purpose: string;
  subject: string;
  text: string;
}

/**
 * Posts in rooms what a use-case announced, each once, in order. What not everybody in a room may see is not said there.
 * It takes a few statements however much is announced.
 */
export async function publishPosts(
  engine: Engine,
  ctx: Context,
  announcements: readonly Announcement[],
): Promise<Said[]> {
  if (announcements.length === 0) return [];
  const drawn = drawing(ctx);
  await lockPosts(drawn);
  const keys = announcements.map(({ period = "", about = {}, ...rest }) => ({ ...rest, period, about }));
  const seen = await seenInRoom(drawn, keys);
  const made = await drawCards(engine.registry, drawn, seen, async (key, make) => {
    const there = inRoom(drawn, key.room);
    const card = await make(there, key);
    return card && newPost(engine, there, key, card);
  });
  const posts = made.filter((post) => post !== undefined);
  const ids = await insertPosts(ctx, posts, engine.clock.real());
  const published = posts.filter((_, n) => ids[n] !== undefined);
  await scheduleSummaries(ctx, published);
  return published
    .filter(({ heard }) => heard === undefined)
    .map(({ room, purpose, subject, text }) => ({ room, purpose, subject, text }));
}

type Key = Announcement & Required<Pick<Announcement, "period" | "about">>;

/** @param ctx in the language of the room */
function newPost(
  { registry }: Engine,
  ctx: Context,
  key: Key,
  made: Card,
): NewPost & { heard: Temporal.Instant | undefined } {
  const posting = findPosting(registry, key.purpose);
  const card = { ...stampedFor(ctx, key, made, 1), language: ctx.t.language };
  const heard = waitsUntil(ctx, posting, key);
  return {
    ...key,
    summary: heard ? ("waiting" as const) : undefined,
    heard,
    at: ctx.now(),
    card,
    text: plainCard(ctx.t, card),
    refs: posting.isEvent ? [] : [...new Set([key.subject, ...refsIn(card)])],
    thread: posting.thread(key) ?? null,
    opensThread: posting.opensThread,
    mail: mailReachOf(ctx, posting),
  };
}

function mailReachOf({ mails }: Context, posting: PostedCard): MailReach {
  if (!mails || posting.isNeverMailed) return "nobody";
  return posting.isMailed ? "lists" : "persons";
}
