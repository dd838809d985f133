import { accountOf, keepAccount, seeAccount } from "../../db/queries/chat.ts";
import type { Engine } from "./engine.ts";

export interface AccountKey {
  surface: "slack" | "teams";
  workspace: string;
  account: string;
}

/** The e-mail of the person whose account it is, as it was last found; null when it was nobody's; undefined: not met. */
export async function personOfAccount(
  engine: Engine,
  cooperation: string,
  { surface, workspace, account }: AccountKey,
): Promise<string | null | undefined> {
  const { db } = engine.database;
  const known = await accountOf(db, surface, workspace, account);
  if (!known || known.cooperation !== cooperation) return undefined;
  const now = engine.clock.real();
  if (known.person !== null && now.since(known.seenAt).total("minutes") >= 1) {
    await seeAccount(db, surface, workspace, account, now);
  }
  return known.person;
}

/** Keeps whose account it is. */
export async function keepPersonOfAccount(
  engine: Engine,
  cooperation: string,
  key: AccountKey,
  person: string | null,
): Promise<void> {
  await keepAccount(engine.database.db, { ...key, cooperation, person, seenAt: engine.clock.real() });
}
