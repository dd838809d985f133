import { and, eq, lt, type SQL, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Db } from "../client.ts";
import { sendTimes } from "../schema/chat.ts";
import type { ChatSurface } from "./chat.ts";

/** At most so many in any span of so many milliseconds. */
export interface Limit {
  count: number;
  ms: number;
}

export interface Pace {
  surface: ChatSurface;
  tenant: string;
  conversation: string;
  perConversation: readonly Limit[];
  perTenant: readonly Limit[];
  now: Temporal.Instant;
  /** A moment further away than this is not taken. */
  patienceMs: number;
}

/**
 * Takes the next moment at which all limits allow something to be sent, for all processes together.
 * @returns in how many milliseconds that is; `isTaken` false: it was too far away, and is not kept for anybody
 */
export async function takeSendTime(db: Db, pace: Pace): Promise<{ inMs: number; isTaken: boolean }> {
  const { surface, tenant, conversation, perConversation, perTenant, now, patienceMs } = pace;
  return await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`send/${surface}/${tenant}`}))`);
    const inTenant = sql`surface = ${surface} and tenant = ${tenant}`;
    const inConversation = sql`${inTenant} and conversation = ${conversation}`;
    // So many before it: no span that holds the new one can hold that one too.
    const free = (where: SQL, limits: readonly Limit[]) =>
      limits.map(
        ({ count, ms }) => sql`(select at + ${ms} * interval '1 millisecond' from send_times where ${where}
          order by at desc offset ${count - 1} limit 1)`,
      );
    const all = [...free(inConversation, perConversation), ...free(inTenant, perTenant)];
    const earliest = sql`greatest(${sql.join(all, sql`, `)})`.mapWith(sendTimes.at);
    const [found] = await tx.select({ at: earliest }).from(sql`(select 1) as one`);
    const at = Math.max(now.epochMilliseconds, found?.at?.epochMilliseconds ?? 0);
    const inMs = at - now.epochMilliseconds;
    if (inMs > patienceMs) return { inMs, isTaken: false };
    await tx
      .insert(sendTimes)
      .values({ surface, tenant, conversation, at: Temporal.Instant.fromEpochMilliseconds(at) });
    return { inMs, isTaken: true };
  });
}

/** Forgets what no limit of a surface counts any more. */
export async function forgetSendTimes(db: Db, surface: ChatSurface, before: Temporal.Instant): Promise<void> {
  await db.delete(sendTimes).where(and(eq(sendTimes.surface, surface), lt(sendTimes.at, before)));
}
