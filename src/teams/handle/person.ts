import { type AccountKey, knownElsewhere } from "../../conversation/directory/chat-account.ts";
import { recogniseAccount } from "../../conversation/directory/recognise-account.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Sender } from "../request.ts";
import type { Caller, Teams } from "../surface.ts";
import { type Member, memberOf } from "./member.ts";

/**
 * Who somebody in Teams is: by their account, as it was found before, else by the e-mail that their tenant has of them.
 * People are told apart by the tenant they are of: whoever is of a tenant that does not take part, or takes part in
 * another cooperation, is a stranger, whatever e-mail it gives them. So is a guest of a tenant: it does not know itself
 * who reads the mail of somebody from elsewhere.
 * @returns undefined where Leerlus is not installed
 * @throws Later when Teams has to be asked and does not answer
 */
export async function callerOf(teams: Teams, sender: Sender, urgent = false): Promise<Caller | undefined> {
  const { options } = teams;
  const { account, tenant } = sender;
  const cooperation = await options.cooperationOf(tenant);
  if (cooperation === undefined) return undefined;
  const key = { surface: "teams", workspace: sender.own ?? tenant, account } as const;
  const found = await recogniseAccount(teams, cooperation, key, {
    urgent,
    isVouchedFor: (own) => isOurs(teams, cooperation, own),
    lookUp: async () => {
      const member = await memberOf(teams, sender, sender.user);
      const workspace = member?.tenant ?? key.workspace;
      const address = await addressThatCounts(teams, cooperation, { ...key, workspace, member });
      return { workspace, name: member?.name ?? sender.name, address };
    },
  });
  if (!found) return undefined;
  const { workspace: own, actor, isStranger } = found;
  return { cooperation, own, account, actor, isStranger };
}

/** Whether a tenant takes part in the cooperation. */
export const isOurs = async ({ options }: Pick<Teams, "options">, cooperation: string, tenant: string) =>
  options.isTrusted(tenant) && (await options.cooperationOf(tenant)) === cooperation;

/** The address by which an account is known: that of a tenant's own people, where the tenant takes part. */
export async function addressThatCounts(
  teams: Pick<Teams, "engine" | "options">,
  cooperation: string,
  { member, ...key }: AccountKey & { member: Member | undefined },
): Promise<string | undefined> {
  const inCooperation = (tenant: string) => isOurs(teams, cooperation, tenant);
  if (!member?.email || member.isGuest || !(await inCooperation(key.workspace))) return undefined;
  return (await isTaken(teams.engine, cooperation, key, member.email, inCooperation))
    ? undefined
    : member.email;
}

/**
 * Whether a person is known already by an account of another tenant that takes part. What a tenant writes as somebody's
 * address nobody checks, so the second one does not become them.
 */
export async function isTaken(
  engine: Engine,
  cooperation: string,
  key: AccountKey,
  email: string,
  inCooperation: (tenant: string) => Promise<boolean>,
): Promise<boolean> {
  for (const tenant of await knownElsewhere(engine, cooperation, key, email))
    if (await inCooperation(tenant)) return true;
  return false;
}
