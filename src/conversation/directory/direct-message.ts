import {
  accountOf,
  keepAddress,
  uncheckedAccounts,
  unreachedAccounts,
} from "../../../db/queries/chat/chat-account.ts";
import type { ChatSurface } from "../../domain/surface.ts";
import type { Engine } from "../../engine/engine.ts";
import type { AccountKey } from "./chat-account.ts";
import { planWelcome } from "./welcome.ts";

interface Workspace {
  cooperation: string;
  surface: ChatSurface;
  workspace: string;
}

/** People of a workspace whom private messages do not reach yet, at most so many, the last active first. */
export async function withoutDirectChannel(
  engine: Engine,
  place: Workspace,
  limit: number,
): Promise<string[]> {
  return await unreachedAccounts(engine.database.db, place, limit);
}

/** Accounts of a workspace of which it has to be looked up again whose they are, at most so many. */
export async function uncheckedIn(engine: Engine, place: Workspace, limit: number): Promise<string[]> {
  return await uncheckedAccounts(engine.database.db, place, limit);
}

/** From now on private messages to an account go to this address. */
export async function recordDirectChannel(
  engine: Engine,
  cooperation: string,
  key: AccountKey,
  address: string,
): Promise<void> {
  await engine.database.db.transaction(async (db) => {
    await keepAddress(db, { cooperation, ...key }, address);
    const known = await accountOf(db, { cooperation, ...key });
    if (known?.person) await planWelcome(engine, db, cooperation, known.person);
  });
}
