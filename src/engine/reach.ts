import { type ChatSurface, keepAddress, unreachedAccounts } from "../../db/queries/chat.ts";
import type { Engine } from "./engine.ts";

/** People of a workspace whom private messages do not reach yet, at most so many, the last active first. */
export async function unreachedIn(
  engine: Engine,
  surface: ChatSurface,
  workspace: string,
  limit: number,
): Promise<string[]> {
  return await unreachedAccounts(engine.database.db, surface, workspace, limit);
}

/** From now on private messages to an account go to this address. */
export async function reachAt(
  engine: Engine,
  { surface, workspace, account }: { surface: ChatSurface; workspace: string; account: string },
  address: string,
): Promise<void> {
  await keepAddress(engine.database.db, surface, workspace, account, address);
}
