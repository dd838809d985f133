import { personOfAccount } from "../engine/chat-account.ts";
import { findPerson } from "../engine/people.ts";
import { lookUp } from "./person.ts";
import type { Caller, Slack } from "./surface.ts";

/**
 * What a mention of a Slack user means in Leerlus' own words: the name that the person has in the cooperation, which
 * everybody there may read, also where it ends up in a title. Where two have the same name, their address tells them
 * apart, and only to those who may know it.
 * @returns undefined when it cannot be found out
 */
export async function wordFor(slack: Slack, caller: Caller, user: string): Promise<string | undefined> {
  const { engine } = slack;
  const { installation, actor } = caller;
  const isGuest = actor.role === "guest";
  const email = await emailOf(slack, caller, user, isGuest);
  if (email === undefined) return undefined;
  const person = await slack.turn(() => findPerson(engine, installation.cooperation, email));
  if (!person) return isGuest ? undefined : email;
  return person.isOnlyOne ? person.name : isGuest ? undefined : email;
}

async function emailOf(
  slack: Slack,
  { installation, team }: Caller,
  user: string,
  knownOnly: boolean,
): Promise<string | undefined> {
  const { cooperation } = installation;
  for (const workspace of new Set([team, installation.team])) {
    const key = { surface: "slack", workspace, account: user } as const;
    const known = await slack.turn(() => personOfAccount(slack.engine, cooperation, key));
    if (known) return known;
  }
  // Asking Slack costs calls that everybody needs: not for whoever is a guest.
  return knownOnly ? undefined : (await lookUp(slack, installation, user))?.email;
}
