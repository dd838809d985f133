import { holdChannel } from "../../db/queries/posting/delivery.ts";
import { recordTry } from "../../db/queries/posting/delivery-record.ts";
import { limitChannel } from "../../db/queries/posting/pace.ts";
import { retryAfter } from "./backoff.ts";
import { park } from "./park.ts";
import { type Recording, recorder } from "./record.ts";
import type { FindResult } from "./sender.ts";

/** Records what a look found; undefined: the look failed and is repeated later. */
export async function recordLook(how: Recording, result: FindResult | undefined): Promise<void> {
  const { engine, claim } = how;
  const now = engine.clock.real();
  if (typeof result === "object" && "found" in result)
    return await how.marks.arrive({ claim, messageRef: result.found, now, holdUntil: null });
  await recorder(how, result).transaction(async (db) => {
    const again = { state: "pending", lease: null, changedAt: now, notBefore: null } as const;
    if (result === undefined) {
      const notBefore = now.add({ milliseconds: how.backoffBaseMs * 10 });
      await recordTry(db, claim, { notBefore }, ["unknown"]);
    } else if (result === "absent") {
      await recordTry(db, claim, again, ["unknown"]);
    } else if (result === "cannot-look") {
      const resent = { ...again, resends: claim.resends + 1 };
      if (isSentAgain(how)) await recordTry(db, claim, resent, ["unknown"]);
      else await park(engine, db, claim, "unsure", "message");
    } else if ("retryAfterMs" in result) {
      const notBefore = retryAfter(now, result.retryAfterMs);
      await holdChannel(db, claim.channel, notBefore);
      await limitChannel(db, claim, notBefore, now);
      await recordTry(db, claim, { notBefore }, ["unknown"]);
    } else {
      await park(engine, db, claim, result.refused, result.scope);
    }
  });
}

const isSentAgain = ({ sender, claim, whenUnsure }: Recording): boolean =>
  sender.sendsTwice ? claim.resends === 0 : whenUnsure(claim.purpose) === "resend";
