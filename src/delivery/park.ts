import { findChannel, parkChannel, parkWaiting } from "../../db/queries/posting/delivery.ts";
import type { Claim } from "../../db/queries/posting/delivery-claim.ts";
import { recordTry } from "../../db/queries/posting/delivery-record.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { isUnbound } from "../domain/organisation/room.ts";
import type { Engine } from "../engine/engine.ts";
import { deliveryParked } from "../posts/delivery.ts";
import { tellCoordinator } from "./tell-coordinator.ts";

/**
 * Sets aside what a platform refuses for good, one message or the whole channel, and tells the coordinator once, unless
 * it is their own room that is closed.
 */
export async function park(
  engine: Engine,
  db: Engine["database"]["db"],
  claim: Claim,
  reason: string,
  scope: "channel" | "message",
): Promise<void> {
  const now = engine.clock.real();
  // A message that may have arrived stays one: once the channel is open again it is looked for before anything else.
  const mayHaveArrived = claim.kind === "look" && scope === "channel";
  if (claim.kind !== "edit" && !mayHaveArrived) {
    // Closed meanwhile for another reason, it is opened by that one, with all that waits for it.
    const closed =
      scope === "channel" ? await findChannel(scopeOf(db, claim.cooperation), claim.channel) : undefined;
    const error = closed?.parkedReason ?? reason;
    const aside = { state: "parked", attempts: claim.attempts, notBefore: null } as const;
    const parked = await recordTry(db, claim, { ...aside, error, changedAt: now });
    if (!parked) return;
  }
  if (scope === "channel") {
    if (!(await parkChannel(db, claim.channel, reason))) return;
    await parkWaiting(db, now);
  }
  const facts = { channel: claim.channel, surface: claim.surface, delivery: claim.delivery, scope };
  // A message that we cannot make is a fault of ours.
  if (reason.startsWith("unmade")) engine.log.error({ ...facts, reason }, "a message cannot be made: parked");
  else engine.log.warn(facts, "parked");
  // Nobody waits for what is said where it was taken from its room.
  if (isUnbound(claim.room)) return;
  // A notice that is refused itself would otherwise be followed by another, for ever.
  if (claim.purpose === deliveryParked.purpose && scope === "message") return;
  const about = { channel: claim.channel, delivery: claim.delivery, scope, reason };
  await tellCoordinator(engine, db, claim.cooperation, { subject: `channel/${claim.channel}`, about });
}
