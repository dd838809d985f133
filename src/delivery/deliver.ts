import { setTimeout as pause } from "node:timers/promises";
import { hasUntried, parkWaiting } from "../../db/queries/posting/delivery.ts";
import {
  type Claim,
  type Claimed,
  type Claiming,
  claimEdits,
  claimHeads,
  hasStale,
} from "../../db/queries/posting/delivery-claim.ts";
import { giveBack, keepClaims } from "../../db/queries/posting/delivery-record.ts";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { traced } from "../engine/traced.ts";
import { digestApproved } from "../posts/digest.ts";
import { makeAlarms } from "./alarms.ts";
import { carryOut } from "./carry-out.ts";
import { openMarks } from "./marks.ts";
import { makeReserve } from "./reserve.ts";
import type { Sender } from "./sender.ts";

/**
 * The outbox. Each row of `deliveries` is one post for one channel, and is in one of these states:
 *
 *   pending ──claim──> sending ──sent──────────────────────> sent ──(a newer card)──> edited where it stands
 *      ^                 │ ├──refused, or never to be made──> parked      (the coordinator is told)
 *      ├──limited, held──┤ └──no clear answer, or no answer─> unknown
 *      │  or failed      │                                      │
 *      └─────────────────┴────────────<──not there── look ──────┴──there──> sent
 *
 * What each write means:
 * - claim: a lease in the row names who has it. It is one statement, so a process that stops holds no lock.
 * - depart: right before the wire the row is written under that lease, and the settle time begins anew. Whoever finds
 *   another lease there has been overtaken and sends nothing. So what is `sending` may have left at any time since; but
 *   not after the time of a try, also when the process was stopped in between: that is asked when it is written.
 * - a result is recorded under the lease; only that a message stands there is welcome from anybody.
 * - that messages leave, and that they arrived, is written of all at the same time in one statement (`marks.ts`).
 * - limited by the platform or by our own pace: `pending` again, the try does not count, the channel waits; when two
 *   channels of a workspace are limited at once, the workspace waits (`paces`).
 * - failed (it certainly did not arrive): `pending`, and a wait that doubles.
 * - unknown: after the settle time, longer than any try may take, the opaque key is looked for in the channel.
 * - parked: nothing more is tried, and what stands behind it goes on.
 *
 * In one channel the oldest row that is not sent or parked comes first; of the workspaces each has its turn.
 */

export interface DeliveryOptions {
  senders: Sender[];
  /** How long an unanswered message is left before looking whether it arrived. */
  settleMs?: number;
  /** How long one try may take; always less than the settle time, or it would be looked for while it is on its way. */
  timeoutMs?: number;
  /** How many messages are on their way at once; those that are slow to be answered are not counted. */
  parallel?: number;
  /** The wait after the first failed try; it doubles with every further one. */
  backoffBaseMs?: number;
  /** What to do, by purpose, when nobody can find out whether a message arrived. */
  whenUnsure?: (purpose: string) => "resend" | "park";
}

export interface Delivery {
  /**
   * There may be something to do: starts all that can be started.
   * @param what "queues" when it is only that time has passed: changed cards announce themselves
   */
  wake(what?: "everything" | "queues"): void;
  /** Resolves when all that waits has been tried at least once and nothing is on its way. */
  settled(): Promise<void>;
  /** Claims nothing more, finishes what is on its way; what is left after `graceMs` counts as unanswered. */
  stop(graceMs?: number): Promise<void>;
}

interface Busy {
  claim: Claim;
  begun: number;
  patience: AbortController;
  done: Promise<void>;
}

const SLOW_MS = 250;
/** A try takes at most so much of the settle time, so that it is over before anybody looks what became of it. */
export const SHARE_OF_SETTLE = 0.75;
/** Changed cards announce themselves; this often they are looked for in case nobody heard it. */
const EDIT_ROUND_MS = 5_000;
/** And so soon after something has arrived: it may have changed on its way. */
const EDITS_AFTER_MS = 100;

/** A reminder or a draft said twice is a nuisance; a digest said twice to seven regions is an embarrassment. */
const digestsOnce = (purpose: string) => (purpose === digestApproved.purpose ? "park" : "resend");

/**
 * Brings posts to their channels. Any number of processes may do so at once. In one channel one thing is done at a
 * time, in order; channels do not wait for each other. All times are real.
 */
export function startDelivery(engine: Engine, options: DeliveryOptions): Delivery {
  const { senders, settleMs = 45_000, timeoutMs = 15_000, parallel = 32, backoffBaseMs = 1000 } = options;
  const { whenUnsure = digestsOnce } = options;
  const { db } = engine.database;
  const bySurface = new Map(senders.map((sender) => [sender.surface, sender]));
  const busy = new Map<number, Busy>();
  const quick = new Set<Claim>();
  const reserve = makeReserve(parallel);
  const marks = openMarks(engine, senders);
  const alarms = makeAlarms(wake);
  const ending = new AbortController();
  let stopped = false;
  let again = false;
  let running: Promise<void> | undefined;
  let nextEditRound = 0;

  function claiming(limit: number): Claiming {
    const now = engine.clock.real();
    const surfaces = senders.map(({ surface, intervalMs, pace, settleMs: own = settleMs }) => {
      return { surface, intervalMs, pace, settledBefore: now.subtract({ milliseconds: own }) };
    });
    const waiting = reserve.all().map(({ channel }) => channel);
    return { surfaces, busy: [...busy.keys(), ...waiting], limit, now };
  }

  const reservedUntil = () => engine.clock.real().add({ milliseconds: settleMs });

  /**
   * Claims what can be claimed; new messages go first: an edit that waits a little shows more of what has changed.
   * @returns whether there may be more of it
   */
  async function claimMore(limit: number): Promise<boolean> {
    if (take(await claimHeads(db, claiming(limit), reservedUntil())) >= limit) return true;
    if (performance.now() < nextEditRound) return false;
    nextEditRound = performance.now() + EDIT_ROUND_MS;
    await parkWaiting(db, engine.clock.real());
    if (await hasStale(db)) take(await claimEdits(db, claiming(limit), reservedUntil()));
    return false;
  }

  function take({ claims, nextClaimMs }: Claimed): number {
    for (const claim of claims) reserve.add(claim);
    if (nextClaimMs !== undefined) alarms.after(nextClaimMs);
    begin();
    return claims.length;
  }

  function begin(): void {
    while (quick.size < parallel && !stopped) {
      const claim = reserve.take();
      if (!claim) return;
      start(claim);
    }
  }

  /** What was not claimed waits for its turn, its time or its channel: each of them wakes us. */
  async function run(): Promise<void> {
    for (let room = reserve.room(); again && !stopped && room > 0; room = reserve.room()) {
      again = false;
      if (await claimMore(room)) again = true;
    }
  }

  function pump(): void {
    again = true;
    if (running || stopped || reserve.isFull()) return;
    running = run()
      .catch((error) => {
        again = false;
        engine.log.error(faultOf(error), "delivery could not ask what waits");
      })
      .finally(() => {
        running = undefined;
        if (again) pump();
      });
  }

  function start(claim: Claim): void {
    const sender = bySurface.get(claim.surface);
    if (!sender) throw new Error("claimed for a surface that is not served");
    const patience = new AbortController();
    const settles = sender.settleMs ?? settleMs;
    const mostMs = Math.min(sender.timeoutMs ?? timeoutMs, settles * SHARE_OF_SETTLE);
    const timeout = setTimeout(() => patience.abort(new DOMException("no answer", "TimeoutError")), mostMs);
    const slow = setTimeout(() => release(claim), SLOW_MS);
    quick.add(claim);
    const how = {
      engine,
      marks,
      sender,
      claim,
      settleMs: settles,
      timeoutMs: mostMs,
      backoffBaseMs,
      whenUnsure,
    };
    const carried = () => carryOut(how, patience.signal, ending.signal);
    const done = traced(`delivery ${claim.surface}`, { kind: claim.kind }, carried).then((waitMs) => {
      clearTimeout(timeout);
      clearTimeout(slow);
      busy.delete(claim.channel);
      if (waitMs > 0 && !stopped) alarms.after(waitMs);
      else editsSoon();
      again = true;
      release(claim);
    });
    busy.set(claim.channel, { claim, begun: performance.now(), patience, done });
  }

  function editsSoon(): void {
    const at = performance.now() + EDITS_AFTER_MS;
    if (at >= nextEditRound || stopped) return;
    nextEditRound = at;
    alarms.after(EDITS_AFTER_MS);
  }

  /** One thing more can be on its way; what was not asked for because there was no room is asked for when there is. */
  function release(claim: Claim): void {
    quick.delete(claim);
    begin();
    if (again) pump();
  }

  const heartbeat = setInterval(() => {
    const long = [...busy.values()].filter(({ begun }) => performance.now() - begun > settleMs / 4);
    const claims = [...long.map(({ claim }) => claim), ...reserve.all()];
    if (claims.length === 0) return;
    keepClaims(db, claims, engine.clock.real(), reservedUntil()).catch((error) =>
      engine.log.error(faultOf(error), "delivery could not say what it is busy with"),
    );
  }, settleMs / 4);
  heartbeat.unref();

  function wake(what: "everything" | "queues" = "everything"): void {
    if (what === "everything") nextEditRound = 0;
    pump();
  }

  async function settled(): Promise<void> {
    for (;;) {
      if (!stopped) wake();
      while (running || (busy.size > 0 && !stopped)) {
        await Promise.race([running, ...[...busy.values()].map(({ done }) => done)].filter(Boolean));
      }
      if (stopped || !(await hasUntried(db, engine.clock.real(), [...bySurface.keys()]))) return;
      await pause(20);
    }
  }

  async function stop(graceMs = 8000): Promise<void> {
    stopped = true;
    alarms.clear();
    await running;
    const impatience = setTimeout(() => {
      ending.abort();
      for (const { patience } of busy.values()) patience.abort(new DOMException("stopping", "AbortError"));
    }, graceMs);
    await Promise.all([giveBackReserved(), ...[...busy.values()].map(({ done }) => done)]);
    clearTimeout(impatience);
    clearInterval(heartbeat);
  }

  /** Others may begin with it at once; when they cannot be told, they find out when its time is over. */
  async function giveBackReserved(): Promise<void> {
    const claims = reserve.all();
    if (claims.length === 0) return;
    await giveBack(db, claims).catch((error) =>
      engine.log.error(faultOf(error), "delivery could not give back what it had reserved"),
    );
  }

  return { wake, settled, stop };
}
