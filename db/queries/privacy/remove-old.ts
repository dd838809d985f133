import {
  and,
  asc,
  eq,
  exists,
  inArray,
  isNull,
  like,
  lt,
  ne,
  notExists,
  notInArray,
  notLike,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import type { Temporal } from "temporal-polyfill";
import { ENDED } from "../../../src/domain/revision/revision.ts";
import type { Db, Scope } from "../../client.ts";
import { deliveries, posts } from "../../schema/delivery.ts";
import { meetings } from "../../schema/meeting.ts";
import { polls } from "../../schema/poll.ts";
import { revisions } from "../../schema/revision.ts";
import { audit } from "../../schema/time.ts";

/** So many of a kind go at a time; the others the next time. */
export const PORTION = 2000;

/** Holds for the first post of a thread that goes on: messages stand under it, or its subject still brings some. */
function isNeededRoot(db: Db): SQL | undefined {
  const under = alias(posts, "under");
  const one = { one: sql`1` };
  const of = (subject: { cooperation: AnyPgColumn; ref: AnyPgColumn }) =>
    and(eq(subject.cooperation, posts.cooperation), eq(subject.ref, posts.subject));
  return and(
    posts.opensThread,
    or(
      exists(
        db
          .select(one)
          .from(under)
          .where(
            and(
              eq(under.cooperation, posts.cooperation),
              eq(under.room, posts.room),
              eq(under.thread, posts.subject),
              ne(under.id, posts.id),
            ),
          ),
      ),
      exists(
        db
          .select(one)
          .from(meetings)
          .where(and(of(meetings), inArray(meetings.state, ["planned", "open", "running"]))),
      ),
      exists(
        db
          .select(one)
          .from(polls)
          .where(and(of(polls), isNull(polls.picked))),
      ),
      exists(
        db
          .select(one)
          .from(revisions)
          .where(and(of(revisions), notInArray(revisions.state, [...ENDED]))),
      ),
    ),
  );
}

/**
 * Removes messages from before a moment with their deliveries, the oldest first; one that is still under way stays, and
 * one under which others stand or will.
 * @returns how many
 */
export async function removeOldPosts(
  { db, cooperation }: Scope,
  { before, isPrivate }: { before: Temporal.Instant; isPrivate: boolean },
): Promise<number> {
  const underWay = db
    .select({ one: sql`1` })
    .from(deliveries)
    .where(and(eq(deliveries.post, posts.id), inArray(deliveries.state, ["pending", "sending", "unknown"])));
  const room = isPrivate ? like(posts.room, "person:%") : notLike(posts.room, "person:%");
  const old = await db
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(
        eq(posts.cooperation, cooperation.slug),
        lt(posts.at, before),
        room,
        notExists(underWay),
        sql`not (${isNeededRoot(db)})`,
      ),
    )
    .orderBy(asc(posts.id))
    .limit(PORTION)
    .for("update", { skipLocked: true });
  const ids = old.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await db.delete(deliveries).where(inArray(deliveries.post, ids));
  await db.delete(posts).where(inArray(posts.id, ids));
  return ids.length;
}

/** Removes lines of the log from before a moment, but those that tell of removing. @returns how many */
export async function removeOldAudit({ db, cooperation }: Scope, before: Temporal.Instant): Promise<number> {
  const old = db
    .select({ id: audit.id })
    .from(audit)
    .where(and(eq(audit.cooperation, cooperation.slug), lt(audit.at, before), ne(audit.what, "retention")))
    .orderBy(asc(audit.id))
    .limit(PORTION);
  const gone = await db.delete(audit).where(inArray(audit.id, old)).returning({ id: audit.id });
  return gone.length;
}
