import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deliveryPosts } from "../../../commands/delivery/posts.ts";
import { keepWorkspace } from "../../../db/queries/chat/workspace.ts";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { listDeliveries } from "../../../db/queries/posting/list-deliveries.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { type Delivery, startDelivery } from "../../../src/delivery/deliver.ts";
import { Unopened } from "../../../src/engine/session/seal.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeSlack } from "../fake/fake-slack.ts";
import { openSlack, senderTo } from "../open-slack.ts";
import { until } from "../receiver.ts";

let app: TestApp;
let slack: FakeSlack;
let delivery: Delivery | undefined;
beforeAll(async () => {
  app = await openTestApp({ registry: { postings: deliveryPosts } });
}, 60_000);
beforeEach(async () => {
  await app.reset();
  slack = await openSlack();
  const { db } = app.database;
  await bindChannel(scopeOf(db, COOPERATION), "implementation", "slack", "T1:C1");
  await bindChannel(scopeOf(db, COOPERATION), "learning-circle", "slack", "T2:C3");
});
afterEach(async () => {
  await delivery?.stop(0);
  await slack.close();
});
afterAll(() => app.close());

const now = () => Temporal.Now.instant();

async function say(room: string, text: string): Promise<number | undefined> {
  const about = { purpose: "test", subject: text, period: "", room, about: {}, refs: [] };
  const post = { ...about, at: now(), card: { title: [text], body: [] }, text, thread: null };
  return await insertPost(scopeOf(app.database.db, COOPERATION), post, now());
}

/** A card that nothing can be made of, as an older or a newer version may have left it. */
const spoil = (post: number | undefined, card: object = { title: 7 }) =>
  app.database.db.execute(sql`update posts set card = ${JSON.stringify(card)} where id = ${post}`);

/** Cards that can be made until they are put in the words of their place. */
const LATE: [string, object, Parameters<typeof senderTo>[1]][] = [
  [
    "mentions",
    { title: ["een"], body: [{ type: "text", text: [{ person: 7, name: "Anna" }] }] },
    {
      mentionsIn: async () => (email) => (email.toLowerCase() === "anna@example.org" ? "U0ANNA" : undefined),
    },
  ],
  [
    "questions",
    { title: ["een"], body: [], buttons: [{ label: "Gereed", command: 7, input: {} }] },
    { questionIn: () => (command) => (command.startsWith("action/") ? "Echt?" : undefined) },
  ],
  [
    "pictures",
    {
      title: ["een"],
      body: [{ type: "chart", chart: { title: "x", alt: 7, table: { head: ["a"], rows: [] } } }],
    },
    { pictures: { find: async () => "F1", isRefused: () => false } },
  ],
];

function deliver(more: Parameters<typeof senderTo>[1] = {}): void {
  const sender = { ...senderTo(slack, more), intervalMs: 0 };
  delivery = startDelivery(app.engine, { senders: [sender], backoffBaseMs: 20 });
  delivery.wake();
}

const states = async () => {
  const all = { after: undefined, limit: 100 };
  const { items } = await listDeliveries(scopeOf(app.database.db, COOPERATION), { surface: "slack" }, all);
  return items.map(({ state, error }) => [state, error]);
};
const notices = () => app.posts({ purpose: "delivery-parked" });

describe("a message that cannot be made", () => {
  it("is parked after a few tries, the coordinator is told why, and the next one goes on", async () => {
    await spoil(await say("implementation", "een"));
    await say("implementation", "twee");
    deliver();
    await until(async () => (await states())[1]?.[0] === "sent" || undefined, 30_000);
    expect(slack.messages("T1", "C1").map(({ text }) => text)).toEqual(["twee"]);
    expect(await states()).toEqual([
      ["parked", "unmade: TypeError"],
      ["sent", null],
    ]);
    const [notice, ...more] = await notices();
    expect(more).toEqual([]);
    expect(notice?.text).toContain("Leerlus kan dit bericht niet opmaken");
    expect(notice?.text).toContain("De andere berichten in dit kanaal gaan gewoon door.");
  }, 40_000);

  it.each(LATE)(
    "once %s are put in is parked as well",
    async (_, card, more) => {
      await spoil(await say("implementation", "een"), card);
      await say("implementation", "twee");
      deliver(more);
      await until(async () => (await states())[1]?.[0] === "sent" || undefined, 30_000);
      expect(slack.messages("T1", "C1").map(({ text }) => text)).toEqual(["twee"]);
      expect(await states()).toEqual([
        ["parked", "unmade: TypeError"],
        ["sent", null],
      ]);
      expect(await notices()).toHaveLength(1);
    },
    40_000,
  );

  it("as an edit is given up, the coordinator is told, and other cards are still edited", async () => {
    const bad = await say("implementation", "een");
    const good = await say("implementation", "twee");
    deliver();
    await until(() => slack.messages("T1", "C1").length === 2 || undefined, 30_000);
    const { db } = app.database;
    for (const post of [bad, good]) {
      await db.execute(
        sql`update posts set revision = 2, card = '{"title": ["nieuw"], "body": []}' where id = ${post}`,
      );
      await db.execute(sql`update deliveries set wanted = 2 where post = ${post}`);
    }
    await spoil(bad);
    delivery?.wake();
    await until(() => slack.messages("T1", "C1")[1]?.text === "nieuw" || undefined, 30_000);
    await until(async () => {
      delivery?.wake();
      return (await notices()).length === 1 || undefined;
    }, 30_000);
    expect(slack.messages("T1", "C1")[0]?.text).toBe("een");
  }, 70_000);
});

describe("a workspace of which the stored token cannot be read", () => {
  it("waits as a whole without tries, the coordinator is told once, and another workspace goes on", async () => {
    const { db } = app.database;
    const installed = {
      cooperation: COOPERATION,
      name: "Een",
      token: "v1.x.y",
      botAccount: null,
      installedAt: now(),
    };
    await keepWorkspace(db, { surface: "slack", id: "T1", ...installed });
    await say("implementation", "een");
    await say("implementation", "twee");
    await say("learning-circle", "drie");
    let isReadable = false;
    const tokenFor = async ({ team }: { team: string }) => {
      if (team === "T1" && !isReadable) throw new Unopened("ENCRYPTION_KEY no longer holds the key");
      return slack.state.teams.get(team)?.token;
    };
    deliver({ tokenFor });
    await until(() => slack.messages("T2", "C3").length === 1 || undefined, 30_000);
    await until(async () => (await notices()).length === 1 || undefined, 30_000);
    expect((await notices())[0]?.text).toContain("ENCRYPTION_KEY is een andere dan eerst");
    expect((await states()).slice(0, 2)).toEqual([
      ["pending", "token-unreadable"],
      ["pending", null],
    ]);
    // With the right key it goes on by itself, once it is tried again.
    isReadable = true;
    await db.execute(sql`update paces set held_until = now()`);
    await db.execute(sql`update deliveries set not_before = null`);
    await db.execute(sql`update channels set not_before = null`);
    delivery?.wake();
    await until(() => slack.messages("T1", "C1").length === 2 || undefined, 30_000);
    await until(async () => (await notices())[0]?.text.includes("weer plaatsen") || undefined, 30_000);
    expect(await notices()).toHaveLength(1);
  }, 90_000);
});
