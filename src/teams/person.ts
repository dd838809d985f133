import { keepPersonOfAccount, personOfAccount } from "../engine/chat-account.ts";
import type { Actor } from "../engine/context.ts";
import { memberOf } from "./member.ts";
import type { Sender } from "./received.ts";
import type { Caller, Teams } from "./surface.ts";

/**
 * Who somebody in Teams is: by their account, as it was found before, else by the e-mail that their tenant has of them.
 * People are told apart by the tenant they are of: whoever is of a tenant that does not take part is a stranger, whatever
 * e-mail it gives them.
 * @returns undefined where Leerlus is not installed
 * @throws Later when Teams has to be asked and does not answer
 */
export async function callerOf(teams: Teams, sender: Sender, urgent = false): Promise<Caller | undefined> {
  const { engine, access, options } = teams;
  const { account, tenant } = sender;
  const cooperation = await options.cooperationOf(tenant);
  if (cooperation === undefined) return undefined;
  const assumed = sender.own ?? tenant;
  const before = await teams.turn(async () => {
    const key = { surface: "teams", workspace: assumed, account } as const;
    const known = options.isTrusted(assumed) ? await personOfAccount(engine, cooperation, key) : undefined;
    return known ? await access.actorByEmail(cooperation, known) : undefined;
  }, urgent);
  if (before) return { cooperation, own: assumed, account, actor: before, isStranger: false };
  const member = await memberOf(teams, sender, sender.user);
  const own = member?.tenant ?? assumed;
  const email = options.isTrusted(own) ? member?.email : undefined;
  const found = await access.actorByEmail(cooperation, email ?? unknownEmail(own, account));
  const key = { surface: "teams", workspace: own, account } as const;
  await keepPersonOfAccount(engine, cooperation, key, found?.email ?? null);
  const actor = found ?? stranger(cooperation, { own, account, email, name: member?.name ?? sender.name });
  return { cooperation, own, account, actor, isStranger: !found };
}

/** An address that nobody else has, for an account whose tenant does not tell, or does not count. */
const unknownEmail = (own: string, account: string): string =>
  `${account.replace(/[^\w-]/g, "-")}@${own}.teams.invalid`.toLowerCase();

interface Unknown {
  own: string;
  account: string;
  email: string | undefined;
  name: string;
}

const stranger = (cooperation: string, { own, account, email, name }: Unknown): Actor => ({
  cooperation,
  email: email ?? unknownEmail(own, account),
  name,
  organisation: "",
  role: "guest",
  language: null,
});
