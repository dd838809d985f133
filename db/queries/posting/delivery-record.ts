import { and, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "../../client.ts";
import { deliveries } from "../../schema/delivery.ts";
import type { Claim } from "./delivery-claim.ts";

type Change = PgUpdateSetSource<typeof deliveries>;

const isClaimed = ({ delivery, lease }: Pick<Claim, "delivery" | "lease">) =>
  and(eq(deliveries.id, delivery), lease === null ? sql`false` : eq(deliveries.lease, lease));

/**
 * The moment before a message leaves: the claim counts from now, if it is still ours.
 * @returns false when another process has taken it over: it must not be sent
 */
export async function depart(
  db: Db,
  claim: Claim,
  now: Temporal.Instant,
  settleMs: number,
): Promise<boolean> {
  if (claim.kind !== "edit") return await recordTry(db, claim, { changedAt: now }, ["sending"]);
  return await recordEdit(db, claim, { notBefore: now.add({ milliseconds: settleMs }) });
}

/**
 * Records what came of sending or looking. What another process has taken over is left alone.
 * @param from the states it may be in
 * @returns whether it was recorded
 */
export async function recordTry(
  db: Db,
  claim: Pick<Claim, "delivery" | "lease">,
  change: Change,
  from: ("sending" | "unknown")[] = ["sending", "unknown"],
): Promise<boolean> {
  const rows = await db
    .update(deliveries)
    .set(change)
    .where(and(isClaimed(claim), inArray(deliveries.state, from)))
    .returning({ id: deliveries.id });
  return rows.length > 0;
}

/**
 * Records that a message stands there. That is welcome also when it is heard late, after another process has taken it
 * over and put it back: only one that is being sent again is left to who sends it.
 */
export async function recordArrival(
  db: Db,
  claim: Claim,
  messageRef: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const rows = await db
    .update(deliveries)
    .set({ state: "sent", messageRef, error: null, notBefore: null, changedAt: now })
    .where(
      and(
        eq(deliveries.id, claim.delivery),
        or(
          inArray(deliveries.state, ["pending", "unknown"]),
          and(isClaimed(claim), eq(deliveries.state, "sending")),
        ),
      ),
    )
    .returning({ id: deliveries.id });
  return rows.length > 0;
}

/** Records what came of an edit; one that another process has taken over is left alone. */
export async function recordEdit(db: Db, claim: Claim, change: Change): Promise<boolean> {
  const rows = await db
    .update(deliveries)
    .set(change)
    .where(and(isClaimed(claim), eq(deliveries.state, "sent"), lt(deliveries.revision, claim.revision)))
    .returning({ id: deliveries.id });
  return rows.length > 0;
}

/** Tells the other processes that these are still being worked on, so that they are not taken for abandoned. */
export async function keepClaims(
  db: Db,
  claims: Claim[],
  now: Temporal.Instant,
  editsUntil: Temporal.Instant,
): Promise<void> {
  for (const claim of claims) {
    if (claim.kind === "edit") await recordEdit(db, claim, { notBefore: editsUntil });
    else await recordTry(db, claim, { changedAt: now });
  }
}
