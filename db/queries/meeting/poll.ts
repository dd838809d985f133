import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, type SQL } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { PollVote } from "../../../src/domain/meeting/poll.ts";
import { POLL_JOBS } from "../../../src/domain/meeting/poll-moments.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { polls, pollVotes } from "../../schema/poll.ts";
import { nextNumber } from "../counter.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { readable } from "../readable.ts";
import { once } from "../reads/once.ts";
import { withoutMoments } from "../time/moment.ts";

export type PollRow = typeof polls.$inferSelect;
type NewPoll = Omit<PollRow, "cooperation" | "ref" | "seq" | "picked" | "meeting">;

/** Holds for the polls that a viewer may see: who made one always does. */
const seesPoll = (viewer: Viewer | undefined): SQL | undefined =>
  readable(viewer, polls.room, (keys) => inArray(polls.by, keys));

const isPoll = (cooperation: string, ref: string): SQL | undefined =>
  and(eq(polls.cooperation, cooperation), eq(polls.ref, ref));

/** Keeps a poll under a new reference. */
export async function insertPoll(scope: Scope, made: NewPoll): Promise<PollRow> {
  const ref = `DP-${await nextNumber(scope, "DP")}`;
  const [row] = await scope.db
    .insert(polls)
    .values({ cooperation: scope.cooperation.slug, ref, ...made })
    .returning();
  if (!row) throw new Error("a poll was not stored");
  return row;
}

export const findPoll = once(
  async ({ db, cooperation }: Scope, ref: string): Promise<PollRow | undefined> => {
    const [row] = await db.select().from(polls).where(isPoll(cooperation.slug, ref));
    return row;
  },
);

/** As `findPoll`; whoever wants to change the same poll waits until this transaction ends. */
export async function lockPoll({ db, cooperation }: Scope, ref: string): Promise<PollRow | undefined> {
  const [row] = await db.select().from(polls).where(isPoll(cooperation.slug, ref)).for("update");
  return row;
}

/** Keeps the meeting that was made of a poll, about which nothing is to come any more; the poll is locked. */
export async function keepPick(
  scope: Scope,
  ref: string,
  made: { picked: string; meeting: string },
): Promise<void> {
  await withoutMoments(scope, ref, POLL_JOBS)
    .update(polls)
    .set(made)
    .where(isPoll(scope.cooperation.slug, ref));
}

/** Keeps an answer in the place of the one that the person gave before. */
export async function setVote(
  { db, cooperation }: Scope,
  { at, ...vote }: PollVote & { poll: string; at: Temporal.Instant },
): Promise<void> {
  await db
    .insert(pollVotes)
    .values({ cooperation: cooperation.slug, ...vote, at })
    .onConflictDoUpdate({
      target: [pollVotes.cooperation, pollVotes.poll, pollVotes.person],
      set: { answers: vote.answers, at },
    });
}

/** Takes an answer away, as if it had never been given. */
export async function removeVote({ db, cooperation }: Scope, poll: string, person: string): Promise<void> {
  const { cooperation: of, poll: about, person: by } = pollVotes;
  await db.delete(pollVotes).where(and(eq(of, cooperation.slug), eq(about, poll), eq(by, person)));
}

/** Everybody's last answer to some polls, the first given first. */
export const votesOf = once(
  async ({ db, cooperation }: Scope, refs: readonly string[]): Promise<(typeof pollVotes.$inferSelect)[]> => {
    if (refs.length === 0) return [];
    return await db
      .select()
      .from(pollVotes)
      .where(and(eq(pollVotes.cooperation, cooperation.slug), inArray(pollVotes.poll, [...refs])))
      .orderBy(asc(pollVotes.at), asc(pollVotes.person));
  },
);

/** The polls of which no date is picked yet, the newest first. */
export async function unpickedPolls(
  { db, cooperation }: Scope,
  viewer: Viewer,
  limit: number,
): Promise<PollRow[]> {
  return await db
    .select()
    .from(polls)
    .where(and(eq(polls.cooperation, cooperation.slug), isNull(polls.picked), seesPoll(viewer)))
    .orderBy(desc(polls.seq))
    .limit(limit);
}

/** @param now what decides whether one is still open */
export async function listPolls(
  { db, cooperation }: Scope,
  filter: Record<string, string | undefined>,
  page: Page,
  { viewer, now }: { viewer: Viewer; now: Temporal.Instant },
): Promise<PageOf<PollRow>> {
  const { where, orderBy, limit } = onPage(polls.seq, page);
  const { ref, kind, room, by } = polls;
  const rows = await db
    .select()
    .from(polls)
    .where(
      and(
        eq(polls.cooperation, cooperation.slug),
        matching({ ref, kind, room, by }, filter),
        inState(filter.state, now),
        seesPoll(viewer),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}

/** `pollState` in the words of the database; a state that is none holds for nothing. */
function inState(state: string | undefined, now: Temporal.Instant): SQL | undefined {
  if (state === undefined) return undefined;
  if (state === "picked") return isNotNull(polls.picked);
  if (state === "open") return and(isNull(polls.picked), gte(polls.deadline, now));
  if (state === "closed") return and(isNull(polls.picked), lt(polls.deadline, now));
  return eq(polls.ref, "");
}
