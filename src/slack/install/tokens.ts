import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import {
  findActive,
  leaveWorkspace,
  renewToken,
  type Workspace,
} from "../../conversation/directory/workspace.ts";
import type { Engine } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";
import { seal, unseal } from "../../engine/session/seal.ts";
import { type SlackApiOptions, slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";

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
/** So long before its end a token is not used any more. */
const LAST_SECONDS = 60;
/** Longer than a call takes; a renewal that failed is tried again after it. */
const RENEWAL_MS = 60_000;
const WAIT_MS = 200;
/** How long another process's renewal is waited for. */
const WAIT_SECONDS = 12;

/** Slack says that Leerlus is not there any more; every other refusal may be a fault of the settings. */
const GONE = new Set([
  ...["invalid_refresh_token", "token_revoked", "token_expired", "account_inactive", "team_not_found"],
  "app_not_installed",
]);

interface Renewal {
  /** This process did it. */
  own: boolean;
  /** This process tried, and could not. */
  failed?: boolean | undefined;
  /** Slack's word for why not. */
  refused?: string | undefined;
}

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
      refresh: given.refresh_token,
      expiresAt: given.expires_in ? Math.floor(seconds() + given.expires_in) : undefined,
    });
  }

  const renewing = new Map<string, Promise<Renewal>>();

  /** Renews a token, once for all who ask at the same time. */
  function renew(workspace: Workspace, refresh: string): Promise<Renewal> {
    const { id } = workspace;
    const doing =
      renewing.get(id) ??
      renewToken(engine, workspace, RENEWAL_MS, () => asked(id, refresh))
        .then((own): Renewal => ({ own }))
        .catch((error: unknown): Renewal => {
          const failure = failureOf(error);
          const refused = "refused" in failure ? failure.refused : undefined;
          engine.log.warn({ surface: "slack", refused, ...faultOf(error) }, "token not renewed");
          return { own: false, failed: true, refused };
        })
        .finally(() => renewing.delete(id));
    renewing.set(id, doing);
    return doing;
  }

  /** The token after a renewal, by this process or another; undefined when there is none any more. */
  async function renewed(
    workspace: Workspace,
    { own, failed, refused }: Renewal,
  ): Promise<string | undefined> {
    const { id } = workspace;
    const end = seconds() + WAIT_SECONDS;
    for (;;) {
      const now = await findActive(engine, "slack", id);
      if (!now) return undefined;
      if (own || now.token !== workspace.token) return now.token === null ? undefined : read(now).access;
      if (refused !== undefined && GONE.has(refused)) {
        await leaveWorkspace(engine, "slack", id, { reason: refused });
        return undefined;
      }
      if (failed || seconds() > end) throw new Error("the token has expired and could not be renewed");
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
    const left = expiresAt === undefined ? Number.POSITIVE_INFINITY : expiresAt - seconds();
    if (refresh !== undefined && left < EARLY_SECONDS) {
      const renewal = renew(workspace, refresh);
      // Nobody is kept waiting for another token while this one is good.
      return left > LAST_SECONDS ? access : await renewed(workspace, await renewal);
    }
    if (isOld)
      await renewToken(engine, workspace, RENEWAL_MS, async () => sealToken(keys, workspace.id, token));
    return access;
  };
}
