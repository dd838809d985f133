import type { Engine } from "../../engine/engine.ts";
import type { TeamsConfig } from "../../start/settings/settings.ts";
import { isLoopbackHost } from "../receive/service-url.ts";
import type { GraphOptions } from "./find-message.ts";
import { teamsPace } from "./pace.ts";
import { type TeamsApi, teamsApi } from "./teams-api.ts";
import { type NoToken, type Tokens, teamsTokens } from "./tokens.ts";

/** What Leerlus calls of Microsoft's. */
export interface Outside {
  /** For the connector; undefined without credentials. */
  tokens: Tokens | undefined;
  /** The tenant in which the bot is registered. */
  homeTenant: string;
  api: TeamsApi;
  /** Where messages can be read back; undefined: nowhere. */
  graph: GraphOptions | undefined;
}

/** @param report says why nothing can be sent: Microsoft does not take our credentials */
export function teamsOutside(
  engine: Engine,
  teams: TeamsConfig,
  report: (why: NoToken | undefined) => void = () => undefined,
): Outside {
  const { dev, clientId, clientSecret, loginUrl, graphUrl, openIdMetadataUrl } = teams;
  const credentials = !dev && clientId && clientSecret ? { clientId, clientSecret, loginUrl } : undefined;
  const tokens = credentials && teamsTokens(engine, { ...credentials, report });
  const homeTenant = teams.tenantIds[0] ?? "";
  return {
    tokens,
    homeTenant,
    api: teamsApi({
      tokens,
      homeTenant,
      now: engine.clock.real,
      pace: teamsPace(engine),
      loopback: dev || isLoopbackHost(new URL(openIdMetadataUrl).hostname),
    }),
    // Its refusals mean that nobody there has agreed to our reading: they stop nothing else.
    graph:
      credentials && graphUrl
        ? { tokens: teamsTokens(engine, credentials), graphUrl, now: engine.clock.real }
        : undefined,
  };
}
