import type { Engine } from "../engine/engine.ts";
import { reachAt, unreachedIn } from "../engine/reach.ts";
import { listActive } from "../engine/workspace.ts";
import { type SlackApiOptions, slackApi } from "./api.ts";
import { failureOf } from "./failure.ts";
import type { Caller } from "./surface.ts";
import type { Workspaces } from "./workspaces.ts";

const AGAIN_MS = 60_000;
const AT_ONCE = 20;
const ASK_MS = 5000;

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
  engine: Engine,
  workspaces: Workspaces,
  api: SlackApiOptions,
): Conversations {
  /** Whom Slack does not let us write to. */
  const refused = new Set<string>();

  /** @returns false when Slack will take no more for now */
  async function open(team: string, token: string, user: string): Promise<boolean> {
    try {
      const { channel } = await slackApi(token, { ...api, timeoutMs: ASK_MS }).conversations.open({
        users: user,
      });
      if (!channel?.id) return true;
      await reachAt(engine, { surface: "slack", workspace: team, account: user }, `${team}:${channel.id}`);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if ("refused" in failure) refused.add(`${team}/${user}`);
      const code = Object.values(failure)[0];
      engine.log.warn({ surface: "slack", code }, "private conversation not opened");
      return !("retryAfterMs" in failure);
    }
  }

  async function sweep(): Promise<void> {
    for (const { id } of await listActive(engine, "slack")) {
      const waiting = await unreachedIn(engine, "slack", id, AT_ONCE + refused.size);
      const people = waiting.filter((user) => !refused.has(`${id}/${user}`)).slice(0, AT_ONCE);
      const token = people.length > 0 ? (await workspaces.find(id))?.token : undefined;
      if (token === undefined) continue;
      for (const user of people) if (!(await open(id, token, user))) break;
    }
  }

  const sweepQuietly = () => void sweep().catch(() => undefined);
  const pace = setInterval(sweepQuietly, AGAIN_MS);
  pace.unref();
  sweepQuietly();
  return {
    // Somebody of a workspace without us can only be written to in a channel.
    open: ({ installation: { team, token }, team: own, user }) => {
      if (own === team) void open(team, token, user);
    },
    stop: () => clearInterval(pace),
  };
}
