import { keepPersonOfAccount, personOfAccount } from "../engine/chat-account.ts";
import type { Actor } from "../engine/context.ts";
import { Later } from "../engine/inbound.ts";
import { slackApi } from "./api.ts";
import { failureOf } from "./failure.ts";
import type { Sender } from "./received.ts";
import type { Caller, Installation, Slack } from "./surface.ts";

const ASK_MS = 5000;

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
 * Who somebody in Slack is: by their account, as it was found before, else by the e-mail that Slack has of them. Whoever
 * has left, or never was of the cooperation, is a stranger.
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
    const known = await personOfAccount(engine, cooperation, key);
    return known ? await access.actorByEmail(cooperation, known) : undefined;
  }, urgent);
  if (member) return { installation, team, user, actor: member, isStranger: false };
  const account = await lookUp(slack, installation, user);
  if (!account) return undefined;
  const found = await access.actorByEmail(cooperation, account.email ?? unknownEmail(team, user));
  await keepPersonOfAccount(engine, cooperation, key, found?.email ?? null);
  const actor = found ?? stranger(cooperation, team, user, account);
  const caller: Caller = { installation, team, user, actor, isStranger: !found };
  if (found) slack.options.met?.(caller);
  return caller;
}

/** An address that nobody else has, for an account whose own Slack does not tell. */
const unknownEmail = (team: string, user: string) => `${user}@${team}.slack.invalid`.toLowerCase();

const stranger = (cooperation: string, team: string, user: string, { email, name }: Account): Actor => ({
  cooperation,
  email: email ?? unknownEmail(team, user),
  name,
  organisation: "",
  role: "guest",
  language: null,
});

export interface Account {
  email: string | undefined;
  name: string;
}

export async function lookUp(
  { options }: Slack,
  { token }: Installation,
  user: string,
): Promise<Account | undefined> {
  const api = slackApi(token, { apiUrl: options.apiUrl, timeoutMs: ASK_MS });
  const asked = await api.users.info({ user }).catch((error: unknown) => ({ error }));
  if ("error" in asked && !("ok" in asked)) {
    const failure = failureOf(asked.error);
    // Slack has no such user, or not for us: they are a stranger without a name.
    if ("refused" in failure) return { email: undefined, name: user };
    throw new Later("retryAfterMs" in failure ? failure.retryAfterMs : 0);
  }
  const found = "user" in asked ? asked.user : undefined;
  if (!found || found.is_bot || found.deleted) return undefined;
  const { email, real_name, display_name } = found.profile ?? {};
  const name = display_name || real_name || found.real_name || found.name || user;
  return { email: email?.trim().toLowerCase(), name };
}
