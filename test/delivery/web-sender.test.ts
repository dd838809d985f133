import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { LIVE } from "../../db/queries/posting/delivery.ts";
import { listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { webSender } from "../../src/delivery/web-sender.ts";
import { COOPERATION } from "../builders.ts";
import { type DeliveryApp, openDeliveryApp } from "./delivery-app.ts";

let deliveryApp: DeliveryApp;
const heard: string[] = [];
beforeAll(async () => {
  deliveryApp = await openDeliveryApp();
  await deliveryApp.app.database.listen(LIVE, (payload) => heard.push(payload));
}, 60_000);
afterAll(() => deliveryApp.close());
beforeEach(async () => {
  await deliveryApp.reset();
  heard.length = 0;
});

const inBrowser = async () =>
  (
    await listDeliveries(
      scopeOf(deliveryApp.app.database.db, COOPERATION),
      { surface: "web" },
      { after: undefined, limit: 50 },
    )
  ).items;

it("open pages hear of a post once it can be seen in the browser room", async () => {
  const post = await deliveryApp.say("implementation", "een");
  await deliveryApp.deliver({ senders: [webSender()] });
  await deliveryApp.until(() => heard.length === 1);
  expect(JSON.parse(heard[0] ?? "")).toEqual({ cooperation: COOPERATION, room: "implementation", post });
  const [row] = await inBrowser();
  expect(row).toMatchObject({ state: "sent", messageRef: String(row?.id) });
});

it("open pages hear of a changed card", async () => {
  const post = await deliveryApp.say("person:anna@example.org", "een");
  await deliveryApp.deliver({ senders: [webSender()] });
  await deliveryApp.renew(post, 2, "twee");
  await deliveryApp.deliver({ senders: [webSender()] });
  await deliveryApp.until(() => heard.length === 2);
  expect((await inBrowser())[0]).toMatchObject({ state: "sent", revision: 2 });
});
