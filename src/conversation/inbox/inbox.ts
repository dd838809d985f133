import { setTimeout as pause } from "node:timers/promises";
import {
  claimInboxRequests,
  deleteOldInboxRequests,
  dropInboxRequests,
  finishInboxRequest,
  type InboxRow,
  postponeInboxRequest,
  releaseInboxRequests,
  renewInboxLeases,
  replacePayload,
} from "../../../db/queries/chat/inbox.ts";
import type { Engine } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";
import { type ConcurrencyLimit, limitConcurrency } from "./concurrency.ts";
import { batchedStore } from "./store-requests.ts";

/** What a surface is asked, told apart by its kind. */
interface RequestShape {
  kind: string;
  payload: Record<string, unknown>;
}

/** A request of a chat, as it is stored before it is acknowledged. */
export type IncomingRequest<R extends RequestShape> = R & {
  /** The request's own id. */
  key: string;
  workspace: string;
  /** What is stored in its place, when it must not be: the request itself is then worked off from memory only. */
  stored?: Record<string, unknown>;
};

/** What is known of a request besides what it asks. */
export type InboxEntry = Pick<InboxRow, "id" | "key" | "attempts" | "receivedAt">;

/** A request that is worked off. */
export type InboxRequest<R extends RequestShape> = R & InboxEntry;

/** The request could not be stored in time; whoever sent it is told so. */
export class NotStored extends Error {}

/** What is wrong will pass: the request is taken up again after a while. */
export class RetryLater extends Error {
  readonly ms: number;

  constructor(ms: number) {
    super(`again in ${ms} ms`);
    this.ms = ms;
  }
}

export interface InboxOptions<R extends RequestShape, Live> {
  surface: InboxRow["surface"];
  /** Reads a request as it was stored, also by a version before this one. */
  read: (row: RequestShape) => R;
  /**
   * Does what a request asks for and answers it; safe to run again.
   * @param limit for what takes the database: storing goes first
   * @param live the request's open answer, while there is one
   */
  work: (request: InboxRequest<R>, limit: ConcurrencyLimit, live?: Live) => Promise<void>;
  /** How long storing may take. */
  storeMs?: number;
  /** How long another process leaves a request alone that this one has taken up. */
  leaseMs?: number;
}

export interface Inbox<R extends RequestShape, Live> {
  /**
   * Stores a request and begins to work on it.
   * @param how.keepLate what was stored too late is done all the same: nobody was told that it was not
   * @returns whether it is new
   * @throws NotStored
   */
  take(arrival: IncomingRequest<R>, how?: { live?: Live; keepLate?: boolean }): Promise<boolean>;
  limit: ConcurrencyLimit;
  /** Takes up nothing more and waits for what is being done. */
  stop(): Promise<void>;
}

const STORE_MS = 1500;
const LEASE_MS = 20_000;
const SWEEP_MS = 1000;
const CROWDED_MS = 50;
const SWEEP_MOST = 20;
const BUSY_MOST = 100;
const STOP_MS = 5000;
/** Seconds to wait after each failed try. After the last a fault of ours is given up; what passes is waited for. */
const BACKOFF_S = [1, 4, 15, 60, 300, 600];
const KEPT_HOURS = 24;

/** Stores something else in the place of what a request said. */
export async function replaceInboxRequest(
  { database }: Engine,
  id: number,
  payload: Record<string, unknown>,
): Promise<void> {
  await replacePayload(database.db, id, payload);
}

/** Stores what a chat sends and works it off, from the table, also what a killed process left behind. */
export function startInbox<R extends RequestShape, Live>(
  engine: Engine,
  options: InboxOptions<R, Live>,
): Inbox<R, Live> {
  const { surface, read, work, storeMs = STORE_MS, leaseMs = LEASE_MS } = options;
  const { db } = engine.database;
  const real = engine.clock.real;
  const busy = new Map<number, Promise<void>>();
  let stopped = false;
  let forgottenAt = real();

  const lease = () => real().add({ milliseconds: leaseMs });

  const storage = batchedStore(engine);
  // The embedded database has one connection, and storing must not queue behind everybody's work.
  const limit = limitConcurrency(engine.database.kind === "embedded" ? 1 : 4, storage.isBusy);

  const store = async ({ key, workspace, kind, payload, stored }: IncomingRequest<R>) =>
    await storage.store({
      key: `${surface}/${key}`,
      surface,
      workspace,
      kind,
      payload: stored ?? payload,
      receivedAt: real(),
      notBefore: lease(),
    });

  async function take(
    arrival: IncomingRequest<R>,
    { live, keepLate = false }: { live?: Live; keepLate?: boolean } = {},
  ) {
    const storing = store(arrival);
    const timer = new AbortController();
    const late = pause(storeMs, "late" as const, { signal: timer.signal }).catch(() => "late" as const);
    const row = await Promise.race([storing, late]).catch((error: unknown) => {
      engine.log.error({ surface, ...faultOf(error) }, "request not stored");
      return "failed" as const;
    });
    timer.abort();
    if (row === "late" || row === "failed") {
      storing
        .then(async (stored) => {
          if (stored && keepLate) begin(stored, () => arrival);
          else if (stored && !(await dropInboxRequests(db, stored))) begin(stored, () => arrival);
        })
        .catch(() => undefined);
      throw new NotStored();
    }
    if (row) begin(row, () => arrival, live);
    return row !== undefined;
  }

  function begin(row: InboxRow, asked: () => R, live?: Live): void {
    if (busy.has(row.id)) return;
    const doing = run(row, asked, live)
      .catch((error: unknown) => engine.log.error({ surface, ...faultOf(error) }, "request not recorded"))
      .finally(() => busy.delete(row.id));
    busy.set(row.id, doing);
  }

  async function run(row: InboxRow, asked: () => R, live?: Live): Promise<void> {
    const { id, key, kind, attempts, receivedAt } = row;
    try {
      await work({ ...asked(), id, key, attempts, receivedAt }, limit, live);
    } catch (error) {
      const isExpected = error instanceof RetryLater;
      const isYoung = real().since(receivedAt).total("hours") < KEPT_HOURS;
      const seconds = BACKOFF_S[attempts - 1] ?? (isExpected && isYoung ? BACKOFF_S.at(-1) : undefined);
      if (!isExpected) engine.log.error({ surface, kind, attempts, ...faultOf(error) }, "request failed");
      if (seconds !== undefined) {
        const ms = Math.max(isExpected ? error.ms : 0, seconds * 1000);
        await postponeInboxRequest(db, id, real().add({ milliseconds: ms }));
        return;
      }
      engine.log.warn({ surface, kind, attempts }, "request given up");
    }
    await finishInboxRequest(db, id, real());
  }

  /** @returns whether there may be more to take up */
  async function sweep(): Promise<boolean> {
    const now = real();
    let taken = 0;
    await renewInboxLeases(db, [...busy.keys()], lease());
    const room = Math.min(SWEEP_MOST, BUSY_MOST - busy.size);
    if (room > 0) {
      const how = { now, until: lease(), busy: [...busy.keys()], limit: room };
      for (const row of await claimInboxRequests(db, surface, how)) {
        begin(row, () => read(row));
        taken += 1;
      }
    }
    if (now.since(forgottenAt).total("minutes") >= 10) {
      forgottenAt = now;
      await deleteOldInboxRequests(db, now.subtract({ hours: KEPT_HOURS }));
    }
    return taken > 0 && taken === room;
  }

  const ended = new AbortController();
  async function watch(): Promise<void> {
    let isFree = engine.database.kind !== "embedded";
    while (!stopped) {
      let waitMs = SWEEP_MS;
      try {
        if (!isFree) await releaseInboxRequests(db, surface, real());
        isFree = true;
        // What a killed process left may be much, and people wait for it.
        if (await sweep()) waitMs = CROWDED_MS;
      } catch (error) {
        if (!stopped) engine.log.warn({ surface, ...faultOf(error) }, "requests not taken up");
      }
      await pause(waitMs, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
    }
  }
  const watching = watch();

  return {
    take,
    limit,
    stop: async () => {
      stopped = true;
      ended.abort();
      await watching;
      await Promise.race([Promise.allSettled(busy.values()), pause(STOP_MS, undefined, { ref: false })]);
    },
  };
}
