import { setTimeout as pause } from "node:timers/promises";
import { departEdit, giveBack } from "../../db/queries/posting/delivery-record.ts";
import { faultOf } from "../engine/fault.ts";
import { tryFind, trySend } from "./attempt.ts";
import { backoffMs } from "./backoff.ts";
import { StillLocked } from "./group.ts";
import { type Recording, recordResult } from "./record.ts";
import { recordLook } from "./record-look.ts";
import type { MayLeave, SendResult } from "./sender.ts";

const RECORD_TRIES = 6;

/**
 * Does one claimed thing and records what came of it. Never throws.
 * @param signal ends the try, whose outcome is then unknown
 * @param ending the process ends: what cannot be recorded at once is left to be looked up
 * @returns after how many milliseconds there may be something to do in the channel again
 */
export async function carryOut(how: Recording, signal: AbortSignal, ending: AbortSignal): Promise<number> {
  const { sender, claim } = how;
  if (claim.kind === "look") {
    const found = await tryFind(sender, claim, signal);
    await persist(how, ending, () => recordLook(how, found));
    return found === undefined ? how.backoffBaseMs * 10 : 0;
  }
  const result = await trySend(sender, claim, signal, () => departNow(how));
  if (result === "stayed") {
    await persist(how, ending, () => giveBackOne(how));
    return 0;
  }
  await persist(how, ending, () => recordResult(how, result));
  return Math.max(sender.intervalMs, waitAfter(how, result));
}

async function giveBackOne({ engine, claim }: Recording): Promise<void> {
  const held = await giveBack(engine.database.delivery.db, [claim]);
  if (held.length > 0) throw new StillLocked("somebody else holds the row");
}

/**
 * The settle time begins when the row is written. A process may be stopped after that for any length of time: what it has
 * not written by the end of a try it must not write any more, because others look whether it has arrived.
 */
async function departNow(how: Recording): Promise<MayLeave | undefined> {
  const { engine, claim, settleMs, timeoutMs, marks } = how;
  const [now, mark] = [engine.clock.real(), performance.now()];
  const isOurs =
    claim.kind === "edit"
      ? await departEdit(engine.database.delivery.db, claim, now.add({ milliseconds: settleMs }))
      : await marks.depart({ claim, now });
  if (!isOurs) return undefined;
  // The one clock stands still while a machine sleeps, and the other may be set back.
  const spent = () =>
    Math.max(engine.clock.real().epochMilliseconds - now.epochMilliseconds, performance.now() - mark);
  return () => spent() < timeoutMs;
}

function waitAfter({ claim, settleMs, backoffBaseMs }: Recording, result: SendResult): number {
  if ("retryAfterMs" in result) return result.retryAfterMs;
  if ("unknown" in result) return settleMs;
  if ("failed" in result || "unmade" in result) {
    return claim.kind === "edit" ? backoffBaseMs * 10 : backoffMs(claim.attempts, backoffBaseMs);
  }
  return 0;
}

/**
 * What is known of a message is worth more than one try at keeping it: lost knowledge has to be looked up, and not
 * every surface lets itself be looked in.
 */
async function persist(
  { engine, claim }: Recording,
  ending: AbortSignal,
  record: () => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await record();
    } catch (error) {
      engine.log.error({ delivery: claim.delivery, tries, ...faultOf(error) }, "delivery was not recorded");
      if (tries >= RECORD_TRIES || ending.aborted) return;
      await pause(100 * 2 ** tries, undefined, { signal: ending }).catch(() => undefined);
    }
  }
}
