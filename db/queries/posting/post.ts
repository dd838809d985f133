import { and, arrayOverlaps, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { isRoomOfPerson, roomOfPerson } from "../../../src/domain/organisation/room.ts";
import { MAIL } from "../../../src/domain/surface.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Card } from "../../../src/view/card.ts";
import { type Db, notify, type Scope } from "../../client.ts";
import { deliveries, posts } from "../../schema/delivery.ts";
import { lockUntilEnd } from "../lock.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { readable } from "../readable.ts";
import { once } from "../reads/once.ts";
import { rowsOf } from "../rows.ts";
import { WAKE } from "../time/moment.ts";
import { channelsBesides, type MailReach } from "./channel.ts";
import { instantOf } from "./pace.ts";

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
  opensThread?: boolean | undefined;
  /** It is heard in a summary, and goes nowhere by itself. */
  summary?: "waiting" | undefined;
  /** Nobody when left out. */
  mail?: MailReach | undefined;
}

/**
 * Lets one transaction at a time make cards in a cooperation, until it ends. Two that change different things on one
 * card would else each draw it without the other's change, and the last would stay.
 */
export const lockPosts = once(async ({ db, cooperation }: Scope): Promise<void> => {
  await lockUntilEnd(db, "posts", cooperation.slug);
});

/** What is said once. */
type Key = Pick<Post, "purpose" | "subject" | "period" | "room">;
const keyOf = ({ purpose, subject, period, room }: Key) => JSON.stringify([purpose, subject, period, room]);

/**
 * Says things to rooms, each once, in order: to each channel bound to a room goes one delivery. What is for one person
 * goes to one place; what waits for a summary goes nowhere. What was said before is not said again. It takes a few statements however much is said.
 * @returns the number of each post, or undefined when it was said before.
 */
export async function insertPosts(
  scope: Scope,
  said: readonly NewPost[],
  realNow: Temporal.Instant,
): Promise<(number | undefined)[]> {
  if (said.length === 0) return [];
  const { slug } = scope.cooperation;
  const rows = said.map(({ at, opensThread: opens_thread = false, mail: _, ...post }, n) => {
    return { ...post, n, at: at.toString({ smallestUnit: "millisecond" }), opens_thread };
  });
  const inserted = await rowsOf(
    scope.db,
    sql`
    with made as (
      insert into posts (cooperation, purpose, subject, period, room, at, card, text, about, refs, thread, opens_thread,
        summary)
      select ${slug}, purpose, subject, period, room, at, card, text, about, refs, thread, opens_thread, summary
      from json_to_recordset(${JSON.stringify(rows)}) as said (n int, purpose text, subject text, period text, room text,
        at timestamptz, card jsonb, text text, about jsonb, refs text[], thread text, opens_thread boolean, summary text)
      order by n
      on conflict do nothing
      returning id, purpose, subject, period, room, summary
    ), sent as (
      insert into deliveries (cooperation, post, channel, surface, state, key, changed_at)
      select ${slug}, made.id, c.id, c.surface, 'pending', gen_random_uuid(), ${instantOf(realNow)}
      from made join channels c on c.cooperation = ${slug} and c.room = made.room and c.surface <> ${MAIL}
      where made.summary is null and not starts_with(made.room, ${roomOfPerson("")})
      order by made.id, c.id
      returning id
    ), told as (select pg_notify(${WAKE}, '') where exists (select from sent))
    select id, json_build_array(purpose, subject, period, room) as key, (select count(*) from told) from made`,
  );
  const made = new Map(inserted.map(({ id, key }) => [JSON.stringify(key), Number(id)]));
  const ids = said.map((post) => {
    const id = made.get(keyOf(post));
    // What is said twice at once was said by the first.
    made.delete(keyOf(post));
    return id;
  });
  const news = said.flatMap(({ room, purpose, mail = "nobody", summary }, n) => {
    const id = ids[n];
    const goesBesides = isRoomOfPerson(room) || mail === "lists";
    return id === undefined || summary || !goesBesides ? [] : [{ id, room, purpose, mail }];
  });
  if (news.length > 0) await addDeliveries(scope, news, realNow);
  return ids;
}

/** The same for one. */
export async function insertPost(
  scope: Scope,
  post: NewPost,
  realNow: Temporal.Instant,
): Promise<number | undefined> {
  const [id] = await insertPosts(scope, [post], realNow);
  return id;
}

type News = Pick<NewPost, "room" | "purpose"> & { id: number; mail: MailReach };

async function addDeliveries(scope: Scope, news: readonly News[], realNow: Temporal.Instant) {
  const bound = await channelsBesides(scope, news);
  const rows = news.flatMap(({ id }, n) =>
    (bound[n] ?? []).map(({ id: channel, surface }) => ({ post: id, channel, surface })),
  );
  if (rows.length === 0) return;
  // Workers hear of it in the same statement.
  await scope.db.execute(sql`
    with added as (
      insert into deliveries (cooperation, post, channel, surface, state, key, changed_at)
      select ${scope.cooperation.slug}, post, channel, surface, 'pending', gen_random_uuid(), ${instantOf(realNow)}
      from json_to_recordset(${JSON.stringify(rows.map((row, n) => ({ n, ...row })))})
        as wanted (n int, post bigint, channel bigint, surface text)
      order by n
    )
    select pg_notify(${WAKE}, '')`);
}

/** The posts whose card shows one of the references. */
export async function postsShowing({ db, cooperation }: Scope, refs: readonly string[]): Promise<Post[]> {
  if (refs.length === 0) return [];
  return await db
    .select()
    .from(posts)
    .where(and(eq(posts.cooperation, cooperation.slug), arrayOverlaps(posts.refs, [...refs])))
    .orderBy(posts.id);
}

/** A new card for a post, with all that is kept of it. */
export type Renewal = Pick<Post, "id" | "revision" | "card" | "text" | "refs">;

/** Puts new cards in place of the old; each channel that shows such a post is then edited. */
export async function renewPosts(db: Db, renewals: readonly Renewal[]): Promise<void> {
  if (renewals.length === 0) return;
  await db.execute(sql`
    with renewed as (
      update posts p set card = r.card, text = r.text, refs = r.refs, revision = r.revision
      from json_to_recordset(${JSON.stringify(renewals)})
        as r (id bigint, revision int, card jsonb, text text, refs text[])
      where p.id = r.id returning p.id, p.revision
    ), edited as (
      update deliveries d set wanted = renewed.revision from renewed where d.post = renewed.id
    )
    select pg_notify(${WAKE}, '')`);
}

/** So many cards are in the memory at a time. */
const PORTION = 500;

/** Every post in which one of the words stands, in small letters, wherever in it. */
export async function* postsHolding({ db, cooperation }: Scope, words: string[]): AsyncGenerator<Post> {
  const { card, about, text, subject, period, thread } = posts;
  const all = sql`lower(concat_ws(' ', ${card}::text, ${about}::text, ${text}, ${subject}, ${period}, ${thread}))`;
  const holds = or(...words.map((word) => sql`position(${word} in ${all}) > 0`));
  let after = 0;
  for (;;) {
    const portion = await db
      .select()
      .from(posts)
      .where(and(eq(posts.cooperation, cooperation.slug), gt(posts.id, after), holds))
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
  { db, cooperation }: Scope,
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
        eq(posts.cooperation, cooperation.slug),
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
