import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { Engine } from "../../src/engine/engine.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { openSlackReceiver } from "../../src/slack/receive/app.ts";
import { slackRouter } from "../../src/slack/receive/http.ts";
import type { SlackOptions } from "../../src/slack/surface.ts";
import { COOPERATION } from "../builders.ts";
import type { FakeSlack } from "./fake/fake-slack.ts";
import { interaction, SECRET, type Signed, type Telling, telling } from "./signed.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers of the surface are looked into freely by tests
export type Json = any;

export interface Answered {
  status: number;
  body: Json;
  ms: number;
}

export async function sendTo(url: string, { body, headers }: Signed): Promise<Answered> {
  const began = performance.now();
  const response = await fetch(url, { method: "POST", body, headers });
  const text = await response.text();
  const ms = performance.now() - began;
  return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text, ms };
}

export type TestReceiver = Awaited<ReturnType<typeof openReceiver>>;

/** The surface behind a real HTTP server, and somebody on the other side who sends what Slack sends. */
export async function openReceiver(engine: Engine, slack: FakeSlack, more: Partial<SlackOptions> = {}) {
  const receiver = openSlackReceiver(
    { engine, access: openSessions(engine) },
    {
      apiUrl: slack.apiUrl,
      installationOf: async (id) => {
        const team = slack.state.teams.get(id);
        return team && { team: id, cooperation: COOPERATION, token: team.token, bot: team.bot };
      },
      ...more,
    },
  );
  const app = express();
  app.use("/slack", slackRouter(receiver, { signingSecret: SECRET }));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;

  const send = (request: Signed): Promise<Answered> => sendTo(url, request);

  return {
    ...receiver,
    url,
    send,
    interact: (payload: object) => send(interaction(payload)),
    event: (event: object, how?: Telling) => send(telling(event, how)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await receiver.stop();
    },
  };
}

/** Waits until something is there. */
export async function until<T>(look: () => Promise<T | undefined> | T | undefined, ms = 15_000): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) throw new Error("it did not come");
    await new Promise((later) => setTimeout(later, 20));
  }
}
