import { Temporal } from "temporal-polyfill";
import { deliveryPosts } from "../../commands/delivery/posts.ts";
import { resend } from "../../commands/leerlus/message/resend.ts";
import { retry } from "../../commands/leerlus/message/retry.ts";
import type { Db } from "../../db/client.ts";
import { keepAccount } from "../../db/queries/chat/chat-account.ts";
import { keepWorkspace } from "../../db/queries/chat/workspace.ts";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { type DeliveryRow, listDeliveries } from "../../db/queries/posting/list-deliveries.ts";
import { insertPost, renewPosts } from "../../db/queries/posting/post.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { type Delivery, type DeliveryOptions, startDelivery } from "../../src/delivery/deliver.ts";
import type { PostedCard } from "../../src/engine/posting/posting.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { fakeSender } from "./fake-sender.ts";
import { openPlatform, type Platform } from "./platform.ts";

/** An app with a fake chat platform beside it. */
export interface DeliveryApp {
  app: TestApp;
  platform: Platform;
  /** Binds a room to a channel of the fake platform. */
  bind(room: string, channel: string): Promise<void>;
  /** Says a text in a room; returns the post's number. */
  say(
    room: string,
    text: string,
    more?: { purpose?: string; subject?: string; thread?: string; opensThread?: boolean },
  ): Promise<number>;
  renew(post: number, revision: number, text: string): Promise<void>;
  /** Delivers until nothing is left but what is parked, then stops. */
  deliver(options?: Partial<DeliveryOptions>): Promise<void>;
  start(options?: Partial<DeliveryOptions>): Delivery;
  /** Deliveries on the fake platform. */
  deliveries(filter?: Record<string, string>): Promise<DeliveryRow[]>;
  until(reached: () => boolean | Promise<boolean>, ms?: number): Promise<void>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** A person who is reached on the fake platform: to the database it is a chat like any other. */
async function reachOn(db: Db, person: string, address: string): Promise<void> {
  const surface = "fake" as "slack";
  const at = Temporal.Now.instant();
  const name = { cooperation: COOPERATION, name: "Fake", token: null, botAccount: null, installedAt: at };
  await keepWorkspace(db, { surface, id: "fake", ...name });
  const account = { surface, workspace: "fake", account: person, cooperation: COOPERATION, person, address };
  await keepAccount(db, { ...account, seenAt: at });
}

/** Short times, so that a test does not wait; in the proportions of the real ones. */
export const TIMES = { settleMs: 1000, timeoutMs: 750, backoffBaseMs: 10 };

export async function openDeliveryApp({
  postings = deliveryPosts,
}: {
  postings?: readonly PostedCard[];
} = {}): Promise<DeliveryApp> {
  const app = await openTestApp({ registry: { postings, commands: [resend, retry] } });
  const platform = await openPlatform();
  const { db } = app.database;
  const real = () => Temporal.Now.instant();
  const started: Delivery[] = [];
  let said = 0;

  const deliveryApp: DeliveryApp = {
    app,
    platform,
    bind: async (room, channel) => {
      if (room.startsWith("person:")) await reachOn(db, room.slice("person:".length), channel);
      await bindChannel(scopeOf(db, COOPERATION), room, "fake", channel);
    },
    say: async (room, text, { purpose = "test", subject, thread, opensThread = false } = {}) => {
      said += 1;
      const about = { purpose, subject: subject ?? `S-${said}`, period: "", room, about: {}, refs: [] };
      const card = { title: [text], body: [] };
      const post = { ...about, at: real(), card, text, opensThread, thread: thread ?? null };
      const id = await db.transaction((tx) => insertPost(scopeOf(tx, COOPERATION), post, real()));
      if (id === undefined) throw new Error("said before");
      return id;
    },
    renew: (id, revision, text) =>
      renewPosts(db, [{ id, revision, card: { title: [text], body: [] }, text, refs: [] }]),
    start: (options = {}) => {
      const delivery = startDelivery(app.engine, {
        senders: [fakeSender(platform.url)],
        ...TIMES,
        ...options,
      });
      started.push(delivery);
      return delivery;
    },
    deliver: async (options) => {
      const delivery = deliveryApp.start(options);
      delivery.wake();
      await delivery.settled();
      const waiting = async () =>
        (await deliveryApp.deliveries()).filter((row) => !["sent", "parked"].includes(row.state));
      await deliveryApp.until(async () => {
        delivery.wake("queues");
        return (await waiting()).length === 0;
      }, 15_000);
      await delivery.settled();
      await delivery.stop();
    },
    deliveries: async (filter = {}) =>
      (
        await listDeliveries(
          scopeOf(db, COOPERATION),
          { surface: "fake", ...filter },
          { after: undefined, limit: 5000 },
        )
      ).items,
    until: async (reached, ms = 40_000) => {
      const end = performance.now() + ms;
      while (!(await reached())) {
        if (performance.now() > end) throw new Error("it did not happen in time");
        await new Promise((later) => setTimeout(later, 20));
      }
    },
    reset: async () => {
      await Promise.all(started.splice(0).map((delivery) => delivery.stop(0)));
      await app.reset();
      platform.kept.length = 0;
      platform.asked.length = 0;
      platform.answer = () => undefined;
      platform.slowMs = 40;
    },
    close: async () => {
      await platform.close();
      await app.close();
    },
  };
  return deliveryApp;
}
