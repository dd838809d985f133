import { identify, personOfAccount, strangerBy } from "../../conversation/directory/chat-account.ts";
import type { Sender } from "../request.ts";
import type { Caller, Installation, Slack } from "../surface.ts";
import { addressThatCounts, isOurs, lookUp, ownTeam } from "./account.ts";

/** The installation by which somebody reached us. */
export async function installationOf(
  slack: Slack,
  teams: readonly string[],
): Promise<Installation | undefined> {
  for (const team of teams) {
    const installation = await slack.options.installationOf(team);
    if (installation) return installation;
  }
  return undefined;
}

/**
 * Who somebody in Slack is: by their account, as it was found before, else by the address that Slack has of them, where
 * it counts. Whoever has left, or never was of the cooperation, is a stranger; so is whoever is of another workspace,
 * until the coordinator admits them.
 * @returns undefined for a bot, and where Leerlus is not installed
 * @throws Later when Slack has to be asked and does not answer
 */
export async function callerOf(
  slack: Slack,
  { teams, team, user }: Pick<Sender, "teams" | "team" | "user">,
  urgent = false,
): Promise<Caller | undefined> {
  const { engine, access } = slack;
  const installation = await installationOf(slack, teams);
  if (!installation || user === "") return undefined;
  const { cooperation } = installation;
  const key = { surface: "slack", workspace: team, account: user } as const;
  const member = await slack.turn(async () => {
    const known = await personOfAccount(engine, cooperation, key, (own) => isOurs(slack, installation, own));
    return known ? await access.actorByEmail(cooperation, known) : undefined;
  }, urgent);
  if (member) return { installation, team, user, actor: member, isStranger: false };
  const account = await lookUp(slack, installation, user);
  if (!account) return undefined;
  const own = ownTeam(account, team);
  const address = await addressThatCounts(slack, installation, account, team);
  const ownKey = { ...key, workspace: own };
  const found = await identify(slack, cooperation, ownKey, address === undefined ? [] : [address]);
  const actor = found ?? strangerBy(cooperation, ownKey, { email: address, name: account.name });
  const caller: Caller = { installation, team: own, user, actor, isStranger: !found };
  if (found) slack.options.met?.(caller);
  return caller;
}
