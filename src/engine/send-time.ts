import type { ChatSurface } from "../../db/queries/chat.ts";
import { forgetSendTimes, type Limit, takeSendTime } from "../../db/queries/send-time.ts";
import type { Engine } from "./engine.ts";

export interface SendLimits {
  perConversation: readonly Limit[];
  perTenant: readonly Limit[];
  /** A moment further away than this is not taken. */
  patienceMs: number;
}

const forgotten = new WeakMap<Engine, Map<ChatSurface, number>>();
const FORGET_MS = 10 * 60_000;

/**
 * Takes the next moment at which something may be sent into a conversation, for all processes together.
 * @returns in how many milliseconds that is; `isTaken` false: it is too far away
 */
export async function nextSend(
  engine: Engine,
  to: { surface: ChatSurface; tenant: string; conversation: string },
  limits: SendLimits,
): Promise<{ inMs: number; isTaken: boolean }> {
  const { db } = engine.database;
  const now = engine.clock.real();
  const last = forgotten.get(engine) ?? new Map<ChatSurface, number>();
  forgotten.set(engine, last);
  if (now.epochMilliseconds - (last.get(to.surface) ?? 0) > FORGET_MS) {
    last.set(to.surface, now.epochMilliseconds);
    const longest = Math.max(...[...limits.perConversation, ...limits.perTenant].map(({ ms }) => ms));
    await forgetSendTimes(db, to.surface, now.subtract({ milliseconds: longest + 60_000 }));
  }
  return await takeSendTime(db, { ...to, ...limits, now });
}
