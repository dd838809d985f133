import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { findActive, leaveWorkspace, renewToken, type Workspace } from "../engine/workspace.ts";
import { type SlackApiOptions, slackApi } from "./api.ts";
import { seal, unseal } from "./crypto.ts";
import { failureOf } from "./failure.ts";

/** What Slack gave at the installation. */
const kept = z.object({
  access: z.string(),
  refresh: z.string().optional(),
  /** Unix time in seconds; a token without one lasts. */
  expiresAt: z.number().optional(),
});
export type SlackToken = z.output<typeof kept>;

export interface TokenOptions extends SlackApiOptions {
  /** 32 bytes each, newest first. */
  keys: readonly Buffer[];
  /** Present for many workspaces. */
  client: { clientId: string; clientSecret: string } | undefined;
}

/** A token lasts twelve hours and is renewed in the last two. */
const EARLY_SECONDS = 2 * 60 * 60;
/** Longer than a call takes. */
const RENEWAL_MS = 30_000;
const WAIT_MS = 200;

const aboutOf = (team: string): string => `slack/${team}`;

/** A token as it is stored. */
export function sealToken(keys: readonly Buffer[], team: string, token: SlackToken): string {
  return seal(keys, JSON.stringify(token), aboutOf(team));
}

/** The tokens of the workspaces that were installed by OAuth. */
export function slackTokens(engine: Engine, options: TokenOptions) {
  const { keys, client } = options;
  const seconds = () => engine.clock.real().epochMilliseconds / 1000;

  function read({ id, token }: Workspace): SlackToken & { isOld: boolean } {
    const { text, isOld } = unseal(keys, token ?? "", aboutOf(id));
    return { ...kept.parse(JSON.parse(text)), isOld };
  }

  async function asked(team: string, refresh: string): Promise<string> {
    const { clientId = "", clientSecret = "" } = client ?? {};
    const api = slackApi("", options);
    const given = await api.oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: "refresh_token",
      refresh_token: refresh,
    });
    if (!given.access_token) throw new Error("Slack gave no token");
    return sealToken(keys, team, {
      access: given.access_token,
      ...(given.refresh_token ? { refresh: given.refresh_token } : {}),
      ...(given.expires_in ? { expiresAt: Math.floor(seconds() + given.expires_in) } : {}),
    });
  }

  /** The token after a renewal, by this process or another; undefined when there is none any more. */
  async function renewed(
    workspace: Workspace,
    refresh: string,
    expiresAt: number,
  ): Promise<string | undefined> {
    const { id } = workspace;
    let refused: string | undefined;
    const own = await renewToken(engine, workspace, RENEWAL_MS, () => asked(id, refresh)).catch((error) => {
      const failure = failureOf(error);
      if ("refused" in failure) refused = failure.refused;
      engine.log.warn({ surface: "slack", refused, ...faultOf(error) }, "token not renewed");
      return false;
    });
    for (;;) {
      const now = await findActive(engine, "slack", id);
      if (!now) return undefined;
      if (own || now.token !== workspace.token) return now.token === null ? undefined : read(now).access;
      if (seconds() < expiresAt - 60) return read(workspace).access;
      if (refused !== undefined) {
        await leaveWorkspace(engine, "slack", id, { reason: refused });
        return undefined;
      }
      if (now.renewingUntil === null) throw new Error("the token has expired and could not be renewed");
      await pause(WAIT_MS);
    }
  }

  /**
   * The token that works now. Throws when nobody can tell: it cannot be opened, or Slack cannot be asked for another.
   * @returns undefined when Leerlus is not installed there any more
   */
  return async function tokenOf(workspace: Workspace): Promise<string | undefined> {
    const { isOld, ...token } = read(workspace);
    const { access, refresh, expiresAt } = token;
    if (refresh !== undefined && expiresAt !== undefined && seconds() > expiresAt - EARLY_SECONDS) {
      return await renewed(workspace, refresh, expiresAt);
    }
    if (isOld)
      await renewToken(engine, workspace, RENEWAL_MS, async () => sealToken(keys, workspace.id, token));
    return access;
  };
}
