import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collections, commands, postings } from "../../commands/index.ts";
import type { Database } from "../../db/client.ts";
import { keepAccount } from "../../db/queries/chat/chat-account.ts";
import { conversationAt } from "../../db/queries/chat/conversation.ts";
import { keepWorkspace } from "../../db/queries/chat/workspace.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { type DeliveryRow, listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { listPosts, type Post } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { jobs } from "../../jobs/index.ts";
import { keepConversation } from "../../src/conversation/directory/conversation.ts";
import { startDelivery } from "../../src/delivery/deliver.ts";
import type { Sender } from "../../src/delivery/sender.ts";
import { DemoRun } from "../../src/demo/demo-run.ts";
import { playYears } from "../../src/demo/year.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { renderCard } from "../../src/teams/render/render-card.ts";
import { allOf } from "../all-of.ts";
import { openTestDatabase } from "../database.ts";
import { long } from "../fault/how-long.ts";
import { type FakeConnector, openFakeConnector } from "./fake/fake-connector.ts";
import { addConversation, type FakeActivity, type FakeConversation } from "./fake/fake-teams-state.ts";
import { faults } from "./fake/misbehaviour.ts";
import { at, OTHER_TENANT, senderTo, TEAM, TENANT } from "./open-teams.ts";
import { quiet } from "./render-context.ts";

const G7 = "g7";
/** Room, tenant, conversation, kind, and whether its owner lets Leerlus read there. */
const CHANNELS = [
  ["implementation", TENANT, "19:implementatie@thread.tacv2", "channel", true],
  ["implementation", OTHER_TENANT, "19:gedeeld@thread.tacv2", "channel", false],
  ["monitoring", TENANT, "19:monitoring@thread.tacv2", "channel", false],
  ["learning-circle", OTHER_TENANT, "19:leercirkel@thread.tacv2", "channel", true],
  ["secretariat", TENANT, "19:secretariaat@thread.v2", "group", true],
] as const;
const PEOPLE = ["piet@example.org", "anna@example.org", "coordinator@example.org"];
/** Without a demo's patience: a few minutes of a loaded machine. */
const LONG = 600_000;
/** Eight months, or in the short form the first quarter. */
const UNTIL = long ? "2026-09-05" : "2026-04-05";

/** The G7, some of whose people try what a card might be made to do. A day takes long enough to say something in. */
class Mischievous extends DemoRun {
  override async goTo(moment: Temporal.Instant) {
    await new Promise((later) => setTimeout(later, 40));
    return await super.goTo(moment);
  }

  override type(email: string, room: string, line: string) {
    const spiced = line.replace(
      /^((?:agenda|actie|besluit) nieuw [^;]+)/,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would take for its own
      "$1 [klik](https://evil.example) <at>Anna</at> {{DATE(2026-02-14T06:00:00Z)}} ${x}",
    );
    return super.type(email, room, spiced);
  }
}

let database: Database;
let fake: FakeConnector;
let restarts = 0;
/** The key of every try of which nobody can know what became of it, once for each. */
const unclear: string[] = [];
let posts: Post[] = [];
let deliveries: DeliveryRow[] = [];
/** The messages of each delivery, by the delivery's key. */
const standing = new Map<string, FakeActivity[]>();

async function openChannels(engine: Engine): Promise<void> {
  const { db } = database;
  await loadDemo(engine);
  for (const id of [TENANT, OTHER_TENANT]) {
    const about = { name: id, token: null, botAccount: null, installedAt: engine.clock.real() };
    await keepWorkspace(db, { surface: "teams", id, cooperation: G7, ...about });
  }
  const meet = async (
    conversation: Pick<FakeConversation, "id" | "tenant" | "kind"> & Partial<FakeConversation>,
  ) => {
    const { id, tenant, kind, team } = addConversation(fake.state, conversation);
    const about = { kind, serviceUrl: fake.serviceUrl, bot: "28:leerlus", ...(team ? { team } : {}) };
    await keepConversation(engine, { surface: "teams", tenant, id, ...about });
  };
  for (const [room, tenant, id, kind, canRead] of CHANNELS) {
    await meet({ id, tenant, kind, canRead, ...(kind === "channel" ? { team: TEAM } : {}) });
    await bindChannel(scopeOf(db, G7), room, "teams", at(id, tenant));
  }
  for (const [n, person] of PEOPLE.entries()) {
    const account = `a0a0a0a0-0000-4000-8000-00000000000${n}`;
    await meet({ id: `a:${n}`, tenant: TENANT, kind: "personal" });
    const key = { surface: "teams" as const, workspace: TENANT, account, cooperation: G7 };
    await keepAccount(db, { ...key, person, address: at(`a:${n}`), seenAt: engine.clock.real() });
  }
}

/** A worker that is stopped and started again all the time, now and then without patience, until all is said. */
async function deliverBadly(engine: Engine, isOver: () => boolean): Promise<void> {
  const made = senderTo(fake, {
    api: { timeoutMs: 250 },
    conversationOf: async ({ tenant, conversation }) =>
      await conversationAt(database.db, "teams", tenant, conversation),
  });
  const sender: Sender = {
    ...made,
    ...{ intervalMs: 0, settleMs: 2000 },
    send: async (message, signal) => {
      const sent = await made.send(message, signal);
      if ("unknown" in sent || signal.aborted) unclear.push(message.key);
      return sent;
    },
  };
  const waiting = () =>
    allOf((after) => listDeliveries(scopeOf(database.db, G7), { surface: "teams" }, { after, limit: 1000 }));
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

const keyIn = (value: unknown): string =>
  /"leerlus-([0-9a-f-]{36})"/.exec(JSON.stringify(value) ?? "")?.[1] ?? "";

beforeAll(async () => {
  database = await openTestDatabase();
  fake = await openFakeConnector();
  // What is too much is tested where it is counted; months in a minute are.
  fake.state.refusesAboveLimits = false;
  const silent = () => undefined;
  const engine: Engine = {
    database,
    registry: { commands, collections, postings, jobs },
    clock: demoClock(() => Temporal.Now.instant()),
    log: { info: silent, warn: silent, error: silent },
    baseUrl: quiet.baseUrl,
    demo: true,
  };
  await openChannels(engine);
  fake.mischief.rate(faults(0.1));
  let isOver = false;
  const delivering = deliverBadly(engine, () => isOver);
  await playYears(new Mischievous(engine, G7), UNTIL);
  isOver = true;
  await delivering;
  fake.mischief.calm();
  posts = await allOf((after) => listPosts(scopeOf(database.db, G7), {}, { after, limit: 200 }));
  deliveries = await allOf((after) =>
    listDeliveries(scopeOf(database.db, G7), { surface: "teams" }, { after, limit: 1000 }),
  );
  for (const { messages } of fake.state.conversations.values()) {
    for (const message of messages) {
      const key = keyIn(message.activity);
      standing.set(key, [...(standing.get(key) ?? []), message]);
    }
  }
}, LONG);
afterAll(async () => {
  await fake.close();
  await database.close();
});

const conversationOf = ({ address }: DeliveryRow): string => address.slice(TENANT.length + 1);
const canRead = (delivery: DeliveryRow) =>
  fake.state.conversations.get(conversationOf(delivery))?.canRead === true;
const postOf = (delivery: DeliveryRow) => posts.find(({ id }) => id === delivery.post);
/** The message that a delivery knows: of several that stand there the one that it edits. */
const known = (delivery: DeliveryRow) =>
  standing.get(delivery.key)?.find(({ id }) => id === delivery.messageRef);

describe("months of the demo in Teams, with a fault on one call in ten and workers that are killed", () => {
  it("is long enough", () => {
    expect(deliveries.length).toBeGreaterThan(long ? 150 : 80);
    expect(fake.calls.filter(({ befell }) => befell).length).toBeGreaterThan(20);
    expect(restarts).toBeGreaterThan(5);
  });

  it("has every post in every channel that it belongs in", () => {
    for (const delivery of deliveries) {
      expect(delivery.state).toBe("sent");
      expect(known(delivery)).toBeDefined();
    }
    for (const [room, tenant, conversation] of CHANNELS) {
      const said = posts.filter((post) => post.room === room);
      const there = deliveries.filter(({ address }) => address === at(conversation, tenant));
      expect(there).toHaveLength(said.length);
    }
  });

  it("has none twice where it may read", () => {
    const readable = deliveries.filter(canRead);
    expect(readable.length).toBeGreaterThan(long ? 80 : 30);
    for (const { key } of readable) expect(standing.get(key)).toHaveLength(1);
    const looks = fake.calls.filter(({ service }) => service === "graph");
    expect(looks.length).toBeGreaterThan(5);
  });

  it("has elsewhere no more than one too many for each try that was not clearly answered", () => {
    for (const { key } of deliveries.filter((one) => !canRead(one))) {
      const tries = unclear.filter((one) => one === key);
      expect((standing.get(key)?.length ?? 0) - 1).toBeLessThanOrEqual(tries.length);
    }
    const twice = [...standing.values()].flat().length - deliveries.length;
    expect(twice).toBeGreaterThan(0);
    expect(twice).toBeLessThan(unclear.length);
  });

  it("keeps the order of each channel", () => {
    for (const address of new Set(deliveries.map((delivery) => delivery.address))) {
      const here = deliveries.filter((one) => one.address === address);
      const firsts = here.map(({ key }) => Number(standing.get(key)?.[0]?.id));
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    }
  });

  it("sends only payloads that the documentation allows, and nothing that would be worked out", () => {
    expect(fake.violations).toEqual([]);
    const texts = JSON.stringify([...standing.values()]);
    expect(texts).toContain("[klik]");
    expect(texts).not.toContain("[klik](");
    expect(texts).not.toContain("{{");
  });

  it("has everything about a meeting in the thread of its agenda, and nothing else in a thread", () => {
    let replies = 0;
    for (const delivery of deliveries) {
      const post = postOf(delivery);
      const root = posts.find(
        (one) => one.purpose === "agenda-opened" && one.subject === post?.thread && one.room === post.room,
      );
      const first = deliveries.find((one) => one.post === root?.id && one.channel === delivery.channel);
      const hasThreads = fake.state.conversations.get(conversationOf(delivery))?.kind === "channel";
      const isReply = hasThreads && root !== undefined && root.id !== post?.id && root.id < (post?.id ?? 0);
      expect(known(delivery)?.root).toBe(isReply ? first?.messageRef : undefined);
      if (isReply) replies += 1;
    }
    expect(replies).toBeGreaterThan(40);
  });

  it("shows in every channel each card as it is now", () => {
    let edited = 0;
    for (const delivery of deliveries) {
      const post = postOf(delivery);
      const message = known(delivery);
      if (!post || !message) throw new Error("no message");
      const context = { ...quiet, isShared: !post.room.startsWith("person:") };
      const { card } = renderCard(context, post.card, { key: delivery.key });
      expect((message.activity.attachments as { content: unknown }[])[0]?.content).toEqual(
        JSON.parse(JSON.stringify(card)),
      );
      if (message.edits > 0) edited += 1;
    }
    expect(edited).toBeGreaterThan(5);
  });

  it("says what is private to one person in one place, and nowhere else", () => {
    for (const person of PEOPLE) {
      const own = posts.filter(({ room }) => room === `person:${person}`);
      expect(deliveries.filter(({ room }) => room === `person:${person}`)).toHaveLength(own.length);
    }
  });
});
