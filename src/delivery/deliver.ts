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
import { digestApproved } from "../posts/digest.ts";
import { makeAlarms } from "./alarms.ts";
import { makeReserve } from "./reserve.ts";
import type { Sender } from "./sender.ts";
import { makeTries } from "./tries.ts";

/**
 * The outbox. Each row of `deliveries` is one post for one channel, and is in one of these states:
 *
 *   pending ──depart──> sending ──sent──────────────────────> sent ──(a newer card)──> edited where it stands
 *    │ ^ ^               │ ├──refused, or never to be made──> parked      (the coordinator is told)
 *    │ │ ├─limited, held─┤ └──no clear answer, or no answer─> unknown
 *    │ │ │ or failed     │                                      │
 *    │ │ └───────────────┴────────────<──not there── look ──────┴──there──> sent
 *    │ └─given back, or its time ran out
 *    └─claim──> reserved: `pending` still, with a lease and a `not_before`
 *
 * What each write means:
 * - claim: a lease in the row names who has it, and until when nobody else may. It is one statement, so a process that
 *   stops holds no lock. More is claimed than is on its way (`reserve.ts`); nothing of that has left, so what a killed
 *   process had reserved is sent when its time is over, and never looked for. A process that ends gives it back.
 * - depart: right before the wire the row is written under that lease, and the settle time begins. Whoever finds another
 *   lease there has been overtaken and sends nothing. So what is `sending` may have left at any time since; but not
 *   after the time of a try, also when the process was stopped in between: that is asked when it is written.
 * - a look is `unknown` from its claim on, an edit stays `sent`; they begin as soon as there is a place.
 * - a result is recorded under the lease; only that a message stands there is welcome from anybody.
 * - that messages leave, and that they arrived, is written of all at the same time in one statement (`marks.ts`).
 * - limited by the platform or by our own pace: `pending` again, the try does not count, the channel waits; when two
 *   channels of a workspace are limited at once, the workspace waits (`paces`).
 * - failed (it certainly did not arrive, or had not left when the time of its try was over): `pending`, and a wait that
 *   doubles. What may not leave any more, or had not when the process ends, is given back: that was no try.
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

/**
 * So long is what a process claimed left alone by others, where its surface does not settle sooner: a kill delays by no
 * more what had not left. It is more than the time between two heartbeats.
 */
const RESERVED_MS = 15_000;
/** What another transaction holds when we stop is given back after this, once. */
const HELD_MS = 500;
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
  const { db } = engine.database.delivery;
  const reserve = makeReserve(parallel);
  const alarms = makeAlarms(wake);
  const tries = makeTries(
    engine,
    senders,
    { settleMs, timeoutMs, backoffBaseMs, whenUnsure },
    { over: tryOver, free: goOn },
  );
  let stopped = false;
  let again = false;
  let running: Promise<void> | undefined;
  let nextEditRound = 0;

  function claiming(limit: number): Claiming {
    const now = engine.clock.real();
    const surfaces = senders.map(({ surface, intervalMs, pace, settleMs: own = settleMs }) => {
      const settledBefore = now.subtract({ milliseconds: own });
      const reservedUntil = now.add({ milliseconds: Math.min(own, RESERVED_MS) });
      return { surface, intervalMs, pace, settledBefore, reservedUntil };
    });
    const busy = [...tries.claims(), ...reserve.all()].map(({ channel }) => channel);
    return { surfaces, busy, limit, now };
  }

  const keptUntil = (ms = settleMs) => engine.clock.real().add({ milliseconds: Math.min(ms, settleMs) });

  /**
   * Claims what can be claimed; new messages go first: an edit that waits a little shows more of what has changed.
   * @returns whether there may be more of it
   */
  async function claimMore(limit: number): Promise<boolean> {
    if (take(await claimHeads(db, claiming(limit))) >= limit) return true;
    if (performance.now() < nextEditRound) return false;
    nextEditRound = performance.now() + EDIT_ROUND_MS;
    await parkWaiting(db, engine.clock.real());
    if (await hasStale(db)) take(await claimEdits(db, claiming(limit), keptUntil()));
    return false;
  }

  function take({ claims, nextClaimMs }: Claimed): number {
    for (const claim of claims) reserve.add(claim);
    if (nextClaimMs !== undefined) alarms.after(nextClaimMs);
    begin();
    return claims.length;
  }

  function begin(): void {
    while (tries.quick() < parallel && !stopped) {
      const claim = reserve.take();
      if (!claim) return;
      tries.begin(claim);
    }
  }

  /** What was not claimed waits for its turn, its time or its channel: each of them wakes us. */
  async function run(): Promise<void> {
    while (again && !stopped) {
      const room = reserve.room();
      if (room === 0) return;
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

  function tryOver(waitMs: number): void {
    if (stopped) return;
    if (waitMs > 0) alarms.after(waitMs);
    else again = true;
    const edits = performance.now() + EDITS_AFTER_MS;
    if (waitMs > 0 || edits >= nextEditRound) return;
    nextEditRound = edits;
    alarms.after(EDITS_AFTER_MS);
  }

  /** What was not begun because there was no place, and what was not asked for because there was no room. */
  function goOn(): void {
    begin();
    if (again) pump();
  }

  const heartbeat = setInterval(() => {
    const claims = [...tries.longerThan(settleMs / 4), ...reserve.all()];
    if (claims.length === 0) return;
    const until = { pending: keptUntil(RESERVED_MS), edit: keptUntil() };
    keepClaims(db, claims, engine.clock.real(), until).catch((error) =>
      engine.log.error(faultOf(error), "delivery could not say what it is busy with"),
    );
  }, settleMs / 4);
  heartbeat.unref();

  function wake(what: "everything" | "queues" = "everything"): void {
    if (what === "everything") nextEditRound = 0;
    pump();
  }

  async function settled(): Promise<void> {
    const surfaces = senders.map(({ surface }) => surface);
    for (;;) {
      if (!stopped) wake();
      while (running || (tries.all().length > 0 && !stopped)) {
        await Promise.race([running, ...tries.all()].filter(Boolean));
      }
      if (stopped || !(await hasUntried(db, engine.clock.real(), surfaces))) return;
      await pause(20);
    }
  }

  async function stop(graceMs = 8000): Promise<void> {
    stopped = true;
    alarms.clear();
    await running;
    const impatience = setTimeout(tries.giveUp, graceMs);
    await Promise.all([giveBackReserved(), ...tries.all()]);
    clearTimeout(impatience);
    clearInterval(heartbeat);
  }

  const giveBackFree = async (claims: Claim[]) => (claims.length > 0 ? await giveBack(db, claims) : []);

  /** Others may begin with it at once; when they cannot be told, they find out when its time is over. */
  async function giveBackReserved(): Promise<void> {
    try {
      const held = await giveBackFree(reserve.all());
      if (held.length === 0) return;
      await pause(HELD_MS);
      await giveBackFree(held);
    } catch (error) {
      engine.log.error(faultOf(error), "delivery could not give back what it had reserved");
    }
  }

  return { wake, settled, stop };
}
