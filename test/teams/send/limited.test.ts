import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { postings } from "../../../commands/index.ts";
import { bindChannel, listChannels } from "../../../db/queries/posting/channel.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { type Delivery, startDelivery } from "../../../src/delivery/deliver.ts";
import { PER_TENANT, teamsPace } from "../../../src/teams/send/pace.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { addConversation } from "../fake/fake-teams-state.ts";
import {
  at,
  CHANNEL,
  ELSEWHERE,
  OTHER_TENANT,
  openTeams,
  READABLE,
  senderTo,
  TENANT,
} from "../open-teams.ts";

let app: TestApp;
let fake: FakeConnector;
let workers: Delivery[];
beforeAll(async () => {
  app = await openTestApp({ registry: { postings } });
}, 30_000);
beforeEach(async () => {
  await app.reset();
  fake = await openTeams();
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop(0)));
  expect(fake.violations).toEqual([]);
  await fake.close();
});
afterAll(() => app.close());

const bind = (room: string, address: string) =>
  bindChannel(scopeOf(app.database.db, COOPERATION), room, "teams", address);

async function say(room: string, times: number): Promise<void> {
  const now = Temporal.Now.instant();
  for (let n = 0; n < times; n += 1) {
    const about = { purpose: "test", subject: `${room}/${n}`, period: "", room, about: {}, refs: [] };
    const post = { ...about, at: now, card: { title: [`${n}`], body: [] }, text: "t", thread: null };
    await insertPost(scopeOf(app.database.db, COOPERATION), post, now);
  }
}

/** A worker as another replica would be: it shares nothing but the database. */
function startWorker(): void {
  const paced = senderTo(fake, { api: { pace: teamsPace(app.engine), timeoutMs: 5000 } });
  const sender = { ...paced, pace: PER_TENANT };
  const worker = startDelivery(app.engine, { senders: [sender] });
  workers.push(worker);
  worker.wake();
}

const calls = (conversation: string) => fake.calls.filter((call) => call.conversation === conversation);
const titles = (conversation: string) =>
  fake.messages(conversation).map(({ activity }) => {
    const [card] = activity.attachments as { content: { body: { text: string }[] } }[];
    return card?.content.body[0]?.text;
  });
const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n));

describe("what Teams takes", () => {
  it("is not exceeded by two replicas together, in a conversation or in a tenant, and nothing is lost", async () => {
    const many = Array.from({ length: 14 }, (_, n) => `19:kanaal-${n}@thread.tacv2`);
    for (const [n, id] of many.entries()) {
      addConversation(fake.state, { id, tenant: TENANT, kind: "channel" });
      await bind(`room-${n}`, at(id));
      await say(`room-${n}`, 4);
    }
    await bind("implementation", at(CHANNEL));
    await say("implementation", 12);
    startWorker();
    startWorker();
    await expect
      .poll(() => [...many.map((id) => fake.messages(id).length), fake.messages(CHANNEL).length], {
        timeout: 25_000,
      })
      .toEqual([...many.map(() => 4), 12]);
    expect(fake.rates.violations).toEqual([]);
    for (const id of many) expect(titles(id)).toEqual(numbers(4));
    expect(titles(CHANNEL)).toEqual(numbers(12));
  }, 30_000);
});

describe("a channel that Teams limits for thirty seconds", () => {
  beforeEach(async () => {
    await bind("implementation", at(CHANNEL));
    await bind("monitoring", at(READABLE));
    await bind("learning-circle", at(ELSEWHERE, OTHER_TENANT));
  });

  it("waits, in every worker, and no other channel and no other tenant does", async () => {
    fake.mischief.plan({ does: "limited", seconds: 30 }, { conversation: CHANNEL });
    for (const room of ["implementation", "monitoring", "learning-circle"]) await say(room, 4);
    startWorker();
    startWorker();
    await expect
      .poll(() => [READABLE, ELSEWHERE].map((id) => fake.messages(id).length), { timeout: 8000 })
      .toEqual([4, 4]);
    for (const worker of workers) worker.wake();
    await new Promise((later) => setTimeout(later, 300));
    expect(calls(CHANNEL)).toHaveLength(1);
    const [limited] = (await listChannels(scopeOf(app.database.db, COOPERATION), ["implementation"])).filter(
      ({ surface }) => surface === "teams",
    );
    const seconds = limited?.notBefore?.since(Temporal.Now.instant()).total("seconds") ?? 0;
    expect(seconds).toBeGreaterThan(15);
    expect(seconds).toBeLessThanOrEqual(30);
  }, 20_000);

  it("gets its messages afterwards, in order", async () => {
    fake.mischief.plan({ does: "limited", seconds: 1 }, { conversation: CHANNEL });
    await say("implementation", 3);
    startWorker();
    await expect.poll(() => titles(CHANNEL), { timeout: 8000 }).toEqual(numbers(3));
    const [first, second] = calls(CHANNEL);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  }, 20_000);

  it("is closed when we may not write there any more, and told once", async () => {
    const closed = fake.state.conversations.get(CHANNEL);
    if (closed) closed.refusal = { status: 403, code: "MessageWritesBlocked" };
    await say("implementation", 3);
    await say("monitoring", 1);
    startWorker();
    const parked = async () =>
      (await listChannels(scopeOf(app.database.db, COOPERATION), ["implementation"])).map(
        ({ parkedReason }) => parkedReason,
      );
    await expect.poll(parked, { timeout: 8000 }).toContain("MessageWritesBlocked");
    await expect.poll(() => fake.messages(READABLE).length).toBe(1);
    expect(calls(CHANNEL)).toHaveLength(1);
  }, 20_000);
});
