import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../commands/index.ts";
import type { Database } from "../../db/client.ts";
import { keepAccount } from "../../db/queries/chat/chat-account.ts";
import { keepWorkspace } from "../../db/queries/chat/workspace.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { type DeliveryRow, listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { listPosts, type Post } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { jobs } from "../../jobs/index.ts";
import { startDelivery } from "../../src/delivery/deliver.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { playYears } from "../../src/demo/year.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { fallbackText, renderMessage } from "../../src/slack/render/render.ts";
import { textIn } from "../../src/view/text.ts";
import { allOf } from "../all-of.ts";
import { openTestDatabase } from "../database.ts";
import { long } from "../fault/how-long.ts";
import { openFakeSlack } from "./fake/fake-slack.ts";
import { addChannel, addTeam, addUser, type FakeMessage } from "./fake/fake-state.ts";
import { faults } from "./fake/faults.ts";
import { senderTo } from "./open-slack.ts";

const G7 = "g7";
const CHANNELS = [
  ["implementation", "T1:C1"],
  ["implementation", "T2:C9"],
  ["monitoring", "T1:C2"],
  ["learning-circle", "T2:C3"],
  ["secretariat", "T1:C4"],
] as const;
const PEOPLE = ["piet@example.org", "anna@example.org", "coordinator@example.org"];
/** Without a demo's patience: a few minutes of a loaded machine. */
const LONG = 600_000;
/** Half a year, or in the short form the first quarter. */
const UNTIL = long ? "2026-07-15" : "2026-04-05";

/** The G7, whose people write as people might who know Slack. A day takes long enough to say something in. */
class MarkedUp extends DemoRun {
  override async goTo(at: Temporal.Instant) {
    await new Promise((later) => setTimeout(later, 40));
    return await super.goTo(at);
  }

  override type(email: string, room: string, line: string) {
    const spiced = line.replace(
      /^((?:agenda|actie|besluit) nieuw [^;]+)/,
      "$1 <!channel> R&D *ster `x <@U0ANNA>",
    );
    return super.type(email, room, spiced);
  }
}

let database: Database;
let slack: Awaited<ReturnType<typeof openFakeSlack>>;
let restarts = 0;
let posts: Post[] = [];
let deliveries: DeliveryRow[] = [];
/** The message of each delivery, by the delivery's key. */
const standing = new Map<string, FakeMessage[]>();

async function openChannels(engine: Engine): Promise<void> {
  const { db } = database;
  await loadDemo(engine);
  for (const id of ["T1", "T2"]) {
    addTeam(slack.state, id);
    const about = { name: id, token: null, botAccount: null, installedAt: engine.clock.real() };
    await keepWorkspace(db, { surface: "slack", id, cooperation: G7, ...about });
  }
  for (const [room, address] of CHANNELS) {
    const [team = "", channel = ""] = address.split(":");
    addChannel(slack.state.teams.get(team) ?? addTeam(slack.state, team), channel);
    await bindChannel(scopeOf(db, G7), room, "slack", address);
  }
  const one = slack.state.teams.get("T1") ?? addTeam(slack.state, "T1");
  for (const [n, person] of PEOPLE.entries()) {
    const account = addUser(one, { id: `U0${n}ABC`, name: person, email: person }).id;
    addChannel(one, `D0${n}ABC`, { user: account });
    const address = `T1:D0${n}ABC`;
    const key = { surface: "slack" as const, workspace: "T1", account, cooperation: G7 };
    await keepAccount(db, { ...key, person, address, seenAt: engine.clock.real() });
  }
}

/** A worker that is stopped and started again all the time, now and then without patience, until all is said. */
async function deliverBadly(engine: Engine, isOver: () => boolean): Promise<void> {
  const sender = { ...senderTo(slack, { timeoutMs: 250 }), intervalMs: 0, settleMs: 2000 };
  const waiting = () =>
    allOf((after) => listDeliveries(scopeOf(database.db, G7), { surface: "slack" }, { after, limit: 1000 }));
  const isDone = async () =>
    isOver() &&
    (await waiting()).every(({ state, revision, wanted }) => state === "sent" && revision >= wanted);
  while (!(await isDone())) {
    const delivery = startDelivery(engine, { senders: [sender], timeoutMs: 600, backoffBaseMs: 10 });
    delivery.wake();
    const pace = setInterval(() => delivery.wake(), 200);
    await new Promise((later) => setTimeout(later, 1500));
    clearInterval(pace);
    restarts += 1;
    await delivery.stop(restarts % 2 === 0 ? 0 : 400);
  }
}

beforeAll(async () => {
  database = await openTestDatabase();
  slack = await openFakeSlack();
  const silent = () => undefined;
  const engine: Engine = {
    database,
    registry: { commands, collections, postings, jobs },
    clock: demoClock(() => Temporal.Now.instant()),
    log: { info: silent, warn: silent, error: silent },
    baseUrl: "https://leerlus.example.org",
    demo: true,
  };
  await openChannels(engine);
  slack.mischief.rate(faults(0.1));
  let isOver = false;
  const delivering = deliverBadly(engine, () => isOver);
  await playYears(new MarkedUp(engine, G7), UNTIL);
  isOver = true;
  await delivering;
  slack.mischief.calm();
  posts = await allOf((after) => listPosts(scopeOf(database.db, G7), {}, { after, limit: 200 }));
  deliveries = await allOf((after) =>
    listDeliveries(scopeOf(database.db, G7), { surface: "slack" }, { after, limit: 1000 }),
  );
  for (const team of slack.state.teams.values())
    for (const { messages } of team.channels.values())
      for (const message of messages) {
        const { key = "" } = (message.metadata as { event_payload?: { key?: string } }).event_payload ?? {};
        standing.set(key, [...(standing.get(key) ?? []), message]);
      }
}, LONG);
afterAll(async () => {
  await slack.close();
  await database.close();
});

const inChannel = (address: string) => {
  const [team = "", channel = ""] = address.split(":");
  return slack.messages(team, channel);
};
const postOf = (delivery: DeliveryRow) => posts.find(({ id }) => id === delivery.post);

describe("months of the demo in Slack, with a fault on one call in ten and workers that are killed", () => {
  it("is long enough", () => {
    expect(deliveries.length).toBeGreaterThan(long ? 150 : 80);
    expect(slack.calls.filter(({ befell }) => befell).length).toBeGreaterThan(20);
    expect(restarts).toBeGreaterThan(5);
  });

  it("has every post in every channel that it belongs in, and none twice", () => {
    for (const { key, state } of deliveries) {
      expect(state).toBe("sent");
      expect(standing.get(key)).toHaveLength(1);
    }
    expect([...standing.values()].flat()).toHaveLength(deliveries.length);
    for (const [room, address] of CHANNELS) {
      const said = posts.filter((post) => post.room === room);
      expect(inChannel(address)).toHaveLength(said.length);
    }
  });

  it("keeps the order of each channel", () => {
    for (const address of new Set(deliveries.map((delivery) => delivery.address))) {
      const keys = deliveries
        .filter((one) => one.address === address)
        .map(({ key }) => standing.get(key)?.[0]?.ts);
      expect(keys).toEqual(inChannel(address).map(({ ts }) => ts));
      expect(keys).toEqual(keys.toSorted());
    }
  });

  it("sends only payloads that Slack's documentation allows, and nothing unescaped", () => {
    expect(slack.violations).toEqual([]);
    const texts = JSON.stringify([...standing.values()]);
    expect(texts).toContain("&lt;!channel&gt; R&amp;D");
    expect(texts).not.toContain("<!channel>");
    expect(texts).not.toContain("<@U0ANNA>");
  });

  it("has everything about a meeting in the thread of its agenda, and nothing else in a thread", () => {
    let replies = 0;
    for (const delivery of deliveries) {
      const post = postOf(delivery);
      const root = posts.find(
        (one) => one.purpose === "agenda-opened" && one.subject === post?.thread && one.room === post.room,
      );
      const first = deliveries.find((one) => one.post === root?.id && one.channel === delivery.channel);
      const isReply = root !== undefined && root.id !== post?.id && root.id < (post?.id ?? 0);
      const [message] = standing.get(delivery.key) ?? [];
      expect(message?.thread_ts).toBe(isReply ? first?.messageRef : undefined);
      if (isReply) replies += 1;
    }
    expect(replies).toBeGreaterThan(40);
  });

  it("shows in every channel each card as it is now", () => {
    const context = { t: textIn("nl"), baseUrl: "https://leerlus.example.org" };
    let edited = 0;
    for (const delivery of deliveries) {
      const post = postOf(delivery);
      const [message] = standing.get(delivery.key) ?? [];
      if (!post || !message) throw new Error("no message");
      expect(message.text).toBe(fallbackText(context, post.card));
      expect(message.blocks).toEqual(renderMessage(context, post.card).blocks);
      if (message.edits > 0) edited += 1;
    }
    expect(edited).toBeGreaterThan(10);
  });

  it("says what is private to one person in one place, and nowhere else", () => {
    for (const person of PEOPLE) {
      const own = posts.filter(({ room }) => room === `person:${person}`);
      expect(deliveries.filter(({ room }) => room === `person:${person}`)).toHaveLength(own.length);
    }
  });

  it("puts nothing in the metadata but an opaque key of its own", () => {
    for (const [message] of standing.values())
      expect(message?.metadata).toEqual({
        event_type: "leerlus_post",
        event_payload: { key: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      });
    expect(standing.size).toBe(deliveries.length);
  });
});
