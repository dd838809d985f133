import { claimSource, giveBackSource, type SourceRow } from "../../../db/queries/figures/source.ts";
import { deleteUpload, lockUpload } from "../../../db/queries/figures/upload.ts";
import { type Source, sourceName } from "../../domain/figures/source.ts";
import {
  isPassing,
  MOST_TRIES,
  type SourceFailure,
  SourceFault,
  waitAfter,
} from "../../domain/figures/source-fault.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import { SECRETARIAT } from "../../domain/organisation/room.ts";
import { canonicalJson } from "../../engine/canonical-json.ts";
import type { Announcement } from "../../engine/command.ts";
import type { Context } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";
import { makeContext } from "../../engine/make-context.ts";
import { announce } from "../../engine/posting/posting.ts";
import { publishPosts } from "../../engine/posting/publish-posts.ts";
import { refreshPosts } from "../../engine/posting/refresh-posts.ts";
import { Refusal } from "../../engine/refusal.ts";
import { sourceFailed, sourceOffered } from "../../posts/source.ts";
import { uploadRef } from "../../view/figures/upload-card.ts";
import { catalogueOf, keepUpload } from "../uploads.ts";
import { type Found, fetchSource } from "./fetch-source.ts";
import { FETCH_LIMITS, type FetchLimits } from "./limits.ts";
import { beginBudget } from "./open-data.ts";

export interface FetchOptions {
  /** Where tables are. */
  base: string;
  /** Ends what is under way: it is tried again later. */
  stopped?: AbortSignal;
  limits?: FetchLimits;
}

/** Longer than any table may take: whoever has a source that long is gone. */
const LEASE_MINUTES = 15;
/** The figures of a source wait longer than a file of which somebody knows that they gave it. */
const KEPT_HOURS = 28 * 24;

/**
 * Fetches every source that is wanted, one after another, and offers what changed to the coordinator. Any number of
 * processes may do it at once: each source is had by one. Nobody waits for it, no transaction is open while a source is
 * asked.
 * @returns how many were fetched or tried
 */
export async function fetchDueSources(engine: Engine, options: FetchOptions): Promise<number> {
  let count = 0;
  while (!options.stopped?.aborted) {
    const now = engine.clock.real();
    const until = now.add({ minutes: LEASE_MINUTES });
    const row = await engine.database.db.transaction((db) => claimSource(db, now, until));
    if (!row) break;
    count += 1;
    await fetchClaimed(engine, row, options);
  }
  return count;
}

async function fetchClaimed(engine: Engine, row: SourceRow, options: FetchOptions): Promise<void> {
  const { db } = engine.database;
  const contextIn = (tx: Context["db"]) =>
    makeContext(engine, tx, row.cooperation, { via: "job", room: SECRETARIAT });
  const ctx = { ...(await db.transaction(contextIn)), db };
  const source = ctx.cooperation.settings.sources?.find(({ key }) => key === row.key);
  if (!source) {
    await giveBackSource(db, row, { wantedAt: null });
    return;
  }
  try {
    if (row.tries > MOST_TRIES) throw new SourceFault("killed");
    const budget = beginBudget(options.limits ?? FETCH_LIMITS, options.stopped);
    const found = await fetchSource(ctx, { source, row, base: options.base }, budget);
    options.stopped?.throwIfAborted();
    await db.transaction(async (tx) => await keepFound(engine, await contextIn(tx), { row, source, found }));
  } catch (error) {
    // Whoever starts again goes on with it at once.
    if (options.stopped?.aborted) {
      await giveBackSource(db, row, { tries: row.tries - 1 });
      return;
    }
    const fault = asFault(engine, row, error);
    await db.transaction(
      async (tx) => await keepFailure(engine, await contextIn(tx), { row, source, fault }),
    );
  }
}

interface Came {
  row: SourceRow;
  source: Source;
}

async function keepFound(
  engine: Engine,
  ctx: Context,
  { row, source, found }: Came & { found: Found | undefined },
) {
  const now = ctx.now();
  const well = {
    wantedAt: null,
    isForced: false,
    retryAt: null,
    tries: 0,
    checkedAt: now,
    failure: null,
    told: null,
    stamp: found?.stamp,
    units: found?.units,
  };
  const name = `source:${source.key}:${found?.print ?? ""}:`;
  // Whoever confirms it at this moment comes first.
  const old = row.upload === null ? undefined : await lockUpload(ctx, row.upload);
  const waits = old?.takenBy === null && old.catalogue === catalogueOf(ctx) && old.source.startsWith(name);
  if (!found || (found.table && waits)) {
    await giveBackSource(ctx.db, row, well);
    return;
  }
  // What waits of an earlier version is of no use any more.
  const withdraw = async () => {
    if (old?.takenBy !== null) return;
    await deleteUpload(ctx, old.id);
    await refreshPosts(engine, ctx, [uploadRef(old)]);
  };
  if (!found.table) {
    if (await giveBackSource(ctx.db, row, { ...well, upload: null })) await withdraw();
    return;
  }
  const upload = await keepUpload(ctx, found.table, {
    // Begun anew after a kill it is the same upload.
    source: name + (row.wantedAt?.toString() ?? ""),
    by: sourceName(source),
    filename: sourceName(source),
    forgetAt: now.add({ hours: KEPT_HOURS }),
  });
  if (!(await giveBackSource(ctx.db, row, { ...well, offeredAt: now, upload: upload.id })))
    throw new Error("somebody else fetches this source by now");
  const offered = announce(sourceOffered, {
    subject: uploadRef(upload),
    room: SECRETARIAT,
    about: { upload: upload.id, source: source.key, title: found.title, leftOut: found.leftOut },
  });
  await publishPosts(engine, ctx, [offered]);
  if (old?.id !== upload.id) await withdraw();
}

async function keepFailure(
  engine: Engine,
  ctx: Context,
  { row, source, fault }: Came & { fault: SourceFault },
) {
  const { failure, waitMs } = fault;
  const wait = waitAfter(failure.kind, row.tries, waitMs);
  const now = ctx.now();
  const again = wait === undefined ? undefined : engine.clock.real().add({ milliseconds: wait });
  const isTold = again !== undefined || isSame(row.told, failure);
  const had = await giveBackSource(ctx.db, row, {
    failure,
    failedAt: now,
    retryAt: again ?? null,
    told: isTold ? undefined : failure,
    ...(again ? {} : GIVEN_UP),
  });
  if (!had || isTold) return;
  const about = { source: source.key, table: source.table, ...failure };
  // A demo's clock stands still: another reason at the same time is another post.
  const period = `${now} ${fingerprint(canonicalJson([failure])).slice(0, 8)}`;
  const post = { subject: `source/${source.key}`, period, room: SECRETARIAT, about };
  const posts: Announcement[] = [announce(sourceFailed, post)];
  await publishPosts(engine, ctx, posts);
}

const GIVEN_UP = { wantedAt: null, isForced: false, tries: 0 };

/** What passes is one and the same however it shows: a source that is away is told once. */
const isSame = (told: SourceFailure | null, failure: SourceFailure): boolean =>
  told !== null &&
  (isPassing(told.kind) && isPassing(failure.kind)
    ? true
    : told.kind === failure.kind && told.detail === failure.detail);

function asFault(engine: Engine, { key, cooperation }: SourceRow, error: unknown): SourceFault {
  if (error instanceof SourceFault) return error;
  if (error instanceof Refusal) return new SourceFault("rejected", error.message);
  engine.log.error({ source: key, cooperation, ...faultOf(error) }, "a source could not be fetched");
  return new SourceFault("cut");
}
