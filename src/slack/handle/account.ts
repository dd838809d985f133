import { RetryLater } from "../../conversation/inbox/inbox-request.ts";
import { slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import { type Installation, isOrganisation, type Speaker } from "../surface.ts";

const ASK_MS = 5000;

/** Somebody as Slack has them. */
export interface Account {
  name: string;
  /** The workspaces that they are of, their own first; none when Slack does not say. */
  teams: string[];
  /** The organisation of these workspaces, where they are part of one. */
  enterprise: string | undefined;
  /** What their profile says, whoever wrote it there. */
  email: string | undefined;
  /** Slack itself has not seen that the address is theirs, or they are of no workspace that we can see. */
  isUnconfirmed: boolean;
}

/**
 * Asks Slack who an account is.
 * @returns undefined for a bot, and for whoever has left
 * @throws Later when Slack does not answer
 */
export async function lookUp(
  { options }: Pick<Speaker, "options">,
  { token }: Pick<Installation, "token">,
  user: string,
): Promise<Account | undefined> {
  const api = slackApi(token, { apiUrl: options.apiUrl, timeoutMs: ASK_MS });
  const asked = await api.users.info({ user }).catch((error: unknown) => ({ error }));
  if ("error" in asked && !("ok" in asked)) {
    const failure = failureOf(asked.error);
    // Slack has no such user, or not for us: they are a stranger without a name.
    if ("refused" in failure)
      return { name: user, teams: [], enterprise: undefined, email: undefined, isUnconfirmed: true };
    throw new RetryLater("retryAfterMs" in failure ? failure.retryAfterMs : 0);
  }
  const found = "user" in asked ? asked.user : undefined;
  if (!found || found.is_bot || found.deleted) return undefined;
  const { email, real_name, display_name } = found.profile ?? {};
  const { team_id, enterprise_user } = found;
  const isGuest = found.is_restricted === true || found.is_ultra_restricted === true;
  const isConfirmed = isGuest ? found.is_email_confirmed === true : found.is_email_confirmed !== false;
  return {
    name: display_name || real_name || found.real_name || found.name || user,
    teams: [...(team_id ? [team_id] : []), ...(enterprise_user?.teams ?? [])],
    enterprise: enterprise_user?.enterprise_id,
    email: email?.trim().toLowerCase() || undefined,
    isUnconfirmed: found.is_stranger === true || !isConfirmed,
  };
}

/**
 * The address by which an account is known: one that Slack has confirmed, of somebody of a workspace, or of an
 * organisation, in which Leerlus is installed for the same cooperation. What another workspace has its people write in
 * their profiles says nothing.
 * @param told the workspace that a request names as theirs
 */
export async function addressThatCounts(
  { options }: Pick<Speaker, "options">,
  installation: Installation,
  { email, teams, enterprise, isUnconfirmed }: Account,
  told = installation.team,
): Promise<string | undefined> {
  if (email === undefined || isUnconfirmed) return undefined;
  if (enterprise !== undefined && enterprise === installation.enterprise) return email;
  if (!teams.includes(told) && !(await isOurs({ options }, installation, told))) return undefined;
  for (const team of teams) if (await isOurs({ options }, installation, team)) return email;
  return undefined;
}

/** Whether a workspace is one of the cooperation, with Leerlus in it now. */
export async function isOurs(
  { options }: Pick<Speaker, "options">,
  installation: Installation,
  team: string,
): Promise<boolean> {
  if (team === installation.team) return true;
  return (await options.installationOf(team))?.cooperation === installation.cooperation;
}

/**
 * Under which workspace an account is kept. What came along may name the workspace where something happened: Slack knows
 * of which one somebody is. Whoever is of an organisation that has Leerlus as a whole is the same account in all of it.
 */
export function ownTeam(
  installation: Pick<Installation, "team" | "enterprise">,
  { teams, enterprise }: Account,
  told: string,
): string {
  if (isOrganisation(installation) && enterprise === installation.team) return installation.team;
  return teams.includes(told) ? told : (teams[0] ?? told);
}
