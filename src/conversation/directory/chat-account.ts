import {
  accountOf,
  accountsOfPerson,
  type ChatAccount,
  keepAccount,
  seeAccount,
} from "../../../db/queries/chat/chat-account.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { addressOfAccount, isAddressOfAccount } from "../../domain/organisation/account-address.ts";
import type { ChatSurface } from "../../domain/surface.ts";
import type { Actor } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Access } from "../../engine/session/session.ts";
import { planWelcome } from "./welcome.ts";

export interface AccountKey {
  surface: ChatSurface;
  workspace: string;
  account: string;
}

/**
 * The e-mail of the person whose account it is, as it was last found; null when it was nobody's; undefined: not met, or
 * to be looked at again. A person who is known by an address is so while the account's workspace vouches for it.
 * @param isVouchedFor whether the addresses of that workspace count in the cooperation
 */
export async function personOfAccount(
  engine: Engine,
  cooperation: string,
  key: AccountKey,
  isVouchedFor: (workspace: string) => Promise<boolean>,
): Promise<string | null | undefined> {
  const { db } = engine.database;
  const known = await accountOf(db, { cooperation, ...key });
  if (!known || known.person === null) return known?.person;
  if (known.knownBy === null) return undefined;
  if (known.knownBy === "address" && !(await isVouchedFor(key.workspace))) return undefined;
  const now = engine.clock.real();
  if (now.since(known.seenAt).total("minutes") >= 1) await seeAccount(db, { cooperation, ...key }, now);
  return known.person;
}

/**
 * Keeps whose account it is, and by what it is known; null: nobody's.
 * @param seenAt when it was last active: now, when it is left out
 */
export async function keepPersonOfAccount(
  engine: Engine,
  cooperation: string,
  key: AccountKey,
  found: { person: string; knownBy: NonNullable<ChatAccount["knownBy"]> } | null,
  seenAt = engine.clock.real(),
): Promise<void> {
  const { person, knownBy } = found ?? { person: null, knownBy: null };
  await engine.database.db.transaction(async (db) => {
    const { address } = await keepAccount(db, { ...key, cooperation, person, knownBy, seenAt });
    if (person !== null && address !== null) await planWelcome(engine, db, cooperation, person);
  });
}

/**
 * Finds out whose account it is, and keeps it: the person with one of its addresses, else the person who is this account
 * itself, because the coordinator admitted them without an address that counts.
 * @param addresses those for which the account's own workspace vouches; none when it does not
 */
export async function identify(
  { engine, access }: { engine: Engine; access: Access },
  cooperation: string,
  key: AccountKey,
  addresses: readonly string[],
  seenAt = engine.clock.real(),
): Promise<Actor | undefined> {
  for (const address of addresses) {
    const found = isAddressOfAccount(address) ? undefined : await access.actorByEmail(cooperation, address);
    if (!found) continue;
    await keepPersonOfAccount(engine, cooperation, key, { person: found.email, knownBy: "address" }, seenAt);
    return found;
  }
  const itself = await access.actorByEmail(cooperation, addressOfAccount(key));
  const known = itself && ({ person: itself.email, knownBy: "account" } as const);
  await keepPersonOfAccount(engine, cooperation, key, known ?? null, seenAt);
  return itself;
}

/** The other workspaces of a surface in which a person is known already, by their address. */
export async function knownElsewhere(
  engine: Engine,
  cooperation: string,
  { surface, workspace }: AccountKey,
  address: string,
): Promise<string[]> {
  const accounts = await accountsOfPerson(
    scopeOf(engine.database.db, cooperation),
    address.trim().toLowerCase(),
  );
  return accounts
    .filter((one) => one.surface === surface && one.workspace !== workspace && one.knownBy === "address")
    .map((one) => one.workspace);
}

/** Somebody who is nobody of the cooperation: they read as a guest does, and may ask to become a member. */
export const strangerBy = (
  cooperation: string,
  key: AccountKey,
  { email, name }: { email: string | undefined; name: string },
): Actor => ({
  cooperation,
  name,
  organisation: "",
  role: "guest",
  language: null,
  email: email === undefined || isAddressOfAccount(email) ? addressOfAccount(key) : email,
});
