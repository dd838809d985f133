import { setTimeout as pause } from "node:timers/promises";
import { SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../engine/engine.ts";
import { clientOptions, QUIET, type SlackApiOptions } from "./api.ts";
import { boltApp, type Takers } from "./bolt.ts";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

/**
 * Behind a firewall: a connection that we open, over which Slack sends what it would send to `/slack/events`. It goes to
 * the same takers; what one of them does not take is not acknowledged, and Slack sends it again or tells the person.
 * @param report why there is no connection; undefined: there is one
 */
export function slackSocket(
  appToken: string,
  takers: Takers,
  { api, log, report }: { api: SlackApiOptions; log: Log; report: (reason: string | undefined) => void },
): { stop(): Promise<void> } {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: QUIET,
    installerOptions: { clientOptions: clientOptions(api) },
    // It would end the process when Slack no longer takes the token while it reconnects.
    autoReconnectEnabled: false,
    processEventErrorHandler: async () => false,
  });
  boltApp(receiver, takers);
  const stopped = new AbortController();

  async function connect(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    while (!stopped.signal.aborted) {
      const lost = new Promise<void>((resolve) => receiver.client.once("disconnected", () => resolve()));
      try {
        await receiver.start();
        report(undefined);
        wait = FIRST_WAIT_MS;
        await lost;
      } catch (error) {
        const { code } = error as { code?: unknown };
        const reason = typeof code === "string" ? code : "no answer";
        report(`Socket Mode: Slack does not take SLACK_APP_TOKEN or cannot be reached (${reason})`);
        log.warn({ surface: "slack", code: reason }, "Socket Mode not connected");
      }
      await pause(wait, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }
  const connecting = connect();

  return {
    stop: async () => {
      stopped.abort();
      await Promise.race([receiver.stop(), pause(2000, undefined, { ref: false })]).catch(() => undefined);
      await Promise.race([connecting, pause(2000, undefined, { ref: false })]);
    },
  };
}
