import type { Temporal } from "temporal-polyfill";
import type { MailReach } from "../../../db/queries/posting/channel.ts";
import { insertPosts, lockPosts, type NewPost } from "../../../db/queries/posting/post.ts";
import { plainCard } from "../../view/plain.ts";
import { refsIn } from "../../view/refs.ts";
import type { Announcement } from "../command.ts";
import type { Context } from "../context.ts";
import type { Engine } from "../engine.ts";
import { inRoom } from "../make-context.ts";
import { findPosting } from "../registry.ts";
import type { PostedCard } from "./posting.ts";
import { drawing, prepareCards, seenInRoom } from "./prepare-cards.ts";
import { stampedFor } from "./stamp.ts";
import { scheduleSummaries, waitsUntil } from "./summary-moment.ts";

/** What was said in a room. */
export interface Said {
  room: string;
  purpose: string;
  subject: string;
  text: string;
}

/** What was said, with the number of its post. */
type Published = Said & { id: number };

/**
 * Posts in rooms what a use-case announced, each once, in order. What not everybody in a room may see is not said there.
 * It takes a few statements however much is announced.
 */
export async function publishPosts(
  engine: Engine,
  ctx: Context,
  announcements: readonly Announcement[],
): Promise<Published[]> {
  if (announcements.length === 0) return [];
  await lockPosts(ctx);
  const keys = announcements.map(({ period = "", about = {}, ...rest }) => ({ ...rest, period, about }));
  const seen = await seenInRoom(ctx, keys);
  const drawn = drawing(ctx);
  const make = await prepareCards(engine.registry, drawn, seen);
  const posts: (NewPost & { heard: Temporal.Instant | undefined })[] = [];
  for (const key of seen) {
    const posting = findPosting(engine.registry, key.purpose);
    const there = inRoom(drawn, key.room);
    const made = await make(there, key);
    if (!made) continue;
    const { language } = there.t;
    const card = { ...stampedFor(ctx, key, made, 1), language };
    const heard = waitsUntil(ctx, posting, key);
    posts.push({
      ...key,
      ...(heard ? { summary: "waiting" as const } : {}),
      heard,
      at: ctx.now(),
      card,
      text: plainCard(there.t, card),
      refs: posting.isEvent ? [] : [...new Set([key.subject, ...refsIn(card)])],
      thread: posting.thread(key) ?? null,
      opensThread: posting.opensThread,
      mail: mailReachOf(ctx, posting),
    });
  }
  const ids = await insertPosts(ctx, posts, engine.clock.real());
  const published = posts.flatMap((post, n) => {
    const id = ids[n];
    return id === undefined ? [] : [{ ...post, id }];
  });
  await scheduleSummaries(ctx, published);
  return published
    .filter(({ heard }) => heard === undefined)
    .map(({ id, room, purpose, subject, text }) => ({ id, room, purpose, subject, text }));
}

function mailReachOf({ mails }: Context, posting: PostedCard): MailReach {
  if (!mails || posting.isNeverMailed) return "nobody";
  return posting.isMailed ? "lists" : "persons";
}
