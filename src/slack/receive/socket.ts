import { setTimeout as pause } from "node:timers/promises";
import { SocketModeReceiver } from "@slack/bolt";
import { recordOf } from "../../domain/record.ts";
import type { Log } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";
import { sayLate } from "../handle/answer.ts";
import { clientOptions, QUIET, type SlackApiOptions } from "../send/api.ts";
import { handleBody, type RequestHandlers, Unreadable } from "./handle-body.ts";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
/** How long opening a connection may take, until Slack says hello. */
const OPEN_MS = 15_000;
const GRACE_MS = 2000;

/** What Slack sends over the connection, as its client hands it on. */
interface Envelope {
  body: unknown;
  ack: (answer?: unknown) => Promise<void>;
}

/**
 * Behind a firewall: a connection that we open, over which Slack sends what it would send to `/slack/events`. It goes to
 * the same handlers; what one of them does not take is not acknowledged, and Slack sends it again or tells the person.
 * @param report why there is no connection; undefined: there is one
 */
export function slackSocket(
  appToken: string,
  handlers: RequestHandlers,
  { api, log, report }: { api: SlackApiOptions; log: Log; report: (reason: string | undefined) => void },
): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const options = clientOptions(api);
  const receiver = new SocketModeReceiver({
    appToken,
    logger: QUIET,
    installerOptions: {
      // Once it is stopped no address is asked for any more, and so nothing is opened.
      clientOptions: {
        ...options,
        fetch: (url, init) => {
          const signals = [stopped.signal, ...(init?.signal ? [init.signal] : [])];
          return fetch(url, { ...init, signal: AbortSignal.any(signals) });
        },
      },
    },
    // It would end the process when Slack no longer takes the token while it reconnects.
    autoReconnectEnabled: false,
  });
  // Without an app of Bolt's behind it: what its chain of listeners adds is nothing that is asked for here.
  receiver.client.on("slack_event", ({ body, ack }: Envelope) => {
    take(body, ack).catch(() => undefined);
  });

  /** Rejects what is not to be acknowledged. */
  async function take(body: unknown, ack: Envelope["ack"]): Promise<void> {
    const answer = await handleBody(handlers, body).catch((error: unknown) => {
      // What cannot be read is not better when it is sent again.
      if (error instanceof Unreadable) return undefined;
      throw error;
    });
    // The connection may be gone: what was asked is stored, and done once however often it is asked.
    await ack(answer).catch(() => sayLate(recordOf(body), answer, api.apiUrl));
  }

  async function opened(): Promise<void> {
    const late = new AbortController();
    const signal = AbortSignal.any([late.signal, stopped.signal]);
    const tooLate = pause(OPEN_MS, undefined, { signal, ref: false }).then(() => {
      throw Object.assign(new Error("no answer"), { code: "no_answer" });
    });
    try {
      await Promise.race([receiver.start(), tooLate]);
    } finally {
      late.abort();
      tooLate.catch(() => undefined);
    }
  }

  async function connect(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    report("Socket Mode: the connection is not open yet");
    while (!stopped.signal.aborted) {
      const lost = new Promise<void>((resolve) => receiver.client.once("disconnected", () => resolve()));
      try {
        await opened();
        report(undefined);
        wait = FIRST_WAIT_MS;
        await lost;
        report("Socket Mode: the connection was lost, and another is being opened");
      } catch (error) {
        // The client rejects without a reason when the address that Slack gave cannot be reached.
        const code = recordOf(error).code;
        const reason = typeof code === "string" ? code : "no connection";
        report(`Socket Mode: Slack does not take SLACK_APP_TOKEN or cannot be reached (${reason})`);
        log.warn({ surface: "slack", code: reason }, "Socket Mode not connected");
        await Promise.race([receiver.stop(), pause(GRACE_MS, undefined, { ref: false })]).catch(
          () => undefined,
        );
      }
      await pause(wait, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }
  const connecting = connect().catch((error: unknown) => log.error(faultOf(error), "Socket Mode ended"));

  return {
    stop: async () => {
      stopped.abort();
      await Promise.race([receiver.stop(), pause(GRACE_MS, undefined, { ref: false })]).catch(
        () => undefined,
      );
      await Promise.race([connecting, pause(GRACE_MS, undefined, { ref: false })]);
    },
  };
}
