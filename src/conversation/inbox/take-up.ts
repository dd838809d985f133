import { setTimeout as pause } from "node:timers/promises";
import {
  claimInboxRequests,
  claimOwnInboxRequests,
  deleteOldInboxRequests,
  type InboxRow,
  releaseInboxRequests,
} from "../../../db/queries/chat/inbox.ts";
import type { Engine } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";
import type { RequestShape } from "./inbox-request.ts";
import { KEPT_HOURS, type workOff } from "./work-off.ts";

interface TakeUpOptions<R extends RequestShape> {
  surface: InboxRow["surface"];
  read: (row: RequestShape) => R;
  leaseMs: number;
}

/** How often leases are renewed, and how often it is looked whether something is left that nobody is at work on. */
const ROUND_MS = 1000;
/** How soon again, when more was left than could be taken up: people wait for it. */
const CROWDED_MS = 10;
const MOST_AT_ONCE = 50;
const FORGET_MINUTES = 10;

/** Takes up, from the table, what could not be begun when it came, what failed, and what a killed process left behind. */
export function takeUp<R extends RequestShape>(
  engine: Engine,
  { surface, read, leaseMs }: TakeUpOptions<R>,
  inHand: Pick<ReturnType<typeof workOff<R, never>>, "begin" | "ids" | "room" | "renewLeases">,
) {
  const { db } = engine.database;
  const real = engine.clock.real;
  /** Stored by this process and not begun, the oldest first. */
  let own: number[] = [];
  let mayBeMore = true;
  let roundAt = Number.NEGATIVE_INFINITY;
  let wake: () => void = () => undefined;
  let stopped = false;
  let forgottenAt = real();

  const lease = () => real().add({ milliseconds: leaseMs });

  function begin(rows: InboxRow[]): void {
    for (const row of rows) {
      const { id, key, attempts, receivedAt } = row;
      inHand.begin({ id, key, attempts, receivedAt }, () => read(row));
    }
  }

  async function takeUpOwn(): Promise<void> {
    const ids = own.slice(0, Math.max(0, Math.min(MOST_AT_ONCE, inHand.room())));
    if (ids.length === 0) return;
    const order = new Map(ids.map((id, at) => [id, at]));
    const claimed = await claimOwnInboxRequests(db, ids, lease());
    begin(claimed.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0)));
    own = own.slice(ids.length);
  }

  /** What nobody is at work on any more: it failed, or a process was killed. */
  async function takeUpLeft(): Promise<void> {
    const limit = Math.min(MOST_AT_ONCE, inHand.room());
    if (limit <= 0) return;
    const how = { now: real(), until: lease(), busy: inHand.ids(), limit };
    const left = await claimInboxRequests(db, surface, how);
    begin(left);
    mayBeMore = left.length === limit;
  }

  async function beginRound(): Promise<void> {
    roundAt = performance.now();
    mayBeMore = true;
    await inHand.renewLeases(lease());
    const now = real();
    if (now.since(forgottenAt).total("minutes") < FORGET_MINUTES) return;
    forgottenAt = now;
    await deleteOldInboxRequests(db, now.subtract({ hours: KEPT_HOURS }));
  }

  async function watch(): Promise<void> {
    // Whoever has a database for itself and has just begun knows that nobody is at work on anything.
    let isFree = engine.database.kind !== "embedded";
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      try {
        if (!isFree) await releaseInboxRequests(db, surface, real());
        isFree = true;
        if (performance.now() - roundAt >= ROUND_MS) await beginRound();
        if (mayBeMore) await takeUpLeft();
        await takeUpOwn();
      } catch (error) {
        mayBeMore = false;
        if (!stopped) engine.log.warn({ surface, ...faultOf(error) }, "requests not taken up");
      }
      const ms = mayBeMore || own.length > 0 ? CROWDED_MS : ROUND_MS;
      if (!stopped) await Promise.race([woken, pause(ms, undefined, { ref: false })]);
    }
  }
  const watching = watch();

  return {
    /** It is begun when its turn comes. */
    add: (id: number): void => {
      own.push(id);
      if (own.length === 1) wake();
    },
    /** Whether what comes now has to wait for what came before. */
    isBehind: (): boolean => own.length > 0,
    stop: async (): Promise<void> => {
      stopped = true;
      wake();
      await watching;
    },
  };
}
