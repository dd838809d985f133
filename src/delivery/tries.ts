import type { Claim } from "../../db/queries/posting/delivery-claim.ts";
import type { Engine } from "../engine/engine.ts";
import { traced } from "../engine/traced.ts";
import { ENDING } from "./attempt.ts";
import { carryOut } from "./carry-out.ts";
import { openMarks } from "./marks.ts";
import type { Recording } from "./record.ts";
import type { Sender } from "./sender.ts";

/** A try that takes longer is slow: it takes no place of others. */
const SLOW_MS = 250;
/** A try takes at most so much of the settle time, so that it is over before anybody looks what became of it. */
export const SHARE_OF_SETTLE = 0.75;

type Settings = Pick<Recording, "settleMs" | "timeoutMs" | "backoffBaseMs" | "whenUnsure">;

interface Listening {
  /** One is over; in so many milliseconds there may be something to do in its channel again. */
  over: (waitMs: number) => void;
  /** There is a place for one more. */
  free: () => void;
}

/** What this process is sending, changing or looking for. */
export interface Tries {
  begin(claim: Claim): void;
  /** How many are on their way that are not slow. */
  quick(): number;
  claims(): Claim[];
  /** Those that take longer than this. */
  longerThan(ms: number): Claim[];
  /** Each ends by itself; none fails. */
  all(): Promise<void>[];
  /** What is not answered now counts as unanswered, and what cannot be recorded at once is left to be looked up. */
  giveUp(): void;
}

interface Busy {
  claim: Claim;
  begun: number;
  patience: AbortController;
  done: Promise<void>;
}

/** Does what is claimed: one thing at a time in each channel. */
export function makeTries(
  engine: Engine,
  senders: readonly Sender[],
  { settleMs, timeoutMs, ...settings }: Settings,
  { over, free }: Listening,
): Tries {
  const bySurface = new Map(senders.map((sender) => [sender.surface, sender]));
  const marks = openMarks(engine, senders);
  const busy = new Map<number, Busy>();
  const quick = new Set<Claim>();
  const ending = new AbortController();

  function begin(claim: Claim): void {
    const sender = bySurface.get(claim.surface);
    if (!sender) throw new Error("claimed for a surface that is not served");
    const patience = new AbortController();
    const settles = sender.settleMs ?? settleMs;
    const mostMs = Math.min(sender.timeoutMs ?? timeoutMs, settles * SHARE_OF_SETTLE);
    const timeout = setTimeout(() => patience.abort(new DOMException("no answer", "TimeoutError")), mostMs);
    const slow = setTimeout(() => release(claim), SLOW_MS);
    quick.add(claim);
    const how = { ...settings, engine, marks, sender, claim, settleMs: settles, timeoutMs: mostMs };
    const carried = () => carryOut(how, patience.signal, ending.signal);
    const done = traced(`delivery ${claim.surface}`, { kind: claim.kind }, carried).then((waitMs) => {
      clearTimeout(timeout);
      clearTimeout(slow);
      busy.delete(claim.channel);
      over(waitMs);
      release(claim);
    });
    busy.set(claim.channel, { claim, begun: performance.now(), patience, done });
  }

  function release(claim: Claim): void {
    quick.delete(claim);
    free();
  }

  return {
    begin,
    quick: () => quick.size,
    claims: () => [...busy.values()].map(({ claim }) => claim),
    longerThan: (ms) =>
      [...busy.values()].filter(({ begun }) => performance.now() - begun > ms).map(({ claim }) => claim),
    all: () => [...busy.values()].map(({ done }) => done),
    giveUp: () => {
      ending.abort();
      for (const { patience } of busy.values()) patience.abort(ENDING);
    },
  };
}
