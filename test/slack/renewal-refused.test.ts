import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel, insertPost, listDeliveries } from "../../db/queries/post.ts";
import { findWorkspace } from "../../db/queries/workspace.ts";
import { type Delivery, startDelivery } from "../../src/delivery/deliver.ts";
import { installWorkspace } from "../../src/engine/workspace.ts";
import { sealToken } from "../../src/slack/tokens.ts";
import { slackWorkspaces } from "../../src/slack/workspaces.ts";
import { COOPERATION } from "../builders.ts";
import { type House, openHouse } from "../harness.ts";
import type { FakeSlack } from "./fake-slack.ts";
import { KEY, MANY, settings } from "./site.ts";
import { openSlack, senderTo } from "./slack-house.ts";

let house: House;
let slack: FakeSlack;
const running: Delivery[] = [];
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
beforeEach(async () => {
  await house.reset();
  slack = await openSlack();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop(0)));
  await slack.close();
});
afterAll(() => house.close());

const db = () => house.database.db;
const now = () => Temporal.Now.instant();
const _bind = (room: string, address: string) => bindChannel(db(), COOPERATION, room, "slack", address);
let said = 0;
async function _say(text: string, room = "implementation", more: object = {}): Promise<void> {
  said += 1;
  const about = {
    purpose: "test",
    subject: `S-${said}`,
    period: "",
    room,
    about: {},
    refs: [],
    thread: null,
  };
  const card = { title: [text], body: [] };
  await insertPost(db(), COOPERATION, { ...about, at: now(), card, text, ...more }, now());
}
const rows = async () =>
  (await listDeliveries(db(), COOPERATION, { surface: "slack" }, { after: undefined, limit: 99 })).items;
const _states = async () => (await rows()).map(({ state, error }) => [state, error]);
function _deliver(options: object = {}, sender: object = {}): Delivery {
  const senders = [{ ...senderTo(slack), intervalMs: 0, ...sender }];
  const one = startDelivery(house.engine, { senders, settleMs: 300, backoffBaseMs: 10, ...options });
  running.push(one);
  one.wake();
  return one;
}
const _pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
const _texts = (team = "T1", channel = "C1") => slack.messages(team, channel).map(({ text }) => text);

const oauth = (token = slack.world.teams.get("T1")?.token ?? "", more: object = {}) =>
  installWorkspace(house.engine, {
    surface: "slack",
    id: "T1",
    cooperation: COOPERATION,
    name: "W",
    botAccount: "U0BOTT1",
    token: sealToken([KEY], "T1", { access: token, ...more }),
  });

describe("a wrong client secret", () => {
  it("costs no workspace its token", async () => {
    const team = slack.world.teams.get("T1");
    await oauth(team?.token, { refresh: "xoxe-1", expiresAt: Math.floor(Date.now() / 1000) + 30 });
    slack.world.refreshTokens.set("xoxe-1", "T1");
    slack.mischief.plan(
      { does: "error", code: "bad_client_secret" },
      { method: "oauth.v2.access", times: 9 },
    );
    const { find } = slackWorkspaces(house.engine, settings(slack, MANY).slack, [KEY]);
    await expect(find("T1")).rejects.toThrow("could not be renewed");
    slack.mischief.calm();
    expect((await findWorkspace(db(), "slack", "T1"))?.state).toBe("active");
    // A minute later, with the right secret.
    await db().execute(sql`update workspaces set renewing_until = now() - interval '1 second'`);
    const found = await find("T1");
    expect(found?.token).toBe(slack.world.teams.get("T1")?.token);
  }, 20_000);
});
