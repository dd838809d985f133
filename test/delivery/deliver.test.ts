import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { raiseVersion } from "../../db/queries/cooperation/cooperation.ts";
import { rooms } from "../../db/schema/cooperation.ts";
import { COOPERATION } from "../builders.ts";
import { type DeliveryApp, openDeliveryApp } from "./delivery-app.ts";
import { fakeSender } from "./fake-sender.ts";

let deliveryApp: DeliveryApp;
beforeAll(async () => {
  deliveryApp = await openDeliveryApp();
}, 60_000);
afterAll(() => deliveryApp.close());
beforeEach(() => deliveryApp.reset());

describe("a post", () => {
  it("arrives once in each channel of its room, in the order in which it was said", async () => {
    await deliveryApp.bind("implementation", "slack-a");
    await deliveryApp.bind("implementation", "teams-b");
    for (const text of ["een", "twee", "drie"]) await deliveryApp.say("implementation", text);
    await deliveryApp.deliver();
    expect(deliveryApp.platform.inChannel("slack-a")).toEqual(["een", "twee", "drie"]);
    expect(deliveryApp.platform.inChannel("teams-b")).toEqual(["een", "twee", "drie"]);
    const rows = await deliveryApp.deliveries();
    expect(rows.every((row) => row.state === "sent" && row.attempts === 1 && row.revision === 1)).toBe(true);
    expect(new Set(deliveryApp.platform.kept.map((kept) => kept.key)).size).toBe(6);
  });

  it("about a meeting is a reply to the message that opened its agenda in the same channel", async () => {
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.bind("implementation", "b");
    await deliveryApp.say("implementation", "agenda", {
      purpose: "agenda-opened",
      opensThread: true,
      subject: "IO-2026-02",
    });
    await deliveryApp.say("implementation", "punt", { thread: "IO-2026-02" });
    await deliveryApp.say("implementation", "los", { thread: "IO-2026-03" });
    await deliveryApp.deliver();
    for (const channel of ["a", "b"]) {
      const kept = deliveryApp.platform.kept.filter((message) => message.channel === channel);
      const [agenda, reply, alone] = kept;
      expect(agenda?.thread).toBeUndefined();
      expect(reply?.thread).toBe(agenda?.ref);
      expect(alone?.thread).toBeUndefined();
    }
  });

  it("is sent in the language of its room", async () => {
    await deliveryApp.app.database.db.update(rooms).set({ language: "en" });
    await raiseVersion(deliveryApp.app.database.db, COOPERATION);
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.bind("person:anna@example.org", "b");
    await deliveryApp.say("implementation", "hello");
    await deliveryApp.say("person:anna@example.org", "hallo");
    await deliveryApp.deliver();
    expect(deliveryApp.platform.kept.map(({ text, language }) => [text, language])).toEqual(
      expect.arrayContaining([
        ["hello", "en"],
        ["hallo", "nl"],
      ]),
    );
  });

  it("that was renewed before it was sent arrives in its newest form", async () => {
    await deliveryApp.bind("implementation", "a");
    const post = await deliveryApp.say("implementation", "oud");
    await deliveryApp.renew(post, 2, "nieuw");
    await deliveryApp.deliver();
    expect(deliveryApp.platform.inChannel("a")).toEqual(["nieuw"]);
    expect(deliveryApp.platform.asked.map((asked) => asked.what)).toEqual(["send"]);
  });
});

describe("a look", () => {
  it("goes back to the try that may have arrived, and no further", async () => {
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.say("implementation", "een");
    const sent: number[] = [];
    const looked: string[] = [];
    const sender = {
      ...fakeSender(deliveryApp.platform.url),
      send: async () => {
        sent.push(Date.now());
        return sent.length === 1 ? { failed: "not reached" } : { unknown: "no answer" };
      },
      find: async ({ since = "" }: { since?: string | undefined }) => {
        looked.push(since);
        return { found: "m-1" };
      },
    };
    const delivery = deliveryApp.start({ senders: [sender] });
    delivery.wake();
    await deliveryApp.until(() => looked.length > 0);
    await delivery.stop();
    expect(Date.parse(looked[0] ?? "")).toBeGreaterThan(sent[0] ?? 0);
  });
});

describe("a channel", () => {
  it("that is limited waits as long as the platform asks, and no other waits with it", async () => {
    await deliveryApp.bind("implementation", "limited");
    await deliveryApp.bind("implementation", "free");
    deliveryApp.platform.slowMs = 1500;
    let limited = 0;
    deliveryApp.platform.answer = ({ channel }) => {
      if (channel !== "limited" || limited > 0) return undefined;
      limited += 1;
      return "limited";
    };
    for (const text of ["een", "twee", "drie"]) await deliveryApp.say("implementation", text);
    const begin = performance.now();
    const delivery = deliveryApp.start();
    delivery.wake();
    await deliveryApp.until(() => deliveryApp.platform.inChannel("free").length === 3);
    expect(performance.now() - begin).toBeLessThan(1400);
    expect(deliveryApp.platform.inChannel("limited")).toEqual([]);
    await deliveryApp.until(() => deliveryApp.platform.inChannel("limited").length === 3);
    await delivery.stop();
    const [first, second] = deliveryApp.platform.asked.filter((asked) => asked.channel === "limited");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1499);
    expect(deliveryApp.platform.inChannel("limited")).toEqual(["een", "twee", "drie"]);
  });

  it("that does not answer delays no other, however many such channels there are", async () => {
    for (let n = 0; n < 50; n += 1) await deliveryApp.bind("implementation", `dead-${n}`);
    await deliveryApp.bind("monitoring", "alive");
    deliveryApp.platform.answer = ({ channel }) => (channel.startsWith("dead") ? "hang" : undefined);
    await deliveryApp.say("implementation", "waar is iedereen");
    await deliveryApp.say("monitoring", "hier");
    const delivery = deliveryApp.start({ timeoutMs: 9000, settleMs: 9000 });
    delivery.wake();
    await deliveryApp.until(() => deliveryApp.platform.inChannel("alive").length === 1, 4000);
    await delivery.stop(0);
    const rows = await deliveryApp.deliveries({ room: "implementation" });
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(["unknown"]));
  });

  it("gets its messages with the platform's least time in between", async () => {
    await deliveryApp.bind("implementation", "a");
    for (const text of ["een", "twee", "drie"]) await deliveryApp.say("implementation", text);
    await deliveryApp.deliver({ senders: [fakeSender(deliveryApp.platform.url, { intervalMs: 200 })] });
    const times = deliveryApp.platform.asked.map((asked) => asked.at);
    expect(times).toHaveLength(3);
    for (const [n, time] of times.slice(1).entries())
      expect(time - (times[n] ?? 0)).toBeGreaterThanOrEqual(199);
  });

  it("that is down for certain is tried again later, with longer waits", async () => {
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.say("implementation", "een");
    let tries = 0;
    const sender = fakeSender(deliveryApp.platform.url);
    const failing = {
      ...sender,
      send: async (...how: Parameters<typeof sender.send>) => {
        tries += 1;
        return tries < 4 ? { failed: "no connection" } : await sender.send(...how);
      },
    };
    await deliveryApp.deliver({ senders: [failing] });
    expect(tries).toBe(4);
    expect(deliveryApp.platform.inChannel("a")).toEqual(["een"]);
    expect(deliveryApp.platform.asked.some((asked) => asked.what === "find")).toBe(false);
  });
});

describe("a message of which nobody knows whether it arrived", () => {
  it("is looked for after the settle time, and not sent again when it is there", async () => {
    await deliveryApp.bind("implementation", "a");
    deliveryApp.platform.answer = ({ what }) => (what === "send" ? "reset-after" : undefined);
    await deliveryApp.say("implementation", "een");
    await deliveryApp.deliver();
    expect(deliveryApp.platform.asked.map((asked) => asked.what)).toEqual(["send", "find"]);
    const [send, find] = deliveryApp.platform.asked;
    expect((find?.at ?? 0) - (send?.at ?? 0)).toBeGreaterThanOrEqual(299);
    expect((await deliveryApp.deliveries())[0]).toMatchObject({ state: "sent", messageRef: "m1" });
  });

  it("is sent again when it is not there", async () => {
    await deliveryApp.bind("implementation", "a");
    deliveryApp.platform.answer = (_, count) => (count === 1 ? "error-before" : undefined);
    await deliveryApp.say("implementation", "een");
    await deliveryApp.deliver();
    expect(deliveryApp.platform.asked.map((asked) => asked.what)).toEqual(["send", "find", "send"]);
    expect(deliveryApp.platform.inChannel("a")).toEqual(["een"]);
  });

  it("stays unknown as long as the look fails, and the next one waits behind it", async () => {
    await deliveryApp.bind("implementation", "a");
    deliveryApp.platform.answer = (_, count) => (count < 5 ? "reset-before" : undefined);
    await deliveryApp.say("implementation", "een");
    await deliveryApp.say("implementation", "twee");
    await deliveryApp.deliver();
    const asked = deliveryApp.platform.asked.map(({ what }) => what);
    expect(asked.slice(0, 5)).toEqual(["send", "find", "find", "find", "find"]);
    expect(deliveryApp.platform.inChannel("a")).toEqual(["een", "twee"]);
  });

  it("is recorded when it arrives although the process is stopping", async () => {
    await deliveryApp.bind("implementation", "a");
    deliveryApp.platform.answer = () => "delay";
    deliveryApp.platform.slowMs = 100;
    await deliveryApp.say("implementation", "een");
    await deliveryApp.say("implementation", "twee");
    const delivery = deliveryApp.start({ timeoutMs: 5000 });
    delivery.wake();
    await deliveryApp.until(() => deliveryApp.platform.asked.length === 1);
    await delivery.stop();
    expect((await deliveryApp.deliveries()).map((row) => row.state)).toEqual(["sent", "pending"]);
    await pause(150);
    expect(deliveryApp.platform.asked).toHaveLength(1);
  });
});
