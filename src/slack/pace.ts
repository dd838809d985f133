import { setTimeout as pause } from "node:timers/promises";
import type { Engine } from "../engine/engine.ts";
import { nextSend } from "../engine/send-time.ts";
import type { Address, SlackSenderOptions } from "./send.ts";

/**
 * What a workspace takes in all its channels together: “several hundred messages per minute”, and no bursts. That of one
 * channel, one a second, is kept by the delivery. https://docs.slack.dev/apis/web-api/rate-limits#posting-messages
 */
export const PER_WORKSPACE = [
  { count: 10, ms: 1000 },
  { count: 240, ms: 60_000 },
] as const;

const PATIENCE_MS = 2000;

/** Holds what is sent to the limit of a workspace, for all processes together. */
export function slackPace(engine: Engine, patienceMs = PATIENCE_MS): NonNullable<SlackSenderOptions["pace"]> {
  return async ({ team, channel }: Address, signal) => {
    const limits = { perConversation: [], perTenant: PER_WORKSPACE, patienceMs };
    const next = await nextSend(engine, { surface: "slack", tenant: team, conversation: channel }, limits);
    if (!next.isTaken) return { retryAfterMs: next.inMs };
    if (next.inMs > 0) await pause(next.inMs, undefined, { signal });
    return undefined;
  };
}
