import { personOfAccount } from "../../conversation/directory/chat-account.ts";
import { resolveMention } from "../../conversation/resolve-mention.ts";
import type { Caller, Slack } from "../surface.ts";
import { addressThatCounts, isOurs, lookUp } from "./account.ts";

/**
 * What a mention of a Slack user means in Leerlus' own words; undefined when it cannot be found out. Somebody whose
 * address does not count has a name that anybody may give themselves: it means no member.
 */
export async function wordForUser(slack: Slack, caller: Caller, user: string): Promise<string | undefined> {
  const { actor } = caller;
  const known = await knownEmail(slack, caller, user);
  // Asking Slack costs calls that everybody needs: not for whoever is a guest.
  if (known || actor.role === "guest") return await resolveMention(slack, actor, known);
  const account = await lookUp(slack, caller.installation, user);
  const email = account && (await addressThatCounts(slack, caller.installation, account));
  if (account?.email !== undefined && email === undefined)
    return `${account.name.replace(/[;\n\r]/g, " ").trim()} (extern)`;
  return await resolveMention(slack, actor, email);
}

async function knownEmail(
  slack: Slack,
  { installation, team }: Caller,
  user: string,
): Promise<string | undefined> {
  const isVouchedFor = (own: string) => isOurs(slack, installation, own);
  for (const workspace of new Set([team, installation.team])) {
    const key = { surface: "slack", workspace, account: user } as const;
    const known = await slack.runLimited(() =>
      personOfAccount(slack.engine, installation.cooperation, key, isVouchedFor),
    );
    if (known) return known;
  }
  return undefined;
}
