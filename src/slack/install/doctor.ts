import { channelsIn, listActive, type Workspace } from "../../conversation/directory/workspace.ts";
import type { Engine, Finding } from "../../engine/engine.ts";
import type { SlackConfig } from "../../start/settings/settings.ts";
import { type SlackApiOptions, slackApi } from "../send/api.ts";
import { readAddress } from "../send/send.ts";
import { lookAtToken, whyNot } from "./look-at-token.ts";
import { slackWorkspaces } from "./workspaces.ts";

const ASK_MS = 5000;

/** The half of `leerlus doctor` that asks Slack: each token with its scopes, the clock, each channel that is bound. */
export async function lookAtSlack(
  engine: Engine,
  slack: SlackConfig,
  keys: readonly Buffer[],
): Promise<Finding[]> {
  const options = { apiUrl: slack.apiUrl, timeoutMs: ASK_MS };
  const now = () => engine.clock.real().epochMilliseconds;
  const workspaces = slackWorkspaces(engine, slack, keys);
  const findings: Finding[] = [];
  if (slack.botToken) findings.push(...(await lookAtToken("SLACK_BOT_TOKEN", slack.botToken, options, now)));
  if (slack.appToken) findings.push(await lookAtSocket(slack.appToken, options));
  const installed = await listActive(engine, "slack");
  if (installed.length === 0) {
    findings.push({ well: false, attention: true, text: "Slack: not installed in any workspace yet" });
  }
  for (const workspace of installed) {
    const name = `Slack ${workspace.name} (${workspace.id})`;
    try {
      const token = (await workspaces.find(workspace.id))?.token;
      if (token === undefined) throw new Error("there is none");
      if (workspace.token !== null) findings.push(...(await lookAtToken(name, token, options, now)));
      findings.push(...(await lookAtChannels(engine, workspace, token, options)));
    } catch (error) {
      const why = error instanceof Error ? error.message : "";
      findings.push({ well: false, text: `${name}: its token cannot be used: ${why}` });
    }
  }
  return findings;
}

async function lookAtSocket(appToken: string, options: SlackApiOptions): Promise<Finding> {
  try {
    await slackApi(appToken, options).apps.connections.open({});
    return { well: true, text: "SLACK_APP_TOKEN: Socket Mode can be opened" };
  } catch (error) {
    return { well: false, text: `SLACK_APP_TOKEN: does not work (${whyNot(error)})` };
  }
}

async function lookAtChannels(
  engine: Engine,
  { cooperation, id, name }: Workspace,
  token: string,
  options: SlackApiOptions,
): Promise<Finding[]> {
  const api = slackApi(token, options);
  const findings: Finding[] = [];
  for (const { room, address, parkedReason } of await channelsIn(engine, cooperation, "slack", id)) {
    const what = `Slack ${name}: ${room}`;
    const channel = readAddress(address)?.channel ?? "";
    if (parkedReason !== null) {
      findings.push({ well: false, text: `${what} in ${channel} takes no messages (${parkedReason})` });
    } else if (!channel.startsWith("D")) {
      // A private conversation cannot be looked at without a scope that nothing else needs.
      const asked = await api.conversations.info({ channel }).catch((error: unknown) => whyNot(error));
      findings.push(
        channelFinding(what, channel, typeof asked === "string" ? asked : whyClosed(asked.channel)),
      );
    }
  }
  return findings;
}

const channelFinding = (what: string, channel: string, why: string | undefined): Finding =>
  why === undefined
    ? { well: true, text: `${what} in ${channel} can be reached` }
    : { well: false, text: `${what} in ${channel} cannot be reached (${why})` };

function whyClosed(channel: { is_archived?: boolean; is_member?: boolean } | undefined): string | undefined {
  if (channel?.is_archived) return "is_archived";
  return channel?.is_member ? undefined : "not_in_channel: type /invite @leerlus there";
}
