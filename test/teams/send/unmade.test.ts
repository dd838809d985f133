import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deliveryPosts } from "../../../commands/delivery/posts.ts";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { listDeliveries } from "../../../db/queries/posting/list-deliveries.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { type Delivery, startDelivery } from "../../../src/delivery/deliver.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { until } from "../../slack/receiver.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { at, CHANNEL, openTeams, senderTo } from "../open-teams.ts";
import { ANNA } from "../render-context.ts";

let app: TestApp;
let fake: FakeConnector;
let delivery: Delivery | undefined;
beforeAll(async () => {
  app = await openTestApp({ registry: { postings: deliveryPosts } });
}, 60_000);
beforeEach(async () => {
  await app.reset();
  fake = await openTeams();
  const { db } = app.database;
  await bindChannel(scopeOf(db, COOPERATION), "implementation", "teams", at(CHANNEL));
});
afterEach(async () => {
  await delivery?.stop(0);
  await fake.close();
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
      mentionsIn: async () => (email) => (email.toLowerCase() === "anna@example.org" ? ANNA : undefined),
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
    { pictureOf: async () => "https://leerlus.example.org/charts/x.png" },
  ],
];

function deliver(more: Parameters<typeof senderTo>[1] = {}): void {
  const sender = { ...senderTo(fake, more), intervalMs: 0 };
  delivery = startDelivery(app.engine, { senders: [sender], backoffBaseMs: 20 });
  delivery.wake();
}

const states = async () => {
  const all = { after: undefined, limit: 100 };
  const { items } = await listDeliveries(scopeOf(app.database.db, COOPERATION), { surface: "teams" }, all);
  return items.map(({ state, error }) => [state, error]);
};
const shown = () => fake.messages(CHANNEL).map(({ activity }) => activity.summary);
const notices = () => app.posts({ purpose: "delivery-parked" });

describe("a message that cannot be made", () => {
  it("is parked after a few tries, the coordinator is told why, and the next one goes on", async () => {
    await spoil(await say("implementation", "een"));
    await say("implementation", "twee");
    deliver();
    await until(async () => (await states())[1]?.[0] === "sent" || undefined, 30_000);
    expect(shown()).toEqual(["twee"]);
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
      expect(shown()).toEqual(["twee"]);
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
    await until(() => shown().length === 2 || undefined, 30_000);
    const { db } = app.database;
    for (const post of [bad, good]) {
      await db.execute(
        sql`update posts set revision = 2, card = '{"title": ["nieuw"], "body": []}' where id = ${post}`,
      );
      await db.execute(sql`update deliveries set wanted = 2 where post = ${post}`);
    }
    await spoil(bad);
    delivery?.wake();
    await until(() => shown()[1] === "nieuw" || undefined, 30_000);
    await until(async () => {
      delivery?.wake();
      return (await notices()).length === 1 || undefined;
    }, 30_000);
    expect(shown()[0]).toBe("een");
  }, 70_000);
});
