import { setTimeout as pause } from "node:timers/promises";
import { limitConcurrency } from "../../conversation/inbox/concurrency.ts";
import { RetryLater } from "../../conversation/inbox/inbox-request.ts";
import type { Engine } from "../../engine/engine.ts";
import { type SlackApiOptions, slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import type { Caller, SlackOptions } from "../surface.ts";
import { homeContext, homeView } from "./home.ts";

/** Presses that follow each other quickly show their effect together. */
const TOGETHER_MS = 300;
const ASK_MS = 5000;

export interface Homes {
  /** Shows somebody's home as it is now; one call for several that come together. Throws Later when it did not work. */
  publish(caller: Caller): Promise<void>;
}

/** Puts the homes of people in Slack. */
export function slackHomes(
  engine: Engine,
  api: SlackApiOptions,
  mentionsIn: SlackOptions["mentionsIn"],
): Homes {
  const waiting = new Map<string, Promise<void>>();
  const { runLimited } = limitConcurrency(engine.database.kind === "embedded" ? 1 : 4);

  async function show(caller: Caller): Promise<void> {
    const view = await runLimited(async () =>
      homeView(engine, caller, await homeContext(engine, caller, mentionsIn)),
    );
    const { token } = caller.installation;
    try {
      const client = slackApi(token, { ...api, timeoutMs: ASK_MS });
      await client.views.publish({ user_id: caller.user, view });
    } catch (error) {
      const failure = failureOf(error);
      if ("refused" in failure) {
        engine.log.warn({ surface: "slack", code: failure.refused }, "home not shown");
        return;
      }
      throw new RetryLater("retryAfterMs" in failure ? failure.retryAfterMs : 0);
    }
  }

  return {
    publish: (caller) => {
      const key = `${caller.installation.team}/${caller.team}/${caller.user}`;
      const before = waiting.get(key);
      if (before) return before;
      const showing = pause(TOGETHER_MS).then(() => {
        waiting.delete(key);
        return show(caller);
      });
      waiting.set(key, showing);
      return showing;
    },
  };
}
