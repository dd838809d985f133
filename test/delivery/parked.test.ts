import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findChannel, holdChannel, unparkChannel } from "../../db/queries/posting/delivery.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { deliveries } from "../../db/schema/delivery.ts";
import { COOPERATION } from "../builders.ts";
import { type DeliveryApp, openDeliveryApp } from "./delivery-app.ts";
import { fakeSender } from "./fake-sender.ts";

let deliveryApp: DeliveryApp;
beforeAll(async () => {
  deliveryApp = await openDeliveryApp();
}, 60_000);
afterAll(() => deliveryApp.close());
beforeEach(() => deliveryApp.reset());

const told = () => deliveryApp.app.posts({ purpose: "delivery-parked" });

async function closedChannel(room = "implementation"): Promise<number> {
  await deliveryApp.bind(room, "closed");
  await deliveryApp.say(room, "een");
  await deliveryApp.say(room, "twee, vertrouwelijk");
  deliveryApp.platform.answer = ({ channel }) => (channel === "closed" ? "closed" : undefined);
  await deliveryApp.deliver();
  return (await deliveryApp.deliveries())[0]?.channel ?? 0;
}

describe("a channel that refuses for good", () => {
  it("is parked with all that waits for it, and asked nothing more", async () => {
    await closedChannel();
    expect((await deliveryApp.deliveries()).map((row) => row.state)).toEqual(["parked", "parked"]);
    await deliveryApp.say("implementation", "drie");
    await deliveryApp.deliver();
    expect(deliveryApp.platform.asked).toHaveLength(1);
    expect((await deliveryApp.deliveries()).map((row) => row.state)).toEqual(["parked", "parked", "parked"]);
  });

  it("is told to the coordinator once, with what to do", async () => {
    await closedChannel();
    await deliveryApp.say("implementation", "drie");
    await deliveryApp.deliver();
    const [notice, ...more] = await told();
    expect(more).toEqual([]);
    expect(notice?.room).toBe("secretariat");
    expect(notice?.text).toContain("neemt geen berichten meer aan");
    expect(notice?.text).toContain("leerlus kanaal implementation");
    expect(notice?.text).toContain("gone");
    expect(notice?.text).not.toContain("vertrouwelijk");
  });

  it("gets all that waited, in order, once it is opened again", async () => {
    const channel = await closedChannel();
    deliveryApp.platform.answer = () => undefined;
    await deliveryApp.say("implementation", "drie");
    const { db } = deliveryApp.app.database;
    const now = Temporal.Now.instant();
    expect(await unparkChannel(scopeOf(db, "another"), channel, now)).toBe(0);
    expect(await unparkChannel(scopeOf(db, COOPERATION), channel, now)).toBe(2);
    await deliveryApp.deliver();
    expect(deliveryApp.platform.inChannel("closed")).toEqual(["een", "twee, vertrouwelijk", "drie"]);
  });

  it("is tried again by the coordinator's button, with all that waited, in order", async () => {
    await closedChannel();
    const delivery = (await deliveryApp.deliveries())[1]?.id;
    const { app, platform } = deliveryApp;
    const { code } = await app.as("anna@example.org").refused("leerlus/retry", { delivery });
    expect(code).toBe("not-allowed");
    platform.answer = () => undefined;
    await app.as("coordinator@example.org").done("leerlus/retry", { delivery });
    await deliveryApp.deliver();
    expect(platform.inChannel("closed")).toEqual(["een", "twee, vertrouwelijk"]);
    const again = await app.as("coordinator@example.org").refused("leerlus/retry", { delivery });
    expect(again.message).toContain("niets gewijzigd");
  });

  it("stays closed when what is asked was refused by itself: that is not tried again", async () => {
    await closedChannel();
    const { app } = deliveryApp;
    const [first] = await deliveryApp.deliveries();
    const own = eq(deliveries.id, first?.id ?? 0);
    await app.database.db.update(deliveries).set({ error: "msg_too_long" }).where(own);
    const { message } = await app
      .as("coordinator@example.org")
      .refused("leerlus/retry", { delivery: first?.id });
    expect(message).toContain("niets gewijzigd");
    expect((await deliveryApp.deliveries()).map(({ state }) => state)).toEqual(["parked", "parked"]);
    const channel = await findChannel(scopeOf(app.database.db, COOPERATION), first?.channel ?? 0);
    expect(channel?.parkedReason).toBe("gone");
  });

  it("that refuses again is told again", async () => {
    const channel = await closedChannel();
    await unparkChannel(scopeOf(deliveryApp.app.database.db, COOPERATION), channel, Temporal.Now.instant());
    await deliveryApp.deliver();
    expect(await told()).toHaveLength(2);
  });

  it("does not get what was refused by itself: that would be refused again, or be said twice", async () => {
    await deliveryApp.bind("implementation", "closed");
    await deliveryApp.say("implementation", "te lang");
    const strict = async () => ({ refused: "too_long", scope: "message" as const });
    await deliveryApp.deliver({ senders: [{ ...fakeSender(deliveryApp.platform.url), send: strict }] });
    await closedChannel();
    deliveryApp.platform.answer = () => undefined;
    const channel = (await deliveryApp.deliveries())[0]?.channel ?? 0;
    const { db } = deliveryApp.app.database;
    expect(await unparkChannel(scopeOf(db, COOPERATION), channel, Temporal.Now.instant())).toBe(2);
    await deliveryApp.deliver();
    expect(deliveryApp.platform.inChannel("closed")).toEqual(["een", "twee, vertrouwelijk"]);
  });

  it("leaves the other channels of its room alone", async () => {
    await deliveryApp.bind("implementation", "open");
    await closedChannel();
    expect(deliveryApp.platform.inChannel("open")).toEqual(["een", "twee, vertrouwelijk"]);
  });

  it("that is the coordinator's own is not told in the room that nobody can read", async () => {
    const { db } = deliveryApp.app.database;
    const { channels, deliveries } = await import("../../db/schema/delivery.ts");
    const { and, eq } = await import("drizzle-orm");
    await db.delete(deliveries);
    await db.delete(channels).where(and(eq(channels.room, "secretariat"), eq(channels.surface, "web")));
    await closedChannel("secretariat");
    expect(await told()).toEqual([]);
  });

  it("that is the coordinator's own is told where they can still read it", async () => {
    await closedChannel("secretariat");
    expect(await told()).toHaveLength(1);
  });
});

describe("someone's private channel that refuses", () => {
  it("is told by the person's name", async () => {
    await closedChannel("person:anna@example.org");
    expect((await told())[0]?.text).toContain("Ruimte: Anna Achterberg");
    expect((await told())[0]?.text).toContain("Deze persoon krijgt nu geen privéberichten");
  });
});

describe("one message that is refused", () => {
  it("is parked and told, and the next ones go on", async () => {
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.say("implementation", "te lang");
    await deliveryApp.say("implementation", "twee");
    deliveryApp.platform.answer = (_, count) => (count === 1 ? "gone" : undefined);
    await deliveryApp.deliver();
    expect(deliveryApp.platform.inChannel("a")).toEqual(["twee"]);
    expect((await deliveryApp.deliveries()).map((row) => row.state)).toEqual(["parked", "sent"]);
    expect((await told())[0]?.text).toContain("De andere berichten in dit kanaal gaan gewoon door.");
    const delivery = (await deliveryApp.deliveries())[0]?.id;
    const { code } = await deliveryApp.app
      .as("coordinator@example.org")
      .refused("leerlus/retry", { delivery });
    expect(code).toBe("conflict");
  });
});

describe("a notice about a refusal", () => {
  it("that is refused itself is not followed by another", async () => {
    await deliveryApp.bind("secretariat", "office");
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.say("implementation", "te lang");
    deliveryApp.platform.answer = () => "gone";
    await deliveryApp.deliver();
    await deliveryApp.deliver();
    expect(await told()).toHaveLength(1);
    expect((await deliveryApp.deliveries({ room: "secretariat" })).map((row) => row.state)).toEqual([
      "parked",
    ]);
  });
});

it("a message that could not be made is tried again by itself, and its channel goes on waiting as long as it was told", async () => {
  const { app } = deliveryApp;
  const { db } = app.database;
  await deliveryApp.bind("implementation", "busy");
  for (const text of ["een", "twee"]) await deliveryApp.say("implementation", text);
  await db.update(deliveries).set({ state: "parked", error: "unmade: TypeError" });
  const [first] = await deliveryApp.deliveries();
  const channel = async () => await findChannel(scopeOf(db, COOPERATION), first?.channel ?? 0);
  const until = Temporal.Instant.from("2100-01-01T00:00:00Z");
  await holdChannel(db, first?.channel ?? 0, until);
  const answer = await app.as("coordinator@example.org").done("leerlus/retry", { delivery: first?.id });
  expect(answer.text).toContain("alleen dit bericht");
  expect((await deliveryApp.deliveries()).map(({ state }) => state)).toEqual(["pending", "parked"]);
  expect(await unparkChannel(scopeOf(db, COOPERATION), first?.channel ?? 0, Temporal.Now.instant())).toBe(0);
  expect((await channel())?.notBefore?.equals(until)).toBe(true);
});

describe("a channel that does not let itself be searched any more", () => {
  const looksRefused = (scope: "channel" | "message") => {
    const sender = fakeSender(deliveryApp.platform.url);
    return [{ ...sender, find: async () => ({ refused: "missing_scope", scope }) as const }];
  };
  const lost = async () => {
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.say("implementation", "een");
    await deliveryApp.say("implementation", "twee");
    deliveryApp.platform.answer = (_, count) => (count === 1 ? "reset-after" : undefined);
  };

  it("is parked, and looked in before anything is sent once it is open again", async () => {
    await lost();
    const delivery = deliveryApp.start({ senders: looksRefused("channel") });
    delivery.wake();
    await deliveryApp.until(async () => (await told()).length === 1);
    expect((await told())[0]?.text).toContain("missing_scope");
    await deliveryApp.until(async () => (await deliveryApp.deliveries())[1]?.state === "parked");
    expect((await deliveryApp.deliveries()).map(({ state }) => state)).toEqual(["unknown", "parked"]);
    await delivery.stop();
    const channel = (await deliveryApp.deliveries())[0]?.channel ?? 0;
    await unparkChannel(scopeOf(deliveryApp.app.database.db, COOPERATION), channel, Temporal.Now.instant());
    await deliveryApp.deliver();
    expect(deliveryApp.platform.inChannel("a")).toEqual(["een", "twee"]);
  });

  it("for one message keeps that message from being said twice", async () => {
    await lost();
    await deliveryApp.deliver({ senders: looksRefused("message") });
    expect(deliveryApp.platform.inChannel("a")).toEqual(["een", "twee"]);
    expect((await deliveryApp.deliveries()).map(({ state }) => state)).toEqual(["parked", "sent"]);
    expect(await told()).toHaveLength(1);
  });
});

describe("on a surface that cannot be searched", () => {
  const blind = () => [fakeSender(deliveryApp.platform.url, { canLook: false })];

  it("a reminder that may have arrived is sent again", async () => {
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.say("implementation", "herinnering");
    deliveryApp.platform.answer = (_, count) => (count === 1 ? "reset-after" : undefined);
    await deliveryApp.deliver({ senders: blind() });
    expect(deliveryApp.platform.inChannel("a")).toEqual(["herinnering", "herinnering"]);
  });

  it("a digest that may have arrived is not: the coordinator hears of it", async () => {
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.say("implementation", "digest", { purpose: "digest" });
    deliveryApp.platform.answer = (_, count) => (count === 1 ? "reset-after" : undefined);
    await deliveryApp.deliver({ senders: blind() });
    expect(deliveryApp.platform.inChannel("a")).toEqual(["digest"]);
    expect((await told())[0]?.text).toContain("Niet te zien is of het bericht is aangekomen");
  });

  it("is sent after all when the coordinator has looked and says so, once", async () => {
    await deliveryApp.bind("implementation", "a");
    await deliveryApp.say("implementation", "digest", { purpose: "digest" });
    deliveryApp.platform.answer = (_, count) => (count === 1 ? "reset-before" : undefined);
    await deliveryApp.deliver({ senders: blind() });
    expect(deliveryApp.platform.inChannel("a")).toEqual([]);
    const delivery = (await deliveryApp.deliveries())[0]?.id;
    const coordinator = deliveryApp.app.as("coordinator@example.org");
    expect((await told())[0]?.card.buttons).toMatchObject([
      { command: "leerlus/resend", input: { delivery } },
    ]);
    await expect(
      deliveryApp.app.as("anna@example.org").refused("leerlus/resend", { delivery }),
    ).resolves.toBeDefined();
    await coordinator.done("leerlus/resend", { delivery });
    await deliveryApp.deliver({ senders: blind() });
    expect(deliveryApp.platform.inChannel("a")).toEqual(["digest"]);
    expect((await coordinator.refused("leerlus/resend", { delivery })).message).toContain("niets gewijzigd");
    expect((await told())[0]?.card.buttons ?? []).toEqual([]);
  });
});
