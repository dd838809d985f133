import { type Action, isFinished } from "../../domain/action/action.ts";
import type { Button } from "../card.ts";
import type { Text } from "../text.ts";

/** What is asked with one click, but for the state it has already; dropping an action takes the form. */
const ASKED = ["on-track", "at-risk", "blocked", "done"] as const;

/**
 * What can be done with an action where it is shown: a button per state, a note, and putting it off.
 * @param short in a list, where there is less room: without putting it off
 */
export function actionButtons(t: Text, action: Pick<Action, "ref" | "state">, short = false): Button[] {
  const input = { action: action.ref };
  const report = (state: string) => ({ command: "action/status", input: { ...input, state } });
  if (isFinished(action.state)) return short ? [] : [{ label: t.action.reopen, ...report("open") }];
  const states = ASKED.filter((state) => state !== action.state).map(
    (state): Button => ({ label: t.choice.actionState[state], ...report(state) }),
  );
  const note: Button = { label: t.action.note, ...report(action.state), opensForm: true };
  if (short) return [...states, note];
  return [...states, note, { label: t.action.snooze, command: "action/snooze", input, opensForm: true }];
}
