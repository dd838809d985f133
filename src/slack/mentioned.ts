import { wordFor } from "../chat/word-for.ts";
import { personOfAccount } from "../engine/chat-account.ts";
import { addressThatCounts, isOurs, lookUp } from "./account.ts";
import type { Caller, Slack } from "./surface.ts";

/** What a mention of a Slack user means in Leerlus' own words; undefined when it cannot be found out. */
export async function wordForUser(slack: Slack, caller: Caller, user: string): Promise<string | undefined> {
  const { actor } = caller;
  return await wordFor(slack, actor, await emailOf(slack, caller, user, actor.role === "guest"));
}

async function emailOf(
  slack: Slack,
  { installation, team }: Caller,
  user: string,
  knownOnly: boolean,
): Promise<string | undefined> {
  const { cooperation } = installation;
  const isVouchedFor = (own: string) => isOurs(slack, installation, own);
  for (const workspace of new Set([team, installation.team])) {
    const key = { surface: "slack", workspace, account: user } as const;
    const known = await slack.turn(() => personOfAccount(slack.engine, cooperation, key, isVouchedFor));
    if (known) return known;
  }
  // Asking Slack costs calls that everybody needs: not for whoever is a guest.
  const account = knownOnly ? undefined : await lookUp(slack, installation, user);
  return account && (await addressThatCounts(slack, installation, account));
}
