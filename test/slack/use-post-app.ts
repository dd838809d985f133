import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { insertPost } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { installWorkspace } from "../../src/conversation/directory/workspace.ts";
import { type Delivery, startDelivery } from "../../src/delivery/deliver.ts";
import { sealToken } from "../../src/slack/install/tokens.ts";
import { slackWorkspaces } from "../../src/slack/install/workspaces.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import type { FakeSlack } from "./fake/fake-slack.ts";
import { openSlack, senderTo } from "./open-slack.ts";
import { KEY, MANY, settings } from "./slack-server.ts";

/** For each test an empty cooperation with a Slack of its own, where no room stands yet; posts are delivered there. */
export function usePostApp() {
  let app: TestApp;
  let slack: FakeSlack;
  let said = 0;
  const running: Delivery[] = [];
  beforeAll(async () => {
    app = await openTestApp();
  }, 60_000);
  beforeEach(async () => {
    await app.reset();
    slack = await openSlack();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((one) => one.stop(0)));
    await slack.close();
  });
  afterAll(() => app.close());

  const db = () => app.database.db;
  const now = () => Temporal.Now.instant();
  const token = () => slack.state.teams.get("T1")?.token ?? "";

  return {
    app: () => app,
    slack: () => slack,
    db,
    now,
    /** The token of the first workspace. */
    token,
    bind: (room: string, address: string) => bindChannel(scopeOf(db(), COOPERATION), room, "slack", address),
    /** Writes a post that nothing else is about, and gives its number. */
    say: async (text: string, room = "implementation", more: object = {}) => {
      said += 1;
      const about = { purpose: "test", subject: `S-${said}`, period: "", room, about: {}, refs: [] };
      const card = { title: [text], body: [] };
      const post = { ...about, thread: null, at: now(), card, text, ...more };
      return await insertPost(scopeOf(db(), COOPERATION), post, now());
    },
    /** Starts a delivery, which ends with the test. */
    deliver: (options: object = {}, sender: object = {}): Delivery => {
      const senders = [{ ...senderTo(slack), intervalMs: 0, ...sender }];
      const one = startDelivery(app.engine, { senders, settleMs: 1000, backoffBaseMs: 10, ...options });
      running.push(one);
      one.wake();
      return one;
    },
    pause: (ms: number) => new Promise((later) => setTimeout(later, ms)),
    texts: (team = "T1", channel = "C1") => slack.messages(team, channel).map(({ text }) => text),
    /** Installs the first workspace as one of many; `xoxe-1` renews its token. */
    oauth: async (more: object = {}) => {
      slack.state.refreshTokens.set("xoxe-1", "T1");
      await installWorkspace(app.engine, {
        ...{ surface: "slack", id: "T1", cooperation: COOPERATION, name: "W", botAccount: "U0BOTT1" },
        token: sealToken([KEY], "T1", { access: token(), ...more }),
      });
    },
    /** More of a token: when it is to be renewed, and with what. */
    soon: (seconds: number) => ({ refresh: "xoxe-1", expiresAt: Math.floor(Date.now() / 1000) + seconds }),
    /** The workspaces of an app for many. */
    many: () => slackWorkspaces(app.engine, settings(slack, MANY).slack, [KEY]),
  };
}
