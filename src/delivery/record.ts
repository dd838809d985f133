import type { Temporal } from "temporal-polyfill";
import { holdChannel } from "../../db/queries/posting/delivery.ts";
import type { Claim } from "../../db/queries/posting/delivery-claim.ts";
import {
  firstTried,
  recordArrivals,
  recordEdit,
  recordTry,
} from "../../db/queries/posting/delivery-record.ts";
import { limitChannel } from "../../db/queries/posting/pace.ts";
import type { Engine } from "../engine/engine.ts";
import { messageOf } from "./attempt.ts";
import { backoffMs, retryAfter } from "./backoff.ts";
import { holdWorkspace, workspaceWorks } from "./hold.ts";
import type { Marks } from "./marks.ts";
import { park } from "./park.ts";
import type { Sender, SendResult } from "./sender.ts";

type Db = Engine["database"]["db"];

/** What recording needs to know besides what happened. */
export interface Recording {
  engine: Engine;
  marks: Marks;
  sender: Sender;
  claim: Claim;
  settleMs: number;
  /** How long a try may take. */
  timeoutMs: number;
  backoffBaseMs: number;
  /** What to do with a message of which nobody can find out whether it arrived. */
  whenUnsure: (purpose: string) => "resend" | "park";
}

/** A message that could not be made so often is set aside: what stands behind it goes on. */
const MAKING_TRIES = 4;
/** A workspace in which nothing can be sent is tried again after this. */
const HELD_MS = 30_000;

/**
 * Where to record it. The coordinator is told in the same transaction, and that may have to wait for whoever else makes
 * cards: only some may do so at once, or nothing would be left to record what has arrived.
 */
export function recorder({ engine, claim }: Recording, result: object | string | undefined): Db {
  const { db, changes } = engine.database.delivery;
  if (typeof result !== "object") return result === "cannot-look" ? changes : db;
  const tells = "refused" in result || "held" in result || "unmade" in result || claim.heldReason !== null;
  return tells ? changes : db;
}

/** Records what came of a send or an edit, all in one transaction. */
export async function recordResult(how: Recording, result: SendResult): Promise<void> {
  const { engine, sender, claim, marks } = how;
  const now = engine.clock.real();
  if ("sent" in result && isPlain(claim)) {
    const holdUntil = sender.intervalMs > 0 ? now.add({ milliseconds: sender.intervalMs }) : null;
    return await marks.arrive({ claim, messageRef: result.sent, now, holdUntil });
  }
  await recorder(how, result).transaction(async (db) => {
    if (sender.intervalMs > 0)
      await holdChannel(db, claim.channel, now.add({ milliseconds: sender.intervalMs }));
    if ("retryAfterMs" in result) {
      const until = retryAfter(now, result.retryAfterMs);
      await holdChannel(db, claim.channel, until);
      if (!result.isOwn) await limitChannel(db, claim, until, now);
    }
    if ("held" in result)
      await holdWorkspace(engine, db, claim, result.held, now.add({ milliseconds: HELD_MS }));
    if ("sent" in result) await recordArrived(db, how, result.sent, now);
    else if (claim.kind === "edit") await recordEdited(db, how, result, now);
    else await recordNotSent(db, how, result, now);
  });
}

/** Of whose arrival nothing follows but that it is recorded. */
const isPlain = ({ kind, heldReason }: Claim): boolean => kind === "send" && heldReason === null;

/** What stands there after an edit, or in a workspace that was held. */
async function recordArrived(db: Db, how: Recording, ref: string, now: Temporal.Instant): Promise<void> {
  const { engine, claim, sender } = how;
  const { revision } = claim;
  const shown = { revision, messageRef: ref, error: null, notBefore: null, changedAt: now };
  const arrival = { claim, messageRef: ref, now, holdUntil: null };
  const isNews =
    claim.kind === "edit"
      ? await recordEdit(db, claim, shown)
      : (await recordArrivals(db, [arrival], "wait"))[0] === true;
  if (isNews) await sender.arrived?.(db, [{ ...messageOf(claim), messageRef: ref }]);
  if (claim.heldReason !== null) await workspaceWorks(engine, db, claim);
}

type NotSent = Exclude<SendResult, { sent: string }>;

/**
 * What was tried so far certainly did not arrive: a later look need go back no further than the next try. Without a lease
 * it is told apart from what somebody has reserved.
 */
const neverArrived = { state: "pending", triedAt: null, lease: null } as const;

async function recordNotSent(db: Db, how: Recording, result: NotSent, now: Temporal.Instant): Promise<void> {
  const { engine, claim } = how;
  const later = now.add({ milliseconds: backoffMs(claim.attempts, how.backoffBaseMs) });
  // Being told to wait is no try: it neither counts nor makes the next wait longer.
  const waited = { ...neverArrived, attempts: claim.attempts - 1, changedAt: now };
  // Some of these come before anything was written of a departure.
  const tried = { attempts: claim.attempts, changedAt: now };
  const failed = { ...neverArrived, ...tried, notBefore: later };
  if ("refused" in result) {
    await park(engine, db, claim, result.refused, result.scope ?? "channel");
  } else if ("retryAfterMs" in result) {
    await recordTry(db, claim, { ...waited, notBefore: retryAfter(now, result.retryAfterMs) });
  } else if ("held" in result) {
    await recordTry(db, claim, {
      ...waited,
      error: result.held,
      notBefore: now.add({ milliseconds: HELD_MS }),
    });
  } else if ("unmade" in result) {
    const error = unmadeAs(result.unmade);
    // It counts only when it was so before: a platform that was away for long has made many tries as well.
    const isHopeless = claim.attempts >= MAKING_TRIES && claim.error === error;
    if (isHopeless) await park(engine, db, claim, error, "message");
    else await recordTry(db, claim, { ...failed, error });
  } else if ("failed" in result) {
    await recordTry(db, claim, { ...failed, error: result.failed });
  } else {
    const unknown = {
      state: "unknown",
      error: result.unknown,
      notBefore: null,
      triedAt: firstTried(now),
    } as const;
    await recordTry(db, claim, { ...tried, ...unknown });
  }
}

/** An edit is harmless to repeat, so nothing of it has to be looked for. */
async function recordEdited(db: Db, how: Recording, result: NotSent, now: Temporal.Instant): Promise<void> {
  const { engine, claim, settleMs, backoffBaseMs } = how;
  const { revision } = claim;
  const later = now.add({ milliseconds: backoffBaseMs * 10 });
  if ("refused" in result) {
    // Of a message that is gone nothing is left to edit; one that stays as it is shows what is no longer so.
    if (result.scope === "channel") return await park(engine, db, claim, result.refused, "channel");
    if (!result.isGone) await park(engine, db, claim, result.refused, "message");
    await recordEdit(db, claim, { revision, error: result.refused, notBefore: null, changedAt: now });
  } else if ("unmade" in result) {
    const error = unmadeAs(result.unmade);
    const isAgain = claim.error === error;
    if (isAgain) await park(engine, db, claim, error, "message");
    await recordEdit(db, claim, isAgain ? { revision, error, notBefore: null } : { error, notBefore: later });
  } else if ("retryAfterMs" in result) {
    await recordEdit(db, claim, { notBefore: retryAfter(now, result.retryAfterMs) });
  } else if ("held" in result) {
    await recordEdit(db, claim, { error: result.held, notBefore: now.add({ milliseconds: HELD_MS }) });
  } else if ("failed" in result) {
    await recordEdit(db, claim, { error: result.failed, notBefore: later });
  } else {
    // It may still arrive, and must not arrive after a newer one.
    await recordEdit(db, claim, { error: result.unknown, notBefore: now.add({ milliseconds: settleMs }) });
  }
}

const unmadeAs = (why: string): string => `unmade: ${why}`;
