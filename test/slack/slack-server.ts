import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { openCharts } from "../../src/charts/render.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { openSessions } from "../../src/engine/session/sign-in.ts";
import { startSlack } from "../../src/slack/start.ts";
import { type Config, readConfig, type SlackConfig } from "../../src/start/settings/settings.ts";
import type { FakeSlack } from "./fake/fake-slack.ts";
import { SECRET, signed } from "./signed.ts";

export const KEY = randomBytes(32);

/** Settings as the environment gives them, of a Slack that is the fake one. */
export function settings(slack: FakeSlack, more: Partial<SlackConfig> = {}, keys = [KEY]) {
  const config: Config = readConfig({});
  const own: SlackConfig = {
    ...{ signingSecret: SECRET, botToken: undefined, install: undefined, appToken: undefined },
    apiUrl: slack.apiUrl,
    ...more,
  };
  return { ...config, encryptionKeys: keys, slack: own };
}

/** An app for many workspaces. */
export const MANY = {
  install: { clientId: "1.2", clientSecret: "client-secret", stateSecret: "state-secret-of-some-length" },
};

export type SlackServer = Awaited<ReturnType<typeof openSlackServer>>;

/** All of Slack as it is started, behind a real HTTP server. */
export async function openSlackServer(engine: Engine, config: ReturnType<typeof settings>) {
  const reports: (string | undefined)[] = [];
  const access = openSessions(engine);
  const charts = openCharts();
  const started = startSlack({
    engine,
    access,
    charts,
    config,
    report: (reason) => void reports.push(reason),
  });
  const app = express();
  if (started.router) app.use(started.path, started.router);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    started,
    access,
    reports,
    url,
    get: (path: string, headers: Record<string, string> = {}) =>
      fetch(`${url}${path}`, { headers, redirect: "manual" }),
    event: async (event: object, { team = "T1", at = Date.now() }: { team?: string; at?: number } = {}) => {
      const about = { type: "event_callback", event_id: `Ev${Math.random()}`, team_id: team };
      const body = {
        ...about,
        event_time: Math.floor(at / 1000),
        authorizations: [{ team_id: team }],
        event,
      };
      const made = signed(JSON.stringify(body), { json: true });
      return await fetch(`${url}/slack/events`, { method: "POST", ...made });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await started.stop();
      await charts.close();
    },
  };
}
