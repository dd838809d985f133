import { and, desc, eq, exists, gt, inArray, lt, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Scope } from "../../client.ts";
import { deliveries, posts } from "../../schema/delivery.ts";
import type { Post } from "./post.ts";

/**
 * What a place of a surface shows: the posts that arrived there, oldest first. A page holds the last `limit` posts that
 * begin a thread or stand alone, before the post `before`, with the answers in their threads.
 */
export async function postsInChannel(
  scope: Scope,
  place: { room: string; surface: string },
  page: { before?: number | undefined; limit: number },
): Promise<{ posts: Post[]; earlier: number | null }> {
  const there = arrivedAt(scope, place);
  const root = alias(posts, "root");
  const rootOf = scope.db
    .select({ one: sql`1` })
    .from(root)
    .where(
      and(
        eq(root.cooperation, scope.cooperation.slug),
        eq(root.room, posts.room),
        root.opensThread,
        eq(root.subject, posts.thread),
        lt(root.id, posts.id),
      ),
    );
  const tops = await scope.db
    .select()
    .from(posts)
    .where(and(there, notExists(rootOf), page.before === undefined ? undefined : lt(posts.id, page.before)))
    .orderBy(desc(posts.id))
    .limit(page.limit + 1);
  const shown = tops.slice(0, page.limit).reverse();
  const threads = shown.filter((post) => post.opensThread).map((post) => post.subject);
  const replies =
    threads.length === 0
      ? []
      : await scope.db
          .select()
          .from(posts)
          .where(and(there, exists(rootOf), inArray(posts.thread, threads)));
  return {
    posts: [...shown, ...replies].sort((a, b) => a.id - b.id),
    earlier: tops.length > page.limit ? (shown[0]?.id ?? null) : null,
  };
}

/** A post that arrived at a place of a surface: the one that begins its thread, then the answers in it; or nothing. */
export async function threadInChannel(
  scope: Scope,
  place: { room: string; surface: string },
  id: number,
): Promise<Post[]> {
  const there = arrivedAt(scope, place);
  const [post] = await scope.db
    .select()
    .from(posts)
    .where(and(there, eq(posts.id, id)));
  if (!post) return [];
  const subject = post.opensThread ? post.subject : post.thread;
  if (subject === null) return [post];
  const isRoot = and(posts.opensThread, eq(posts.subject, subject));
  const [root] = await scope.db.select().from(posts).where(and(there, isRoot));
  if (!root || root.id > post.id) return [post];
  const inThread = and(there, eq(posts.thread, subject), gt(posts.id, root.id));
  return [root, ...(await scope.db.select().from(posts).where(inThread).orderBy(posts.id))];
}

function arrivedAt({ db, cooperation }: Scope, place: { room: string; surface: string }): SQL | undefined {
  const delivered = and(
    eq(deliveries.post, posts.id),
    eq(deliveries.surface, place.surface),
    eq(deliveries.state, "sent"),
  );
  const delivery = db.select({ one: sql`1` }).from(deliveries).where(delivered);
  return and(eq(posts.cooperation, cooperation.slug), eq(posts.room, place.room), exists(delivery));
}
