import { and, arrayOverlaps, asc, desc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Card } from "../../../src/view/card.ts";
import { type Db, notify } from "../../client.ts";
import { deliveries, posts } from "../../schema/delivery.ts";
import { lockUntilEnd } from "../lock.ts";
import { WAKE } from "../moment.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { readable } from "../readable.ts";
import { channelsFor, type MailReach } from "./channel.ts";

export type Post = typeof posts.$inferSelect;

export interface NewPost {
  purpose: string;
  subject: string;
  period: string;
  room: string;
  at: Temporal.Instant;
  card: Card;
  text: string;
  about: Record<string, unknown>;
  refs: string[];
  thread: string | null;
  opensThread?: boolean;
  /** It is heard in a summary, and goes nowhere by itself. */
  summary?: "waiting";
}

/**
 * Lets one transaction at a time make cards in a cooperation, until it ends. Two that change different things on one
 * card would else each draw it without the other's change, and the last would stay.
 */
export async function lockPosts(db: Db, cooperation: string): Promise<void> {
  await lockUntilEnd(db, "posts", cooperation);
}

/**
 * Says something to a room, once: to each channel bound to it goes one delivery. What is for one
 * person goes to one place; what waits for a summary goes nowhere. Nothing happens when it was said before.
 * @returns the post's number, or undefined when it was said before.
 */
export async function insertPost(
  db: Db,
  cooperation: string,
  post: NewPost,
  realNow: Temporal.Instant,
  mail: MailReach = "nobody",
): Promise<number | undefined> {
  const [row] = await db
    .insert(posts)
    .values({ cooperation, ...post })
    .onConflictDoNothing()
    .returning({ id: posts.id });
  if (!row) return undefined;
  if (post.summary) return row.id;
  const bound = await channelsFor(db, cooperation, post, mail);
  if (bound.length > 0) {
    await db
      .insert(deliveries)
      .values(
        bound.map((channel) => ({
          cooperation,
          post: row.id,
          channel: channel.id,
          surface: channel.surface,
          state: "pending" as const,
          key: crypto.randomUUID(),
          changedAt: realNow,
        })),
      )
      // Workers hear of it in the same statement.
      .returning({ woken: sql`pg_notify(${WAKE}, '')` });
  }
  return row.id;
}

/** The posts whose card shows one of the references. */
export async function postsShowing(db: Db, cooperation: string, refs: string[]): Promise<Post[]> {
  if (refs.length === 0) return [];
  return await db
    .select()
    .from(posts)
    .where(and(eq(posts.cooperation, cooperation), arrayOverlaps(posts.refs, refs)))
    .orderBy(posts.id);
}

/** Puts a new card in place of the old; each channel that shows the post is then edited. */
export async function renewPost(
  db: Db,
  id: number,
  revision: number,
  card: Card,
  text: string,
  refs: string[],
): Promise<void> {
  await db.update(posts).set({ card, text, refs, revision }).where(eq(posts.id, id));
  await db.update(deliveries).set({ wanted: revision }).where(eq(deliveries.post, id));
  await notify(db, WAKE);
}

/** So many cards are in the memory at a time. */
const PORTION = 500;

/** Every post in which one of the words stands, in small letters, wherever in it. */
export async function* postsHolding(db: Db, cooperation: string, words: string[]): AsyncGenerator<Post> {
  const { card, about, text, subject, period, thread } = posts;
  const all = sql`lower(concat_ws(' ', ${card}::text, ${about}::text, ${text}, ${subject}, ${period}, ${thread}))`;
  const holds = or(...words.map((word) => sql`position(${word} in ${all}) > 0`));
  let after = 0;
  for (;;) {
    const portion = await db
      .select()
      .from(posts)
      .where(and(eq(posts.cooperation, cooperation), gt(posts.id, after), holds))
      .orderBy(asc(posts.id))
      .limit(PORTION);
    yield* portion;
    const last = portion.at(-1);
    if (!last || portion.length < PORTION) return;
    after = last.id;
  }
}

/** Puts a post as it is given in its place; each channel that shows another revision of it is then edited. */
export async function replacePost(db: Db, { id, cooperation: _, ...post }: Post): Promise<void> {
  await db.update(posts).set(post).where(eq(posts.id, id));
  await db.update(deliveries).set({ wanted: post.revision }).where(eq(deliveries.post, id));
  await notify(db, WAKE);
}

/** What was said in the rooms that a viewer may read, oldest first. */
export async function listPosts(
  db: Db,
  cooperation: string,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer?: Viewer,
): Promise<PageOf<Post>> {
  const { where, orderBy, limit } = onPage(posts.id, page);
  const columns = {
    purpose: posts.purpose,
    subject: posts.subject,
    room: posts.room,
    period: posts.period,
    id: posts.id,
  };
  const rows = await db
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.cooperation, cooperation),
        // What is heard in a summary is no post of its own.
        isNull(posts.summary),
        matching(columns, filter),
        readable(viewer, posts.room),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.id);
}

interface Series {
  purpose: string;
  subject: string;
  room: string;
}

const inSeries = (cooperation: string, { purpose, subject, room }: Series) =>
  and(
    eq(posts.cooperation, cooperation),
    eq(posts.purpose, purpose),
    eq(posts.subject, subject),
    eq(posts.room, room),
  );

/** Whether the same was said in a room again after a day; the period of such posts is a day. */
export async function hasNewerPost(db: Db, cooperation: string, series: Series, day: Day): Promise<boolean> {
  const [newer] = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(inSeries(cooperation, series), gt(posts.period, day)))
    .limit(1);
  return newer !== undefined;
}

/** What was said in a room before a day, the newest first; the period of such posts is a day. */
export async function earlierPosts(
  db: Db,
  cooperation: string,
  series: Series,
  { before, limit }: { before: Day; limit: number },
): Promise<{ day: Day; about: Record<string, unknown> }[]> {
  return await db
    .select({ day: posts.period, about: posts.about })
    .from(posts)
    .where(and(inSeries(cooperation, series), lt(posts.period, before)))
    .orderBy(desc(posts.period))
    .limit(limit);
}
