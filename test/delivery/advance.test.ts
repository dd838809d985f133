import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { readDemoClock, setDemoClock } from "../../db/queries/cooperation/cooperation.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { startWorker } from "../../src/delivery/worker.ts";
import { advanceTo, demoClock } from "../../src/engine/demo-clock.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { job } from "../../src/engine/job.ts";
import { posting, shownAs } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { COOPERATION } from "../builders.ts";
import { type DeliveryApp, openDeliveryApp, TIMES } from "./delivery-app.ts";
import { fakeSender } from "./fake-sender.ts";

const START = Temporal.Instant.from("2026-01-05T07:00:00Z");
const at = (days: number) => START.add({ hours: 24 * days });
const nothing = async () => undefined;

/** Notes at which moment it ran; a `chain` plans the next one a day later. */
const note = job({
  name: "note",
  quiet: false,
  payload: z.object({}),
  run: async (ctx, { subject, occurrence, dueAt }) => {
    const [name, left] = occurrence.split("/");
    if (Number(left) > 0) {
      const next = { job: "note", subject, occurrence: `${name}/${Number(left) - 1}` };
      await schedule(scopeOf(ctx.db, COOPERATION), [{ ...next, dueAt: dueAt.add({ hours: 24 }) }]);
    }
    const period = ctx.now().toString();
    return { posts: [{ purpose: "noted", subject, period, room: "implementation" }] };
  },
});
const noted = shownAs(posting({ purpose: "noted", about: z.object({}) }), async (_, { subject, period }) => ({
  title: [`${subject} ${period}`],
  body: [],
}));

let deliveryApp: DeliveryApp;
let engine: Engine;
beforeAll(async () => {
  deliveryApp = await openDeliveryApp({ postings: [noted] });
  engine = { ...deliveryApp.app.engine, clock: demoClock(() => Temporal.Now.instant()) };
  engine.registry.jobs = [note];
}, 60_000);
afterAll(() => deliveryApp.close());
beforeEach(async () => {
  await deliveryApp.reset();
  await setDemoClock(deliveryApp.app.database.db, START);
});

const plan = (subject: string, days: number, left = 0) =>
  schedule(scopeOf(deliveryApp.app.database.db, COOPERATION), [
    { job: "note", subject, occurrence: `${subject}/${left}`, dueAt: at(days) },
  ]);
const said = async () => (await deliveryApp.app.posts()).map(({ subject, period }) => `${subject} ${period}`);

describe("moving the demo clock", () => {
  it("runs each job at its own moment, in order, what is planned on the way included", async () => {
    await plan("b", 3);
    await plan("a", 1, 3);
    await plan("later", 9);
    const result = await advanceTo(engine, at(5), nothing);
    expect(await said()).toEqual([`a ${at(1)}`, `a ${at(2)}`, `b ${at(3)}`, `a ${at(3)}`, `a ${at(4)}`]);
    expect(result).toEqual({ now: at(5), jobRuns: 5, posts: 5 });
    expect(await readDemoClock(deliveryApp.app.database.db)).toEqual(at(5));
  });

  it("ends when every delivery has been tried", async () => {
    await deliveryApp.bind("implementation", "a");
    await plan("a", 1, 3);
    const worker = startWorker(engine, { senders: [fakeSender(deliveryApp.platform.url)], ...TIMES });
    await advanceTo(engine, at(5), worker.settled);
    expect(deliveryApp.platform.inChannel("a")).toHaveLength(4);
    await worker.stop();
  });

  it("beside workers and other movers still runs each job once, at its own moment", async () => {
    for (let day = 1; day <= 10; day += 1) await plan(`s${day}`, day);
    await plan("a", 1, 8);
    const worker = startWorker(engine, { senders: [], ...TIMES });
    const other = { ...engine };
    const results = await Promise.all([
      advanceTo(engine, at(10), nothing),
      advanceTo(other, at(10), nothing),
      advanceTo(other, at(10), nothing),
    ]);
    await worker.stop();
    const days = Array.from({ length: 10 }, (_, n) => n + 1);
    const expected = [
      ...days.map((day) => `s${day} ${at(day)}`),
      ...days.slice(0, 9).map((day) => `a ${at(day)}`),
    ];
    expect((await said()).sort()).toEqual(expected.sort());
    expect(results.map((result) => result.now)).toEqual([at(10), at(10), at(10)]);
  });

  it("to the present does nothing, not even what is due", async () => {
    await plan("now", 0);
    expect(await advanceTo(engine, START, nothing)).toEqual({ now: START, jobRuns: 0, posts: 0 });
    expect(await said()).toEqual([]);
  });

  it("to the present still waits for what was on its way when a process was killed", async () => {
    await deliveryApp.bind("implementation", "a");
    await plan("a", 1);
    await advanceTo(engine, at(1), nothing);
    const { db } = deliveryApp.app.database;
    await db.execute(sql`update deliveries set state = 'sending', attempts = 1, lease = gen_random_uuid(),
      tried_at = now(), changed_at = now()
      from channels where channels.id = deliveries.channel and channels.surface <> 'web'`);
    const worker = startWorker(engine, { senders: [fakeSender(deliveryApp.platform.url)], ...TIMES });
    await advanceTo(engine, at(1), worker.settled);
    await worker.stop();
    const kept = sql`select state from deliveries join channels on channels.id = channel where channels.surface <> 'web'`;
    expect(await rowsOf(db, kept)).toEqual([{ state: "sent" }]);
    expect(deliveryApp.platform.inChannel("a")).toHaveLength(1);
  });

  it("backwards is refused in words", async () => {
    const back = advanceTo(engine, at(-1), nothing);
    await expect(back).rejects.toThrow(Refusal);
    await expect(back).rejects.toThrow("De klok kan alleen vooruit.");
  });

  it("goes on where it was broken off", async () => {
    await plan("a", 1, 3);
    const { db } = deliveryApp.app.database;
    let steps = 0;
    const dying = new Proxy(db, {
      get: (target, key) => {
        if (key === "transaction") steps += 1;
        if (steps > 5) throw new Error("killed");
        const value = Reflect.get(target, key, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const killed = { ...engine, database: { ...engine.database, db: dying } };
    await expect(advanceTo(killed, at(5), nothing)).rejects.toThrow("killed");
    const halfWay = await readDemoClock(db);
    expect(halfWay && Temporal.Instant.compare(halfWay, at(5))).toBe(-1);
    await advanceTo(engine, at(5), nothing);
    expect(await said()).toEqual([1, 2, 3, 4].map((day) => `a ${at(day)}`));
  });
});
