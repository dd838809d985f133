import type { Temporal } from "temporal-polyfill";
import { holdChannel, recordEdit, recordTry } from "../../db/queries/delivery.ts";
import type { Claim } from "../../db/queries/delivery-claim.ts";
import type { Engine } from "../engine/engine.ts";
import { messageOf } from "./attempt.ts";
import { backoffMs, retryAfter } from "./backoff.ts";
import { park } from "./park.ts";
import type { FindResult, Sender, SendResult } from "./sender.ts";

type Db = Engine["database"]["db"];

/** What recording needs to know besides what happened. */
export interface Recording {
  engine: Engine;
  sender: Sender;
  claim: Claim;
  settleMs: number;
  backoffBaseMs: number;
  /** What to do with a message of which nobody can find out whether it arrived. */
  whenUnsure: (purpose: string) => "resend" | "park";
}

/** Records what came of a send or an edit, all in one transaction. */
export async function recordResult(how: Recording, result: SendResult): Promise<void> {
  const { engine, sender, claim } = how;
  const now = engine.clock.real();
  await engine.database.db.transaction(async (db) => {
    if (sender.intervalMs > 0)
      await holdChannel(db, claim.channel, now.add({ milliseconds: sender.intervalMs }));
    if ("retryAfterMs" in result) await holdChannel(db, claim.channel, retryAfter(now, result.retryAfterMs));
    if (claim.kind === "edit") await recordEdited(db, how, result, now);
    else await recordSent(db, how, result, now);
  });
}

/** What was tried so far certainly did not arrive: a later look need go back no further than the next try. */
const neverArrived = { state: "pending", triedAt: null } as const;

async function recordSent(db: Db, how: Recording, result: SendResult, now: Temporal.Instant): Promise<void> {
  const { engine, claim, sender } = how;
  if ("sent" in result) {
    const sent = {
      state: "sent",
      messageRef: result.sent,
      error: null,
      notBefore: null,
      changedAt: now,
    } as const;
    // Another process may have looked too early and put it back: the answer is better knowledge.
    const known = await recordTry(db, claim, sent, ["pending", "sending", "unknown"]);
    if (known) await sender.arrived?.(db, { ...messageOf(claim), messageRef: result.sent });
  } else if ("refused" in result) {
    await park(engine, db, claim, result.refused, result.scope ?? "channel");
  } else if ("retryAfterMs" in result) {
    await recordTry(db, claim, { ...neverArrived, changedAt: now });
  } else if ("failed" in result) {
    const notBefore = now.add({ milliseconds: backoffMs(claim.attempts, how.backoffBaseMs) });
    await recordTry(db, claim, { ...neverArrived, error: result.failed, notBefore, changedAt: now });
  } else {
    await recordTry(db, claim, { state: "unknown", error: result.unknown, changedAt: now });
  }
}

/** An edit is harmless to repeat, so nothing of it has to be looked for. */
async function recordEdited(
  db: Db,
  how: Recording,
  result: SendResult,
  now: Temporal.Instant,
): Promise<void> {
  const { engine, claim, sender, settleMs, backoffBaseMs } = how;
  const { revision } = claim;
  if ("sent" in result) {
    const shown = { revision, messageRef: result.sent, error: null, notBefore: null, changedAt: now };
    if (await recordEdit(db, claim, shown))
      await sender.arrived?.(db, { ...messageOf(claim), messageRef: result.sent });
  } else if ("refused" in result) {
    // Of a message that is gone nothing is left to edit; one that stays as it is shows what is no longer so.
    if (result.scope === "channel") return await park(engine, db, claim, result.refused, "channel");
    if (!result.isGone) await park(engine, db, claim, result.refused, "message");
    await recordEdit(db, claim, { revision, error: result.refused, notBefore: null, changedAt: now });
  } else if ("retryAfterMs" in result) {
    await recordEdit(db, claim, { notBefore: retryAfter(now, result.retryAfterMs) });
  } else if ("failed" in result) {
    const notBefore = now.add({ milliseconds: backoffBaseMs * 10 });
    await recordEdit(db, claim, { error: result.failed, notBefore });
  } else {
    // It may still arrive, and must not arrive after a newer one.
    await recordEdit(db, claim, { error: result.unknown, notBefore: now.add({ milliseconds: settleMs }) });
  }
}

/** Records what a look found; undefined: the look failed and is repeated later. */
export async function recordLook(how: Recording, result: FindResult | undefined): Promise<void> {
  const { engine, sender, claim } = how;
  const now = engine.clock.real();
  await engine.database.db.transaction(async (db) => {
    const again = { state: "pending", changedAt: now, notBefore: null } as const;
    if (result === undefined) {
      const notBefore = now.add({ milliseconds: how.backoffBaseMs * 10 });
      await recordTry(db, claim, { notBefore }, ["unknown"]);
    } else if (result === "absent") {
      await recordTry(db, claim, again, ["unknown"]);
    } else if (result === "cannot-look") {
      if (how.whenUnsure(claim.purpose) === "resend") await recordTry(db, claim, again, ["unknown"]);
      else await park(engine, db, claim, "unsure", "message");
    } else if ("retryAfterMs" in result) {
      const notBefore = retryAfter(now, result.retryAfterMs);
      await holdChannel(db, claim.channel, notBefore);
      await recordTry(db, claim, { notBefore }, ["unknown"]);
    } else if ("refused" in result) {
      await park(engine, db, claim, result.refused, result.scope);
    } else {
      const sent = {
        state: "sent",
        messageRef: result.found,
        error: null,
        notBefore: null,
        changedAt: now,
      } as const;
      const known = await recordTry(db, claim, sent, ["pending", "unknown"]);
      if (known) await sender.arrived?.(db, { ...messageOf(claim), messageRef: result.found });
    }
  });
}
