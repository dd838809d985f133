import { setTimeout as pause } from "node:timers/promises";
import { type Limit, nextSend } from "../../conversation/directory/send-time.ts";
import type { Engine } from "../../engine/engine.ts";
import type { TeamsApiOptions } from "./teams-api.ts";

/**
 * What Teams takes in one conversation: 7 in one second, 8 in two, 60 in thirty, 1,800 in an hour. What is counted there
 * is what arrives, some a moment later than others: so a little is left free, and nothing is sent in large bursts.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit#per-bot-per-thread-limit
 */
export const PER_CONVERSATION = { everyMs: 560, burst: 3 } as const;
export const PER_HOUR = { everyMs: 2400, burst: 200 } as const;

/** And in all conversations of a tenant together: 30 in a second. */
export const PER_TENANT = { everyMs: 63, burst: 4 } as const;

const PATIENCE_MS = 2000;

/** Holds what is sent to the limits of Teams, for all processes together. */
export function teamsPace(engine: Engine, patienceMs = PATIENCE_MS): NonNullable<TeamsApiOptions["pace"]> {
  return async ({ tenant, conversation, isClaimed }, signal) => {
    const limits = new Map<string, Limit>([
      [conversation, PER_CONVERSATION],
      [`${conversation}/hour`, PER_HOUR],
    ]);
    // The delivery has taken the tenant's share with its claim.
    if (!isClaimed) limits.set("", PER_TENANT);
    const next = await nextSend(engine, { surface: "teams", tenant }, { limits, patienceMs });
    if (!next.isTaken) return { retryAfterMs: next.inMs };
    if (next.inMs > 0) await pause(next.inMs, undefined, { signal });
    return undefined;
  };
}
