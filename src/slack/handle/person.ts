import { recogniseAccount } from "../../conversation/directory/recognise-account.ts";
import type { Sender } from "../request.ts";
import { type Caller, type Installation, isOrganisation, type Slack } from "../surface.ts";
import { addressThatCounts, isOurs, lookUp, ownTeam } from "./account.ts";

/**
 * The installation by which somebody reached us. Where Slack says that it was that of an organisation, a workspace that has
 * Leerlus for itself as well goes on with its own rooms and accounts, but only within the same cooperation: nobody is
 * brought to another cooperation than the one that Slack reached us for.
 * @param teams as a request names them: the organisation first
 */
export async function installationOf(
  slack: Slack,
  teams: readonly string[],
): Promise<Installation | undefined> {
  let organisation: Installation | undefined;
  for (const team of teams) {
    const found = await slack.options.installationOf(team);
    if (!found) continue;
    if (isOrganisation(found)) organisation ??= found;
    else if (!organisation || found.cooperation === organisation.cooperation) return found;
  }
  return organisation;
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
  const installation = await installationOf(slack, teams);
  if (!installation || user === "") return undefined;
  const { cooperation } = installation;
  // Of a workspace that Slack has named as one of the organisation; of any other the account may be somebody else's.
  const isInside = isOrganisation(installation) && slack.organisations.get(team) === installation.team;
  const key = { surface: "slack", workspace: isInside ? installation.team : team, account: user } as const;
  const found = await recogniseAccount(slack, cooperation, key, {
    urgent,
    isVouchedFor: (own) => isOurs(slack, installation, own),
    lookUp: async () => {
      const account = await lookUp(slack, installation, user);
      if (!account) return undefined;
      const { enterprise } = account;
      if (enterprise !== undefined) for (const one of account.teams) slack.organisations.set(one, enterprise);
      const address = await addressThatCounts(slack, installation, account, team);
      return { workspace: ownTeam(installation, account, team), name: account.name, address };
    },
  });
  if (!found) return undefined;
  const { workspace, actor, isStranger, isNew } = found;
  const caller: Caller = { installation, team: workspace, user, actor, isStranger };
  if (isNew && !isStranger) slack.options.met?.(caller);
  return caller;
}
