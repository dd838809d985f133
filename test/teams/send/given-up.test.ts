import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { postings } from "../../../commands/index.ts";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { listDeliveries } from "../../../db/queries/posting/list-deliveries.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import type { FakeConnector } from "../fake/fake-connector.ts";
import { at, CHANNEL, openTeams, senderTo, tokensOf } from "../open-teams.ts";

let app: TestApp;
let fake: FakeConnector;
beforeAll(async () => {
  app = await openTestApp({ registry: { postings } });
}, 30_000);
beforeEach(async () => {
  await app.reset();
  fake = await openTeams();
});
afterEach(() => fake.close());
afterAll(() => app.close());
const states = async () =>
  (
    await listDeliveries(
      scopeOf(app.database.db, COOPERATION),
      { surface: "teams" },
      { after: undefined, limit: 9 },
    )
  ).items.map(({ state, error }) => [state, error]);

it("a digest that never left is sent after the restart", async () => {
  const { db } = app.database;
  await bindChannel(scopeOf(db, COOPERATION), "implementation", "teams", at(CHANNEL));
  const now = Temporal.Now.instant();
  await insertPost(
    scopeOf(db, COOPERATION),
    {
      purpose: "digest",
      subject: "x",
      period: "",
      room: "implementation",
      about: {},
      refs: [],
      at: now,
      card: { title: ["x"], body: [] },
      text: "x",
      thread: null,
    },
    now,
  );
  let isAsked = false;
  const hang = createServer(() => (isAsked = true));
  await new Promise<void>((r) => hang.listen(0, "127.0.0.1", r));
  const loginUrl = `http://127.0.0.1:${(hang.address() as AddressInfo).port}`;
  const first = startDelivery(app.engine, {
    senders: [senderTo(fake, { api: { tokens: tokensOf(fake, { loginUrl }) } })],
    backoffBaseMs: 10,
    settleMs: 1000,
  });
  first.wake();
  await expect.poll(() => isAsked).toBe(true);
  await first.stop(200);
  expect(fake.calls).toEqual([]);
  expect(await states()).toEqual([["pending", "no token: given up"]]);
  const second = startDelivery(app.engine, {
    senders: [senderTo(fake)],
    backoffBaseMs: 10,
    settleMs: 1000,
  });
  for (let n = 0; n < 20; n += 1) {
    second.wake();
    await new Promise((r) => setTimeout(r, 100));
  }
  await second.stop(0);
  hang.closeAllConnections();
  hang.close();
  expect(await states()).toEqual([["sent", null]]);
}, 30_000);
