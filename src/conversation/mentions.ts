import type { Engine } from "../engine/engine.ts";
import type { AccountKey } from "./directory/chat-account.ts";
import { accountsInWorkspace } from "./directory/workspace.ts";

/** The account of a person in a workspace, by e-mail; undefined when it is not known. */
export type Mention = (email: string) => string | undefined;

/** A message seldom comes alone: who is who is asked once for all of a moment. */
const KEPT_MS = 5000;

/** Who is who in a workspace of a chat. */
export function mentionsOf(
  engine: Engine,
  surface: AccountKey["surface"],
): (workspace: string) => Promise<Mention> {
  const kept = new Map<string, { at: number; accounts: Promise<Map<string, string>> }>();
  return async (workspace) => {
    const now = engine.clock.real().epochMilliseconds;
    const before = kept.get(workspace);
    const isFresh = before && now - before.at < KEPT_MS;
    const known = isFresh ? before : { at: now, accounts: accountsInWorkspace(engine, surface, workspace) };
    kept.set(workspace, known);
    known.accounts.catch(() => kept.delete(workspace));
    const accounts = await known.accounts;
    return (email) => accounts.get(email);
  };
}
