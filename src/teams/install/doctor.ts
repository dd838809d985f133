import { findConversation } from "../../conversation/directory/conversation.ts";
import { channelsIn, findActive } from "../../conversation/directory/workspace.ts";
import type { Engine, Finding } from "../../engine/engine.ts";
import type { TeamsConfig } from "../../start/settings/settings.ts";
import { makeKeys } from "../receive/keys.ts";
import { isLoopbackHost } from "../receive/service-url.ts";
import { readAddress } from "../send/address.ts";
import { type Outside, teamsOutside } from "../send/microsoft-clients.ts";
import { CONNECTOR, GRAPH, NoToken, type Scope, type Tokens } from "../send/tokens.ts";
import { teamsTenants } from "./tenants.ts";

const ASK_MS = 5000;
/** What is five minutes off is not believed any more. */
const MOST_SECONDS = 300;
const MUCH_SECONDS = 30;

/** The half of `leerlus doctor` that asks Microsoft: each tenant, the keys, the clock, each channel that is bound. */
export async function lookAtTeams(engine: Engine, teams: TeamsConfig): Promise<Finding[]> {
  const findings = [lookAtAddress(engine, teams)];
  if (teams.dev) {
    const text = "TEAMS_DEV: for trying it out on this machine; Microsoft is not asked anything";
    return [...findings, { well: false, attention: true, text }];
  }
  const outside = teamsOutside(engine, teams);
  findings.push(await lookAtKeys(engine, teams), await lookAtClock(engine, teams));
  const problem = await teamsTenants(engine, teams).settle();
  if (problem !== undefined) findings.push({ well: false, text: `Teams: ${problem}` });
  for (const [at, tenant] of teams.tenantIds.entries()) {
    const name = `Teams tenant ${tenant}`;
    if (at === 0) findings.push(await lookAtSecret(name, outside));
    if (outside.graph) findings.push(await lookAtReading(name, outside.graph.tokens, tenant));
    findings.push(...(await lookAtChannels(engine, outside, tenant.toLowerCase())));
  }
  return findings;
}

function lookAtAddress({ baseUrl }: Engine, { dev }: TeamsConfig): Finding {
  const { protocol, hostname } = new URL(baseUrl);
  const well = protocol === "https:" && !isLoopbackHost(hostname);
  const text = well
    ? `BASE_URL: Teams sends to ${baseUrl}/api/messages`
    : `BASE_URL: Teams cannot reach ${baseUrl}, it must be a public https address`;
  return { well, attention: dev || isLoopbackHost(hostname), text };
}

async function lookAtKeys(engine: Engine, { openIdMetadataUrl: metadataUrl }: TeamsConfig): Promise<Finding> {
  const keys = makeKeys({ metadataUrl, now: engine.clock.real, timeoutMs: ASK_MS });
  const { host } = new URL(metadataUrl);
  return await keys.find("").then(
    () => ({ well: true, text: `Teams: the keys by which requests are signed can be had from ${host}` }),
    () => ({ well: false, text: `Teams: ${host} gives no keys: no request can be believed` }),
  );
}

async function lookAtClock(engine: Engine, { openIdMetadataUrl }: TeamsConfig): Promise<Finding> {
  const response = await fetch(openIdMetadataUrl, {
    redirect: "error",
    signal: AbortSignal.timeout(ASK_MS),
  }).catch(() => undefined);
  await response?.body?.cancel();
  const there = Date.parse(response?.headers.get("date") ?? "");
  if (Number.isNaN(there))
    return { well: false, attention: true, text: "clock: Microsoft did not say the time" };
  const seconds = Math.round(Math.abs(engine.clock.real().epochMilliseconds - there) / 1000);
  const about = `clock: ${seconds} s apart from Microsoft's`;
  if (seconds <= MUCH_SECONDS) return { well: true, text: about };
  const text = `${about}; at ${MOST_SECONDS} s nothing is believed any more: set the time of this machine by NTP`;
  return { well: false, attention: seconds < MOST_SECONDS, text };
}

async function lookAtSecret(name: string, { tokens, homeTenant }: Outside): Promise<Finding> {
  const code = tokens ? await whyNoToken(tokens, homeTenant, CONNECTOR) : "no secret";
  if (code === undefined) return { well: true, text: `${name}: TEAMS_CLIENT_SECRET works` };
  return { well: false, text: `${name}: TEAMS_CLIENT_SECRET does not work (${code})` };
}

async function lookAtReading(name: string, tokens: Tokens, tenant: string): Promise<Finding> {
  const code = await whyNoToken(tokens, tenant, GRAPH);
  if (code === undefined) return { well: true, text: `${name}: the app is known there` };
  const text = `${name}: the app is not known there (${code}): messages cannot be read back; see docs/teams.md`;
  return { well: false, attention: true, text };
}

const whyNoToken = async (tokens: Tokens, tenant: string, scope: Scope): Promise<string | undefined> =>
  await tokens.of(tenant, scope).then(
    () => undefined,
    (error: unknown) => (error instanceof NoToken ? error.code : "no answer"),
  );

async function lookAtChannels(engine: Engine, { api }: Outside, tenant: string): Promise<Finding[]> {
  const cooperation = (await findActive(engine, "teams", tenant))?.cooperation;
  if (cooperation === undefined) return [];
  const findings: Finding[] = [];
  for (const { room, address, parkedReason } of await channelsIn(engine, cooperation, "teams", tenant)) {
    const id = readAddress(address)?.conversation ?? "";
    const kept = await findConversation(engine, "teams", tenant, id);
    const what = `Teams: ${kept?.channelName ?? kept?.kind ?? "a conversation"} for ${nameOf(room)}`;
    if (parkedReason !== null) {
      findings.push({ well: false, text: `${what} takes no messages (${parkedReason})` });
      continue;
    }
    const why = kept ? await whyClosed(api, { ...kept, tenant, conversation: id }) : "never met";
    const text = why === undefined ? `${what} can be reached` : `${what} cannot be reached (${why})`;
    findings.push({ well: why === undefined, text });
  }
  return findings;
}

/** The room of one person is named by their e-mail address, which is nobody's business here. */
const nameOf = (room: string): string => (room.startsWith("person:") ? "one person" : room);

/** Asks for ourselves: whoever answers that there is no such member there has found the conversation. */
async function whyClosed(
  api: Outside["api"],
  {
    goneAt,
    bot,
    ...spot
  }: { goneAt: unknown; bot: string; tenant: string; conversation: string; serviceUrl: string },
): Promise<string | undefined> {
  if (goneAt !== null) return "Leerlus was removed there: add it again";
  const got = await api.member(spot, bot, AbortSignal.timeout(ASK_MS));
  if (got === undefined || "body" in got) return undefined;
  if ("refused" in got) return got.refused;
  return "unknown" in got ? got.unknown : "failed" in got ? got.failed : "limited";
}
