import { accountOf } from "../../../db/queries/chat/chat-account.ts";
import type { Engine } from "../../engine/engine.ts";
import type { AccountKey } from "./chat-account.ts";

/** Where private messages to an account go; undefined when that is not known. */
export async function privateAddressOf(
  engine: Engine,
  cooperation: string,
  key: AccountKey,
): Promise<string | undefined> {
  return (await accountOf(engine.database.db, { cooperation, ...key }))?.address ?? undefined;
}
