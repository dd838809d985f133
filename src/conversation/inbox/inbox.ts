import { setTimeout as pause } from "node:timers/promises";
import { dropInboxRequests, replacePayload } from "../../../db/queries/chat/inbox.ts";
import type { Engine } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";
import { type ConcurrencyLimit, limitConcurrency } from "./concurrency.ts";
import { type InboxEntry, type IncomingRequest, NotStored, type RequestShape } from "./inbox-request.ts";
import { batchedStore } from "./store-requests.ts";
import { takeUp } from "./take-up.ts";
import { type WorkOptions, workOff } from "./work-off.ts";

export interface InboxOptions<R extends RequestShape, Live> extends WorkOptions<R, Live> {
  /** Reads a request as it was stored, also by a version before this one. */
  read: (row: RequestShape) => R;
  /** How long storing may take. */
  storeMs?: number | undefined;
  /** How long another process leaves a request alone that this one has stored or taken up. */
  leaseMs?: number | undefined;
}

export interface Inbox<R extends RequestShape, Live> {
  /**
   * Stores a request; it is worked off behind that, in the order in which requests came.
   * @param how.keepLate what was stored too late is done all the same: nobody was told that it was not
   * @returns whether it is new
   * @throws NotStored
   */
  take(arrival: IncomingRequest<R>, how?: { live?: Live; keepLate?: boolean }): Promise<boolean>;
  /** Whether others wait: then nobody need be kept waiting for an answer as well. */
  isCrowded(): boolean;
  limit: ConcurrencyLimit;
  /** Takes up nothing more and waits for what is being done. */
  stop(): Promise<void>;
}

const STORE_MS = 1500;
const LEASE_MS = 5000;
const STOP_MS = 5000;
const CROWD = 16;

/** Stores something else in the place of what a request said. */
export async function replaceInboxRequest(
  { database }: Engine,
  id: number,
  payload: Record<string, unknown>,
): Promise<void> {
  await replacePayload(database.db, id, payload);
}

/**
 * Stores what a chat sends and works it off. A request is stored, and acknowledged by whoever took it; taken up, by the
 * process that stored it as long as its lease lasts, and by any process after that; done, or postponed to be taken up
 * again. So many are in hand at once: what comes while those are at work waits in the table, and memory is bounded.
 */
export function startInbox<R extends RequestShape, Live>(
  engine: Engine,
  options: InboxOptions<R, Live>,
): Inbox<R, Live> {
  const { surface, storeMs = STORE_MS, leaseMs = LEASE_MS } = options;
  const { db } = engine.database;
  const real = engine.clock.real;
  const storage = batchedStore(engine);
  // The embedded database has one connection, and storing must not queue behind everybody's work.
  const most = engine.database.kind === "embedded" ? 1 : 4;
  // Each round of the process serves what came in and one step of each that is at work: half of them under a flood keep
  // their share of it, and leave the larger one to what has to be acknowledged.
  const limit = limitConcurrency(most, () => (storage.isFlooded() ? Math.ceil(most / 2) : most));
  const inHand = workOff(engine, options, limit);
  const waiting = takeUp(engine, { ...options, leaseMs }, inHand);
  let beingStored = 0;

  async function store(arrival: IncomingRequest<R>): Promise<InboxEntry | undefined> {
    const { workspace, kind, payload, stored } = arrival;
    const key = `${surface}/${arrival.key}`;
    // What must not be stored can only be done from memory.
    const isAtOnce = stored !== undefined || (!waiting.isBehind() && inHand.room() > beingStored);
    const entry = { key, receivedAt: real(), attempts: isAtOnce ? 1 : 0 };
    const row = { ...entry, surface, workspace, kind, payload: stored ?? payload, leaseMs };
    beingStored += 1;
    const id = await storage.store(row).finally(() => {
      beingStored -= 1;
    });
    return id === undefined ? undefined : { ...entry, id };
  }

  function workOn(arrival: IncomingRequest<R>, entry: InboxEntry, live?: Live): void {
    if (entry.attempts === 0) waiting.add(entry.id);
    else inHand.begin(entry, () => arrival, live);
  }

  async function take(
    arrival: IncomingRequest<R>,
    { live, keepLate = false }: { live?: Live; keepLate?: boolean } = {},
  ): Promise<boolean> {
    const storing = store(arrival);
    const entry = await within(storeMs, storing).catch((error: unknown) => {
      if (!(error instanceof NotStored))
        engine.log.error({ surface, ...faultOf(error) }, "request not stored");
      storing
        .then(async (late) => {
          if (late && (keepLate || !(await dropInboxRequests(db, late)))) workOn(arrival, late);
        })
        .catch(() => undefined);
      throw new NotStored();
    });
    if (entry) workOn(arrival, entry, live);
    return entry !== undefined;
  }

  return {
    take,
    isCrowded: () => waiting.isBehind() || inHand.size() > CROWD,
    limit,
    stop: async () => {
      await waiting.stop();
      await Promise.race([inHand.settled(), pause(STOP_MS, undefined, { ref: false })]);
    },
  };
}

/** @throws NotStored when it takes longer */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NotStored()), ms);
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
