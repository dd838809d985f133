import { personOfAccount } from "../../conversation/directory/chat-account.ts";
import { resolveMention as wordForPerson } from "../../conversation/resolve-mention.ts";
import type { Sender } from "../request.ts";
import type { Caller, Teams } from "../surface.ts";
import { memberOf } from "./member.ts";
import { addressThatCounts, isOurs } from "./person.ts";

/** What a mention of somebody in Teams means in Leerlus' own words; undefined when it cannot be found out. */
export async function resolveMention(
  teams: Teams,
  caller: Caller,
  sender: Sender,
  user: string,
): Promise<string | undefined> {
  const { actor } = caller;
  // Asking Teams costs calls that everybody needs: not for whoever is a guest.
  const email = actor.role === "guest" ? undefined : await emailOf(teams, caller.cooperation, sender, user);
  return await wordForPerson(teams, actor, email);
}

/**
 * The e-mail by which Leerlus knows somebody in the conversation of whoever sent something.
 * @throws RetryLater when Teams has to be asked and does not answer
 */
export async function emailOf(
  teams: Teams,
  cooperation: string,
  sender: Sender,
  user: string,
): Promise<string | undefined> {
  const { engine } = teams;
  const member = await memberOf(teams, sender, user);
  if (!member) return undefined;
  const own = member.tenant ?? sender.tenant;
  const key = { surface: "teams", workspace: own, account: member.account ?? user } as const;
  const known = await personOfAccount(engine, cooperation, key, (tenant) =>
    isOurs(teams, cooperation, tenant),
  );
  return known ?? (await addressThatCounts(teams, cooperation, { ...key, member }));
}
