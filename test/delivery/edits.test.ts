import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type DeliveryApp, openDeliveryApp } from "./delivery-app.ts";

let deliveryApp: DeliveryApp;
let post: number;
beforeAll(async () => {
  deliveryApp = await openDeliveryApp();
}, 60_000);
afterAll(() => deliveryApp.close());
beforeEach(async () => {
  await deliveryApp.reset();
  await deliveryApp.bind("implementation", "a");
  post = await deliveryApp.say("implementation", "open");
  await deliveryApp.deliver();
  deliveryApp.platform.asked.length = 0;
});

const asked = () => deliveryApp.platform.asked.map(({ what }) => what);
const shown = async () => (await deliveryApp.deliveries()).map((row) => row.revision);

describe("a card that has changed", () => {
  it("is edited where it stands", async () => {
    await deliveryApp.renew(post, 2, "gereed");
    await deliveryApp.deliver();
    expect(asked()).toEqual(["edit"]);
    expect(deliveryApp.platform.kept).toMatchObject([{ text: "gereed", revision: 2 }]);
    expect(await shown()).toEqual([2]);
  });

  it("several times is edited once, to its newest form", async () => {
    await deliveryApp.renew(post, 2, "risico");
    await deliveryApp.renew(post, 3, "gereed");
    await deliveryApp.deliver();
    expect(asked()).toEqual(["edit"]);
    expect(deliveryApp.platform.inChannel("a")).toEqual(["gereed"]);
  });

  it("is edited once more when it changes while it is being edited", async () => {
    await deliveryApp.renew(post, 2, "risico");
    deliveryApp.platform.answer = () => "delay";
    deliveryApp.platform.slowMs = 60;
    const delivery = deliveryApp.start();
    delivery.wake();
    await deliveryApp.until(() => deliveryApp.platform.asked.length === 1);
    await deliveryApp.renew(post, 3, "gereed");
    // On a busy machine an edit may not be answered in time: then it is done again after the settle time.
    await deliveryApp.until(async () => {
      delivery.wake();
      return (await shown())[0] === 3;
    });
    await delivery.settled();
    await delivery.stop();
    expect(deliveryApp.platform.inChannel("a")).toEqual(["gereed"]);
    expect(await shown()).toEqual([3]);
  });

  it("is left as it is when its message is gone: that is recorded and nobody is troubled", async () => {
    await deliveryApp.renew(post, 2, "gereed");
    deliveryApp.platform.answer = () => "gone";
    await deliveryApp.deliver();
    await deliveryApp.deliver();
    expect(asked()).toEqual(["edit"]);
    expect(await deliveryApp.deliveries()).toMatchObject([{ state: "sent", error: "gone" }]);
    expect(await deliveryApp.app.posts({ purpose: "delivery-parked" })).toEqual([]);
  });

  it("is edited again after the settle time when nobody knows whether the edit arrived", async () => {
    await deliveryApp.renew(post, 2, "gereed");
    deliveryApp.platform.answer = (_, count) => (count === 1 ? "reset-before" : undefined);
    const delivery = deliveryApp.start();
    delivery.wake();
    await deliveryApp.until(async () => (await shown())[0] === 2);
    await delivery.stop();
    const [first, second] = deliveryApp.platform.asked;
    expect(asked()).toEqual(["edit", "edit"]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(299);
    expect(deliveryApp.platform.inChannel("a")).toEqual(["gereed"]);
  });

  it("waits, and new messages too, while its channel is limited", async () => {
    await deliveryApp.renew(post, 2, "gereed");
    deliveryApp.platform.slowMs = 300;
    deliveryApp.platform.answer = (_, count) => (count === 1 ? "limited" : undefined);
    const delivery = deliveryApp.start();
    delivery.wake();
    await deliveryApp.until(() => deliveryApp.platform.asked.length === 1);
    await deliveryApp.say("implementation", "nieuw");
    await deliveryApp.until(async () => {
      delivery.wake("queues");
      return (await shown()).join() === "2,1";
    });
    await delivery.stop();
    const [limited, next] = deliveryApp.platform.asked;
    expect((next?.at ?? 0) - (limited?.at ?? 0)).toBeGreaterThanOrEqual(299);
  });

  it("while it was being sent is edited after that", async () => {
    deliveryApp.platform.answer = () => "delay";
    deliveryApp.platform.slowMs = 80;
    const late = await deliveryApp.say("implementation", "laat");
    const delivery = deliveryApp.start();
    delivery.wake();
    await deliveryApp.until(() => deliveryApp.platform.asked.length === 1);
    await deliveryApp.renew(late, 2, "gereed");
    await delivery.settled();
    await delivery.stop();
    expect(deliveryApp.platform.inChannel("a")).toEqual(["open", "gereed"]);
  });
});
