import { type Answer, fails } from "./fake-call.ts";
import type { FakeState, FakeTeam } from "./fake-state.ts";

/** A `trigger_id` lives three seconds and works once. */
const TRIGGER_MS = 3000;

/** Why a `trigger_id` cannot be used; else it is used now. */
export function useTrigger(state: FakeState, team: FakeTeam, id: string): Answer | undefined {
  const trigger = state.triggers.get(id);
  if (!trigger || trigger.team !== team.id) return fails("invalid_trigger_id");
  if (trigger.used) return fails("exchanged_trigger_id");
  if (Date.now() - trigger.at > TRIGGER_MS) return fails("expired_trigger_id");
  trigger.used = true;
  return undefined;
}
