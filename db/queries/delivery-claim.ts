import { and, asc, eq, inArray, isNull, lte, ne, notLike, or, type SQL, sql } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { Language } from "../../src/domain/language.ts";
import { UNBOUND } from "../../src/domain/room.ts";
import type { Db } from "../client.ts";
import { cooperations, people, rooms } from "../schema/cooperation.ts";
import { channels, deliveries, posts } from "../schema/delivery.ts";

/** A surface that this process can send to. */
export interface Surface {
  surface: string;
  /** The least time between two messages in one channel, in milliseconds. */
  intervalMs: number;
  /** What was begun before this and is still unanswered may be looked for. */
  settledBefore: Temporal.Instant;
}

export interface Claiming {
  surfaces: Surface[];
  /** Channels in which this process is still busy. */
  busy: number[];
  limit: number;
  now: Temporal.Instant;
}

/** send: say it; look: find out whether it arrived; edit: put the newest card in place of the one that stands there. */
export type ClaimKind = "send" | "look" | "edit";
type Loaded = Awaited<ReturnType<typeof load>>[number];
export type Claim = Loaded & { kind: ClaimKind };

/**
 * The number of the delivery at the head of each channel's queue. It hops from channel to channel over the index of
 * what still waits, so that its cost is the number of channels that wait.
 */
const heads = sql`${deliveries.id} in (
  with recursive head (channel, id) as (
    (select channel, id from deliveries where state in ('pending', 'sending', 'unknown')
      order by channel, id limit 1)
    union all
    select following.channel, following.id from head cross join lateral (
      select d.channel, d.id from deliveries d
      where d.state in ('pending', 'sending', 'unknown') and d.channel > head.channel
      order by d.channel, d.id limit 1) following
  ) select id from head)`;

/** A message that arrived and does not show the newest card; spelled as its index is, or that is not used. */
export const stale = sql`${deliveries.state} = 'sent' and ${deliveries.revision} < ${deliveries.wanted}`;

const free = (now: Temporal.Instant) => or(isNull(channels.notBefore), lte(channels.notBefore, now));
const ripe = (now: Temporal.Instant) => or(isNull(deliveries.notBefore), lte(deliveries.notBefore, now));

function open({ surfaces, busy, now }: Claiming): SQL | undefined {
  const known = inArray(
    channels.surface,
    surfaces.map(({ surface }) => surface),
  );
  // A place that two rooms have is busy for both.
  const places = sql`(select surface, address from channels where ${inArray(channels.id, busy)})`;
  const idle = busy.length > 0 ? sql`(${channels.surface}, ${channels.address}) not in ${places}` : undefined;
  return and(isNull(channels.parkedReason), free(now), ripe(now), known, idle);
}

const placeOf = sql<string>`${channels.surface} || ' ' || ${channels.address}`;

/** In one place one thing is done at a time, also where two rooms have it. */
const firstOfEach = <T extends { place: string }>(rows: T[]): T[] =>
  rows.filter((row, at) => rows.findIndex((other) => other.place === row.place) === at);

/** What waits to be said, but not where the channel was taken from its room: see `parkWaiting`. */
const saying = and(eq(deliveries.state, "pending"), notLike(channels.room, `${UNBOUND}%`));

/**
 * Claims for each free channel what is at the head of its queue: a message to send, or one to look for. Another
 * process that wants the same channel at the same time skips it; one that saw the queue earlier claims nothing,
 * because the state is asked again under the channel's lock.
 */
export async function claimHeads(db: Db, claiming: Claiming): Promise<Claim[]> {
  const { surfaces, now, limit } = claiming;
  if (surfaces.length === 0 || limit <= 0) return [];
  return await db.transaction(async (tx) => {
    const unanswered = surfaces.map(({ surface, settledBefore }) =>
      and(
        eq(deliveries.surface, surface),
        ne(deliveries.state, "pending"),
        lte(deliveries.changedAt, settledBefore),
      ),
    );
    const found = await tx
      .select({ id: deliveries.id, state: deliveries.state, place: placeOf })
      .from(deliveries)
      .innerJoin(channels, eq(channels.id, deliveries.channel))
      .where(and(heads, open(claiming), or(saying, ...unanswered)))
      .orderBy(asc(deliveries.id))
      .limit(limit)
      .for("no key update", { of: channels, skipLocked: true });
    const first = firstOfEach(found);
    const ids = (wanted: (state: string) => boolean) =>
      first.filter((row) => wanted(row.state)).map((row) => row.id);
    const sends = await take(
      tx,
      ids((state) => state === "pending"),
      "send",
      eq(deliveries.state, "pending"),
      {
        state: "sending",
        attempts: sql`${deliveries.attempts} + 1`,
        triedAt: sql`coalesce(${deliveries.triedAt}, ${now.toString()}::timestamptz)`,
        notBefore: null,
        changedAt: now,
      },
    );
    const looks = await take(
      tx,
      ids((state) => state !== "pending"),
      "look",
      or(...unanswered),
      { state: "unknown", changedAt: now },
    );
    const claims = [...sends, ...looks];
    await holdChannels(tx, claims, claiming);
    return claims;
  });
}

/**
 * Claims at most one edit for each free channel: a message that arrived and no longer shows the newest card. The claim
 * lasts until `until`: when nothing is heard by then, it is done again.
 */
export async function claimEdits(db: Db, claiming: Claiming, until: Temporal.Instant): Promise<Claim[]> {
  const { surfaces, limit } = claiming;
  if (surfaces.length === 0 || limit <= 0) return [];
  return await db.transaction(async (tx) => {
    const found = await tx
      .select({ id: deliveries.id, place: placeOf })
      .from(deliveries)
      .innerJoin(channels, eq(channels.id, deliveries.channel))
      .where(and(stale, open(claiming)))
      .orderBy(asc(deliveries.id))
      .limit(limit)
      .for("no key update", { of: channels, skipLocked: true });
    const ids = firstOfEach(found).map((row) => row.id);
    const claims = await take(tx, ids, "edit", and(stale, ripe(claiming.now)), {
      notBefore: until,
    });
    await holdChannels(tx, claims, claiming);
    return claims;
  });
}

/** Whether any message that arrived does not show the newest card. */
export async function hasStale(db: Db): Promise<boolean> {
  const rows = await db.select({ id: deliveries.id }).from(deliveries).where(stale).limit(1);
  return rows.length > 0;
}

async function take(
  db: Db,
  ids: number[],
  kind: ClaimKind,
  stillSo: SQL | undefined,
  change: Record<string, unknown>,
): Promise<Claim[]> {
  if (ids.length === 0) return [];
  const taken = await db
    .update(deliveries)
    .set(change)
    .where(and(inArray(deliveries.id, ids), stillSo))
    .returning({ id: deliveries.id });
  if (taken.length === 0) return [];
  const rows = await load(
    db,
    taken.map((row) => row.id),
  );
  if (kind === "send") await keepRevisions(db, rows);
  return rows.map((row) => ({ ...row, kind }));
}

/** The revision that is being sent: what a later look finds is that one. */
async function keepRevisions(db: Db, rows: Loaded[]): Promise<void> {
  for (const revision of new Set(rows.map((row) => row.revision))) {
    const ids = rows.filter((row) => row.revision === revision).map((row) => row.delivery);
    await db.update(deliveries).set({ revision }).where(inArray(deliveries.id, ids));
  }
}

/** The least time between two messages holds from the claim on, also when this process dies. */
async function holdChannels(db: Db, claims: Claim[], { surfaces, now }: Claiming): Promise<void> {
  for (const { surface, intervalMs } of surfaces) {
    const held = claims.filter((claim) => claim.surface === surface).map((claim) => claim.channel);
    if (intervalMs <= 0 || held.length === 0) continue;
    const notBefore = now.add({ milliseconds: intervalMs });
    const places = sql`(select surface, address from channels where ${inArray(channels.id, held)})`;
    await db
      .update(channels)
      .set({ notBefore })
      .where(sql`(${channels.surface}, ${channels.address}) in ${places}`);
  }
}

/** Where the agenda thread of the post's meeting begins in the same channel. */
const threadRef = sql<string | null>`(
  select first.message_ref from posts root join deliveries first on first.post = root.id
  join channels there on there.id = first.channel
  where root.cooperation = ${posts.cooperation} and root.purpose = 'agenda-opened'
    and root.subject = ${posts.thread} and root.room = ${posts.room} and root.id <> ${posts.id}
    and there.surface = ${channels.surface} and there.address = ${channels.address} and first.state = 'sent'
  order by root.id limit 1)`;

/** All that a sender needs to know, with the post as it is now. */
async function load(db: Db, ids: number[]) {
  return await db
    .select({
      delivery: deliveries.id,
      attempts: deliveries.attempts,
      key: deliveries.key,
      triedAt: deliveries.triedAt,
      messageRef: deliveries.messageRef,
      channel: channels.id,
      cooperation: deliveries.cooperation,
      surface: channels.surface,
      address: channels.address,
      room: channels.room,
      post: posts.id,
      purpose: posts.purpose,
      revision: posts.revision,
      card: posts.card,
      text: posts.text,
      thread: threadRef,
      language: sql<Language>`coalesce(${people.language}, ${rooms.language}, ${cooperations.language}, 'nl')`,
    })
    .from(deliveries)
    .innerJoin(channels, eq(channels.id, deliveries.channel))
    .innerJoin(posts, eq(posts.id, deliveries.post))
    .leftJoin(cooperations, eq(cooperations.slug, deliveries.cooperation))
    .leftJoin(rooms, and(eq(rooms.cooperation, deliveries.cooperation), eq(rooms.key, channels.room)))
    .leftJoin(
      people,
      and(
        eq(people.cooperation, deliveries.cooperation),
        sql`'person:' || ${people.email} = ${channels.room}`,
      ),
    )
    .where(inArray(deliveries.id, ids))
    .orderBy(asc(deliveries.id));
}
