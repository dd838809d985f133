import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { postings } from "../../../commands/index.ts";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { listDeliveries } from "../../../db/queries/posting/list-deliveries.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { type Delivery, startDelivery } from "../../../src/delivery/deliver.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { at, CHANNEL, openTeams, READABLE, senderTo } from "../open-teams.ts";

let app: TestApp;
let fake: FakeConnector;
let worker: Delivery;
beforeAll(async () => {
  app = await openTestApp({ registry: { postings } });
}, 30_000);
beforeEach(async () => {
  await app.reset();
  fake = await openTeams();
});
afterEach(async () => {
  await worker.stop(0);
  await fake.close();
});
afterAll(() => app.close());

/** Posts something of which the answer is lost, and delivers it as far as it goes. */
async function lose(purpose: string, conversation: string): Promise<void> {
  const { db } = app.database;
  await bindChannel(scopeOf(db, COOPERATION), "implementation", "teams", at(conversation));
  const now = Temporal.Now.instant();
  const about = { purpose, subject: "x", period: "", room: "implementation", about: {}, refs: [] };
  await insertPost(
    scopeOf(db, COOPERATION),
    { ...about, at: now, card: { title: ["x"], body: [] }, text: "x", thread: null },
    now,
  );
  fake.mischief.plan({ does: "reset-after" });
  worker = startDelivery(app.engine, {
    senders: [{ ...senderTo(fake), settleMs: 1000 }],
    backoffBaseMs: 10,
  });
  worker.wake();
}

const standing = async () => {
  worker.wake("queues");
  const { items } = await listDeliveries(
    scopeOf(app.database.db, COOPERATION),
    { surface: "teams" },
    { after: undefined, limit: 9 },
  );
  return items.map(({ state, error }) => [state, error]);
};

describe("a post of which it is not clear whether it arrived", () => {
  it.each(["digest", "meeting-reminder"])(
    "is found where Leerlus may read, and stands once: %s",
    async (purpose) => {
      await lose(purpose, READABLE);
      await expect.poll(standing, { timeout: 8000 }).toEqual([["sent", null]]);
      expect(fake.messages(READABLE)).toHaveLength(1);
    },
  );

  it("is said again elsewhere, when it reminds: twice is better than not at all", async () => {
    await lose("meeting-reminder", CHANNEL);
    await expect.poll(standing, { timeout: 8000 }).toEqual([["sent", null]]);
    expect(fake.messages(CHANNEL)).toHaveLength(2);
  });

  it("is left to the coordinator elsewhere, when it is a digest", async () => {
    await lose("digest", CHANNEL);
    await expect.poll(standing, { timeout: 8000 }).toEqual([["parked", "unsure"]]);
    expect(fake.messages(CHANNEL)).toHaveLength(1);
    const [notice] = await app.posts({ purpose: "delivery-parked" });
    expect(notice?.room).toBe("secretariat");
  });
});
