import type { Engine } from "../engine/engine.ts";
import { accountsInWorkspace } from "../engine/workspace.ts";
import type { Stage } from "./text.ts";

/** A message seldom comes alone: who is who is asked once for all of a moment. */
const KEPT_MS = 5000;

/** Who is who in a workspace: the Slack user of a person, by e-mail. */
export function slackMentions(engine: Engine): (team: string) => Promise<NonNullable<Stage["mention"]>> {
  const kept = new Map<string, { at: number; accounts: Promise<Map<string, string>> }>();
  return async (team) => {
    const now = engine.clock.real().epochMilliseconds;
    const before = kept.get(team);
    const isFresh = before && now - before.at < KEPT_MS;
    const known = isFresh ? before : { at: now, accounts: accountsInWorkspace(engine, "slack", team) };
    kept.set(team, known);
    known.accounts.catch(() => kept.delete(team));
    const accounts = await known.accounts;
    return (email) => accounts.get(email);
  };
}
