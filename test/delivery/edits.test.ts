import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Office, openOffice } from "./office.ts";

let office: Office;
let post: number;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office.close());
beforeEach(async () => {
  await office.reset();
  await office.bind("implementation", "a");
  post = await office.say("implementation", "open");
  await office.deliver();
  office.platform.asked.length = 0;
});

const asked = () => office.platform.asked.map(({ what }) => what);
const shown = async () => (await office.deliveries()).map((row) => row.revision);

describe("a card that has changed", () => {
  it("is edited where it stands", async () => {
    await office.renew(post, 2, "gereed");
    await office.deliver();
    expect(asked()).toEqual(["edit"]);
    expect(office.platform.kept).toMatchObject([{ text: "gereed", revision: 2 }]);
    expect(await shown()).toEqual([2]);
  });

  it("several times is edited once, to its newest form", async () => {
    await office.renew(post, 2, "risico");
    await office.renew(post, 3, "gereed");
    await office.deliver();
    expect(asked()).toEqual(["edit"]);
    expect(office.platform.inChannel("a")).toEqual(["gereed"]);
  });

  it("is edited once more when it changes while it is being edited", async () => {
    await office.renew(post, 2, "risico");
    office.platform.answer = () => "delay";
    office.platform.slowMs = 60;
    const delivery = office.start();
    delivery.wake();
    await office.until(() => office.platform.asked.length === 1);
    await office.renew(post, 3, "gereed");
    // On a busy machine an edit may not be answered in time: then it is done again after the settle time.
    await office.until(async () => {
      delivery.wake();
      return (await shown())[0] === 3;
    });
    await delivery.settled();
    await delivery.stop();
    expect(office.platform.inChannel("a")).toEqual(["gereed"]);
    expect(await shown()).toEqual([3]);
  });

  it("is left as it is when its message is gone: that is recorded and nobody is troubled", async () => {
    await office.renew(post, 2, "gereed");
    office.platform.answer = () => "gone";
    await office.deliver();
    await office.deliver();
    expect(asked()).toEqual(["edit"]);
    expect(await office.deliveries()).toMatchObject([{ state: "sent", error: "gone" }]);
    expect(await office.app.posts({ purpose: "delivery-parked" })).toEqual([]);
  });

  it("is edited again after the settle time when nobody knows whether the edit arrived", async () => {
    await office.renew(post, 2, "gereed");
    office.platform.answer = (_, count) => (count === 1 ? "reset-before" : undefined);
    const delivery = office.start();
    delivery.wake();
    await office.until(async () => (await shown())[0] === 2);
    await delivery.stop();
    const [first, second] = office.platform.asked;
    expect(asked()).toEqual(["edit", "edit"]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(299);
    expect(office.platform.inChannel("a")).toEqual(["gereed"]);
  });

  it("waits, and new messages too, while its channel is limited", async () => {
    await office.renew(post, 2, "gereed");
    office.platform.slowMs = 300;
    office.platform.answer = (_, count) => (count === 1 ? "limited" : undefined);
    const delivery = office.start();
    delivery.wake();
    await office.until(() => office.platform.asked.length === 1);
    await office.say("implementation", "nieuw");
    await office.until(async () => {
      delivery.wake("queues");
      return (await shown()).join() === "2,1";
    });
    await delivery.stop();
    const [limited, next] = office.platform.asked;
    expect((next?.at ?? 0) - (limited?.at ?? 0)).toBeGreaterThanOrEqual(299);
  });

  it("while it was being sent is edited after that", async () => {
    office.platform.answer = () => "delay";
    office.platform.slowMs = 80;
    const late = await office.say("implementation", "laat");
    const delivery = office.start();
    delivery.wake();
    await office.until(() => office.platform.asked.length === 1);
    await office.renew(late, 2, "gereed");
    await delivery.settled();
    await delivery.stop();
    expect(office.platform.inChannel("a")).toEqual(["open", "gereed"]);
  });
});
