import {
  findActive,
  installWorkspace,
  leaveWorkspace,
  listActive,
  onlyCooperation,
} from "../../conversation/directory/workspace.ts";
import type { Engine } from "../../engine/engine.ts";
import type { SlackConfig } from "../../start/settings/settings.ts";
import { slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import type { Installation } from "../surface.ts";
import { slackTokens } from "./tokens.ts";

export interface Workspaces {
  /** Undefined where Leerlus is not installed. Asks Slack nothing, but for a token that is about to expire. */
  find(team: string): Promise<Installation | undefined>;
  /** Whether Slack may have refused an older token than the one there is, or will be in a moment. */
  isOutdated(team: string, token: string): Promise<boolean>;
  /**
   * Finds out in which workspace the token of the settings works.
   * @returns why messages cannot be sent there yet; undefined: they can
   */
  connect(signal?: AbortSignal): Promise<string | undefined>;
}

const NO_COOPERATION = "Slack waits for a cooperation: leerlus setup FILE.yaml";
const SEVERAL = "SLACK_BOT_TOKEN serves one cooperation and there are several: install with OAuth";
const ANOTHERS = "SLACK_BOT_TOKEN is of a workspace that belongs to another cooperation";

/** The workspaces: those that were installed by OAuth, and the one whose token is a setting. */
export function slackWorkspaces(engine: Engine, slack: SlackConfig, keys: readonly Buffer[]): Workspaces {
  const { botToken, install: client, apiUrl } = slack;
  const tokenOf = slackTokens(engine, { keys, client, apiUrl });
  let isConnected = false;

  /** The workspaces whose token stood in the settings. */
  const ours = async () => (await listActive(engine, "slack")).filter(({ token }) => token === null);

  async function connect(signal?: AbortSignal): Promise<string | undefined> {
    if (botToken === undefined) return undefined;
    const own = await slackApi(botToken, { apiUrl }, { signal })
      .auth.test()
      .catch((error: unknown) => ({ error }));
    if (!("ok" in own)) return await notTaken(own.error);
    const { team: name, user_id: botAccount, enterprise_id: enterprise = null } = own;
    // The token of an organisation works in all workspaces to which it was added.
    const id = own.is_enterprise_install && enterprise !== null ? enterprise : own.team_id;
    if (!id) return await notTaken(undefined);
    for (const other of await ours())
      if (other.id !== id) await leave(other.id, "token_of_another_workspace");
    const known = await findActive(engine, "slack", id);
    const cooperation = known?.cooperation ?? (await onlyCooperation(engine));
    if (typeof cooperation !== "string") return cooperation.there === 0 ? NO_COOPERATION : SEVERAL;
    const about = { name: name ?? id, token: null, botAccount: botAccount ?? null, enterprise };
    isConnected = await installWorkspace(engine, { surface: "slack", id, cooperation, ...about });
    return isConnected ? undefined : ANOTHERS;
  }

  const leave = (id: string, reason: string) => leaveWorkspace(engine, "slack", id, { reason });

  /** A workspace that was connected before goes on while Slack cannot be reached, and ends when it says no. */
  async function notTaken(error: unknown): Promise<string | undefined> {
    const failure = failureOf(error);
    if ("refused" in failure) {
      for (const { id } of await ours()) await leave(id, failure.refused);
      return `Slack does not take SLACK_BOT_TOKEN (${failure.refused})`;
    }
    const code = "unknown" in failure ? failure.unknown : "failed" in failure ? failure.failed : "limited";
    throw new Error(`Slack cannot be reached (${code})`);
  }

  async function find(team: string): Promise<Installation | undefined> {
    const row = await findActive(engine, "slack", team);
    if (!row) return await notYet(team);
    const token = row.token === null ? botToken : await tokenOf(row);
    return token === undefined
      ? undefined
      : { team, cooperation: row.cooperation, token, bot: row.botAccount, enterprise: row.enterprise };
  }

  /** Before Slack has said whose token it is, a signed request can only come from the one workspace that has the app. */
  async function notYet(team: string): Promise<Installation | undefined> {
    if (isConnected || botToken === undefined || client !== undefined || (await ours()).length > 0) return;
    const cooperation = await onlyCooperation(engine);
    return typeof cooperation === "string" ? { team, cooperation, token: botToken, bot: null } : undefined;
  }

  async function isOutdated(team: string, token: string): Promise<boolean> {
    const row = await findActive(engine, "slack", team);
    if (!row || row.token === null) return false;
    const isRenewing =
      row.renewingUntil !== null &&
      row.renewingUntil.epochMilliseconds > engine.clock.real().epochMilliseconds;
    return isRenewing || (await tokenOf(row)) !== token;
  }

  return { find, connect, isOutdated };
}
