import { Temporal } from "temporal-polyfill";
import { identify, keepPersonOfAccount } from "../../conversation/directory/chat-account.ts";
import {
  recordDirectChannel,
  uncheckedIn,
  withoutDirectChannel,
} from "../../conversation/directory/direct-message.ts";
import { listActive } from "../../conversation/directory/workspace.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Access } from "../../engine/session/session.ts";
import type { Workspaces } from "../install/workspaces.ts";
import { type SlackApiOptions, slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import type { Caller, Installation } from "../surface.ts";
import { addressThatCounts, lookUp, ownTeam } from "./account.ts";

const AGAIN_MS = 60_000;
const AT_ONCE = 20;
const ASK_MS = 5000;
/** Before anybody was active: what is kept of an account's last activity stays. */
const NEVER = Temporal.Instant.fromEpochMilliseconds(0);

export interface Conversations {
  /** Opens the private conversation with somebody who was met just now. */
  open(caller: Caller): void;
  stop(): void;
}

/**
 * Opens the conversations in which private messages are said. What did not work is tried again: until then a person is
 * reached in the browser.
 */
export function slackConversations(
  { engine, access }: { engine: Engine; access: Access },
  workspaces: Workspaces,
  api: SlackApiOptions,
): Conversations {
  /** Whom Slack does not let us write to. */
  const refused = new Set<string>();

  /** @returns false when Slack will take no more for now */
  async function open({ team, cooperation, token }: Installation, user: string): Promise<boolean> {
    try {
      const { channel } = await slackApi(token, { ...api, timeoutMs: ASK_MS }).conversations.open({
        users: user,
      });
      if (!channel?.id) return true;
      const key = { surface: "slack", workspace: team, account: user } as const;
      await recordDirectChannel(engine, cooperation, key, `${team}:${channel.id}`);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if ("refused" in failure) refused.add(`${team}/${user}`);
      const code = Object.values(failure)[0];
      engine.log.warn({ surface: "slack", code }, "private conversation not opened");
      return !("retryAfterMs" in failure);
    }
  }

  /** Looks again whose account it is; it was not active by that. */
  async function check(installation: Installation, user: string): Promise<void> {
    const asking = { options: { ...api, installationOf: workspaces.find } };
    const key = { surface: "slack", workspace: installation.team, account: user } as const;
    const { cooperation } = installation;
    const account = await lookUp(asking, installation, user);
    if (!account || ownTeam(installation, account, installation.team) !== installation.team)
      return await keepPersonOfAccount(engine, cooperation, key, null, NEVER);
    const address = await addressThatCounts(asking, installation, account);
    await identify({ engine, access }, cooperation, key, address === undefined ? [] : [address], NEVER);
  }

  async function sweep(): Promise<void> {
    for (const { id, cooperation } of await listActive(engine, "slack")) {
      const place = { cooperation, surface: "slack", workspace: id } as const;
      const unchecked = await uncheckedIn(engine, place, AT_ONCE);
      const waiting = await withoutDirectChannel(engine, place, AT_ONCE + refused.size);
      const people = waiting.filter((user) => !refused.has(`${id}/${user}`)).slice(0, AT_ONCE);
      const isAnybody = unchecked.length > 0 || people.length > 0;
      const installation = isAnybody ? await workspaces.find(id) : undefined;
      if (!installation) continue;
      for (const user of unchecked) await check(installation, user);
      for (const user of people) if (!(await open(installation, user))) break;
    }
  }

  const sweepQuietly = () => void sweep().catch(() => undefined);
  const pace = setInterval(sweepQuietly, AGAIN_MS);
  pace.unref();
  sweepQuietly();
  return {
    // Somebody of a workspace without us can only be written to in a channel.
    open: ({ installation, team: own, user }) => {
      if (own === installation.team) void open(installation, user);
    },
    stop: () => clearInterval(pace),
  };
}
