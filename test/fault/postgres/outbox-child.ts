// A worker that is stopped and killed: `node outbox-child.ts PLATFORM_URL OPTIONS`, on PostgreSQL with DATABASE_URL set.
import { Temporal } from "temporal-polyfill";
import { deliveryPosts } from "../../../commands/delivery/posts.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { fakeSender } from "../../delivery/fake-sender.ts";
import { openReached, reachGiven } from "../../reach.ts";
import { type StopAt, stoppingSender } from "./stopping-sender.ts";

const [, , platform = "", given = "{}"] = process.argv;
const { canLook, intervalMs, stopAt, ...options } = JSON.parse(given) as {
  canLook: boolean;
  intervalMs?: number;
  stopAt?: StopAt;
  settleMs: number;
  timeoutMs: number;
};
const reach = reachGiven();
if (!reach) throw new Error("DATABASE_URL: needed");
const now = () => Temporal.Now.instant();
const engine: Engine = {
  database: await openReached(reach),
  registry: { commands: [], collections: [], postings: deliveryPosts, jobs: [] },
  clock: { real: now, now: async () => now() },
  log: { info: () => undefined, warn: () => undefined, error: console.error },
  baseUrl: "http://localhost:3978",
  demo: false,
};
const sender = fakeSender(platform, { canLook, intervalMs });
const delivery = startDelivery(engine, {
  senders: [stopAt ? stoppingSender(sender, stopAt) : sender],
  ...options,
  backoffBaseMs: 50,
});
setInterval(() => delivery.wake("queues"), 200);
delivery.wake();
process.stdout.write("ready\n");
