import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { insertPost } from "../../db/queries/posting/post.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { webSender } from "../../src/delivery/web-sender.ts";
import { COOPERATION } from "../builders.ts";
import { type DeliveryApp, openDeliveryApp } from "../delivery/delivery-app.ts";
import { fakeSender } from "../delivery/fake-sender.ts";
import { long } from "./how-long.ts";

const MESSAGES = long ? 5000 : 80;
const CHANNELS = long ? 1000 : 40;
/** A workspace that takes a message every so often, and so many at once: a platform's limits, made smaller. */
const PACE = { everyMs: 100, burst: 4 };
/**
 * What the workspace's pace allows at best: the first burst at once, then one message each 100 ms. At full length that is
 * (5,000 - 4) x 100 ms = 499.6 s.
 */
const IDEAL_MS = (MESSAGES - PACE.burst) * PACE.everyMs;

let deliveryApp: DeliveryApp;
beforeEach(async () => {
  deliveryApp = await openDeliveryApp();
}, 120_000);
afterEach(() => deliveryApp.close());

/** So many messages for so many channels of one workspace, written by one statement. */
async function fill(): Promise<void> {
  const { db } = deliveryApp.app.database;
  const all = sql.raw(String(MESSAGES));
  const places = sql.raw(String(CHANNELS));
  await bindChannel(scopeOf(db, COOPERATION), "room-0", "fake", "T1:0");
  await db.execute(sql`insert into channels (cooperation, room, surface, address)
    select ${COOPERATION}, 'room-' || n, 'fake', 'T1:' || n from generate_series(1, ${places} - 1) n`);
  await db.execute(sql`insert into posts (cooperation, purpose, subject, period, room, at, card, text, about, refs)
    select ${COOPERATION}, 'test', 's-' || n, '', 'room-' || (n % ${places}), now(),
      '{"title": ["x"], "body": []}', n::text, '{}', '{}' from generate_series(0, ${all} - 1) n`);
  await db.execute(sql`insert into deliveries (cooperation, post, channel, surface, state, key, changed_at)
    select p.cooperation, p.id, c.id, 'fake', 'pending', gen_random_uuid(), now()
    from posts p join channels c on c.room = p.room and c.surface = 'fake' order by p.id`);
}

const arrivals = (workspace: string) =>
  deliveryApp.platform.asked.filter(({ what, channel }) => what === "send" && channel.startsWith(workspace));

/** The most that were claimed within a second. */
function mostInASecond(times: number[]): number {
  let from = 0;
  return Math.max(
    ...times.map((at, n) => {
      while ((times[from] ?? 0) <= at - 1000) from += 1;
      return n - from + 1;
    }),
  );
}

describe("a workspace with thousands of messages in its queues", () => {
  it("delays neither another workspace nor the browser room, and is itself as fast as its limits allow", async () => {
    await fill();
    const { db } = deliveryApp.app.database;
    const sender = { ...fakeSender(deliveryApp.platform.url, { intervalMs: 100 }), pace: PACE };
    const delivery = deliveryApp.start({
      senders: [sender, webSender()],
      settleMs: 45_000,
      timeoutMs: 15_000,
    });
    delivery.wake();
    const begin = performance.now();
    await deliveryApp.until(() => arrivals("T1").length > 10);
    await bindChannel(scopeOf(db, COOPERATION), "another", "fake", "T2:1");
    await bindChannel(scopeOf(db, COOPERATION), "another", "web", "another");
    const said = performance.now();
    const before = arrivals("T1").length;
    const now = Temporal.Now.instant();
    const about = { purpose: "test", subject: "one", period: "", room: "another", about: {}, refs: [] };
    const post = { ...about, at: now, card: { title: ["x"], body: [] }, text: "x", thread: null };
    const id = await insertPost(scopeOf(db, COOPERATION), post, now);
    delivery.wake();
    const isOut = async () => {
      const rows = await rowsOf(db, sql`select from deliveries where post = ${id} and state = 'sent'`);
      return rows.length === 2;
    };
    await deliveryApp.until(isOut, 60_000);
    const single = performance.now() - said;
    const overtaking = arrivals("T1").length - before;
    await deliveryApp.until(() => arrivals("T1").length >= MESSAGES, 600_000);
    const times = arrivals("T1").map(({ at }) => at);
    const took = (times.at(-1) ?? 0) - (times[0] ?? 0);
    await deliveryApp.until(async () => {
      const rows = await rowsOf(
        db,
        sql`select from deliveries where surface = 'fake' and state <> 'sent' limit 1`,
      );
      return rows.length === 0;
    }, 30_000);
    const [tries] = await rowsOf(
      db,
      sql`select sum(attempts)::int as all from deliveries where surface = 'fake'`,
    );
    const claimed = await rowsOf(
      db,
      sql`select extract(epoch from tried_at)::float8 * 1000 as at from deliveries
        where surface = 'fake' and post <> ${id} order by tried_at`,
    );
    const inASecond = mostInASecond(claimed.map(({ at }) => Number(at)));
    console.log(
      `${MESSAGES} over ${CHANNELS} channels: ${(took / IDEAL_MS).toFixed(3)} of the ${IDEAL_MS / 1000} s that the limits allow,` +
        ` ${Math.round(took / 1000)} s; a single message after ${Math.round(single)} ms; ${tries?.all} tries;` +
        ` at most ${inASecond} in a second; begun after ${Math.round((times[0] ?? 0) - begin)} ms`,
    );
    expect(Number(tries?.all)).toBe(MESSAGES + 1);
    expect(inASecond).toBeLessThanOrEqual(1000 / PACE.everyMs + PACE.burst);
    // Said by order, since a busy machine is slower with everything: not even what five seconds allow went before it.
    expect(overtaking).toBeLessThanOrEqual(5000 / PACE.everyMs);
    // How fast is measured by hand, on a machine that does nothing else.
    if (long) expect([took / IDEAL_MS < 1.1, single < 5000]).toEqual([true, true]);
  }, 900_000);
});
