import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasUntried, parkChannel, parkWaiting, unparkChannel } from "../../db/queries/posting/delivery.ts";
import { type Claim, claimHeads } from "../../db/queries/posting/delivery-claim.ts";
import { departAll, giveBack, keepClaims } from "../../db/queries/posting/delivery-record.ts";
import { keepPaces } from "../../db/queries/posting/pace.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Sender } from "../../src/delivery/sender.ts";
import { COOPERATION } from "../builders.ts";
import { type DeliveryApp, openDeliveryApp } from "./delivery-app.ts";
import { fakeSender } from "./fake-sender.ts";

let app: DeliveryApp;
beforeAll(async () => {
  app = await openDeliveryApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const start = Temporal.Now.instant();
const inSeconds = (seconds: number) => start.add({ seconds });
const db = () => app.app.database.db;

/** What a process claims at a moment, in seconds, for ten seconds. */
async function claim(at = 0): Promise<Claim[]> {
  const now = inSeconds(at);
  const surfaces = [
    {
      surface: "fake",
      intervalMs: 0,
      settledBefore: now.subtract({ seconds: 45 }),
      reservedUntil: inSeconds(at + 10),
    },
  ];
  return (await claimHeads(db(), { surfaces, busy: [], limit: 250, now })).claims;
}
async function claimed(at = 0): Promise<Claim> {
  const [one] = await claim(at);
  if (!one) throw new Error("nothing was claimed");
  return one;
}
const departs = async (one: Claim, at: number) =>
  (await departAll(db(), [{ claim: one, now: inSeconds(at) }]))[0];

interface Row {
  state: unknown;
  attempts: unknown;
  lease: unknown;
  waits: unknown;
}
async function rows(): Promise<Row[]> {
  const found = await rowsOf(
    db(),
    sql`select state, attempts, lease is not null as lease,
      extract(epoch from not_before - ${start.toString()}::timestamptz)::int as waits
      from deliveries where surface = 'fake' order by id`,
  );
  return found.map(({ state, attempts, lease, waits }) => ({ state, attempts, lease, waits }));
}
const reserved = { state: "pending", attempts: 0, lease: true, waits: 10 };
const untouched = { state: "pending", attempts: 0, lease: false, waits: null };

async function say(...texts: string[]): Promise<void> {
  await app.bind("implementation", "T1:a");
  for (const text of texts) await app.say("implementation", text);
}

describe("a message that is claimed", () => {
  it("stays pending, and nothing of its channel is claimed until its time is over", async () => {
    await say("een", "twee");
    expect(await claim()).toHaveLength(1);
    expect(await rows()).toEqual([reserved, untouched]);
    expect(await claim(9)).toEqual([]);
    const again = await claim(10);
    expect(again.map(({ text, attempts }) => [text, attempts])).toEqual([["een", 1]]);
  });

  it("is on its way once it departs, with what a look needs to know", async () => {
    await say("een");
    const one = await claimed();
    expect(await departs(one, 1)).toBe(true);
    expect(await rows()).toEqual([{ state: "sending", attempts: 1, lease: true, waits: null }]);
    const [row] = await rowsOf(
      db(),
      sql`select revision, tried_at = ${start.toString({ smallestUnit: "millisecond" })} as first,
      changed_at = ${inSeconds(1).toString({ smallestUnit: "millisecond" })} as now from deliveries
      where surface = 'fake'`,
    );
    expect(row).toEqual({ revision: 1, first: true, now: true });
  });

  it("departs once more in the same try, which is still one try", async () => {
    await say("een");
    const one = await claimed();
    expect([await departs(one, 1), await departs(one, 2)]).toEqual([true, true]);
    expect((await rows())[0]).toMatchObject({ state: "sending", attempts: 1 });
  });

  it("departs also after its time, as long as nobody has taken it over", async () => {
    await say("een");
    expect(await departs(await claimed(), 60)).toBe(true);
  });

  it("stays where it is when another has taken it over", async () => {
    await say("een");
    const one = await claimed();
    const other = await claimed(10);
    expect([await departs(one, 11), await departs(other, 11)]).toEqual([false, true]);
  });

  it("stays where it is when its channel was closed, also once that is open again", async () => {
    await say("een");
    const one = await claimed();
    await parkChannel(db(), one.channel, "gone");
    await parkWaiting(db(), start);
    expect(await departs(one, 1)).toBe(false);
    await unparkChannel(scopeOf(db(), COOPERATION), one.channel, start);
    expect(await departs(one, 2)).toBe(false);
    expect((await rows())[0]).toMatchObject({ state: "pending", attempts: 0 });
  });

  it("stays where it is while its workspace was told to wait", async () => {
    await say("een");
    await keepPaces(db(), "fake", ["T1:a"]);
    const one = await claimed();
    await db().execute(sql`update paces set held_until = ${inSeconds(5).toString()} where tenant = 'T1'`);
    expect([await departs(one, 4), await departs(one, 5)]).toEqual([false, true]);
  });

  it("is kept by who still has it, and by nobody else", async () => {
    await say("een");
    const one = await claimed();
    await keepClaims(db(), [one], inSeconds(8), { pending: inSeconds(18), edit: start });
    expect(await claim(17)).toEqual([]);
    const other = await claimed(18);
    await keepClaims(db(), [one], inSeconds(20), { pending: inSeconds(90), edit: inSeconds(90) });
    expect((await rows())[0]?.waits).toBe(28);
    expect(other.lease).not.toBe(one.lease);
  });

  it("is given back as if it had not been claimed, also when it was written as leaving", async () => {
    await say("een");
    const one = await claimed();
    await giveBack(db(), [one]);
    expect(await rows()).toEqual([untouched]);
    const again = await claimed();
    await departs(again, 1);
    await giveBack(db(), [one, again]);
    expect(await rows()).toEqual([untouched]);
    const [row] = await rowsOf(db(), sql`select tried_at from deliveries where surface = 'fake'`);
    expect(row?.tried_at).toBeNull();
  });

  it("is still to be tried a first time; one that was told to wait is not", async () => {
    await say("een");
    await claim();
    expect(await hasUntried(db(), start, ["fake"])).toBe(true);
    await db().execute(sql`update deliveries set lease = null where surface = 'fake'`);
    expect(await hasUntried(db(), start, ["fake"])).toBe(false);
  });
});

it("a process that was killed before its messages left leaves none of which nobody knows", async () => {
  for (const channel of ["a", "b", "c"]) await app.bind("implementation", channel);
  await app.say("implementation", "een");
  // Claimed long ago, and never heard of again.
  expect(await claim(-60)).toHaveLength(3);
  await app.deliver({ settleMs: 45_000, timeoutMs: 15_000 });
  expect(app.platform.kept.map(({ channel }) => channel).sort()).toEqual(["a", "b", "c"]);
  expect(app.platform.asked.map(({ what }) => what)).toEqual(["send", "send", "send"]);
  expect((await app.deliveries()).map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
});

it("a look that had not begun is given back as due as it was", async () => {
  await say("een");
  const one = await claimed(-90);
  await departs(one, -60);
  const look = await claimed();
  expect(look.kind).toBe("look");
  await giveBack(db(), [look]);
  expect((await claimed(0)).kind).toBe("look");
});

it("stopping gives back at once what has not begun, and finishes what has", async () => {
  for (let n = 0; n < 40; n += 1) await app.bind("implementation", `c${n}`);
  await app.say("implementation", "een");
  const answers = Promise.withResolvers<void>();
  let begun = 0;
  const slow: Sender["send"] = async (message, _signal, depart) => {
    begun += 1;
    await depart();
    await answers.promise;
    return { sent: message.key };
  };
  const senders = [{ ...fakeSender(app.platform.url), send: slow }];
  const delivery = app.start({ senders, parallel: 8, timeoutMs: 15_000, settleMs: 45_000 });
  delivery.wake();
  const leases = async () => (await rows()).filter(({ lease }) => lease === true).length;
  await app.until(async () => (await leases()) > 8);
  const stopping = delivery.stop();
  await app.until(async () => (await leases()) === begun);
  expect(begun).toBeLessThan(40);
  answers.resolve();
  await stopping;
  const states = await rows();
  expect(states.filter(({ state }) => state === "sent")).toHaveLength(begun);
  expect(states.filter(({ state }) => state === "pending")).toEqual(Array(40 - begun).fill(untouched));
});

describe("a try that is over before its message has left", () => {
  const never = () => new Promise<never>(() => undefined);
  const sending = (send: Sender["send"]) => ({ ...fakeSender(app.platform.url), send });

  it("because the process ends is no try", async () => {
    await say("een");
    const delivery = app.start({ senders: [sending(never)], timeoutMs: 5000, settleMs: 8000 });
    delivery.wake();
    await app.until(async () => (await rows())[0]?.lease === true);
    await delivery.stop(0);
    expect(await rows()).toEqual([untouched]);
  });

  it("because its time is over has failed: it is tried again later, and not looked for", async () => {
    await say("een");
    let tries = 0;
    const hanging = () => {
      tries += 1;
      return never();
    };
    const senders = [sending(hanging)];
    const delivery = app.start({ senders, timeoutMs: 50, settleMs: 8000, backoffBaseMs: 60_000 });
    delivery.wake();
    await app.until(async () => (await rows())[0]?.attempts === 1);
    await delivery.stop(0);
    expect((await rows())[0]).toMatchObject({ state: "pending", lease: false });
    expect((await app.deliveries())[0]?.error).toBe("TimeoutError");
    expect(tries).toBe(1);
  });

  it("for a fault of ours has failed, and is not looked for", async () => {
    await say("een");
    const broken = async () => {
      throw new TypeError("not a card");
    };
    const delivery = app.start({ senders: [sending(broken)], backoffBaseMs: 60_000 });
    delivery.wake();
    await app.until(async () => (await rows())[0]?.attempts === 1);
    await delivery.stop(0);
    expect((await rows())[0]).toMatchObject({ state: "pending", lease: false });
    expect((await app.deliveries())[0]?.error).toBe("TypeError");
  });
});

describe("beside a process of the version before, which made a claimed message `sending` at once", () => {
  /** What it claims at a moment: the heads that are pending and whose time has come. */
  const claimAsBefore = (at: number) =>
    rowsOf(
      db(),
      sql`update deliveries d set state = 'sending', lease = gen_random_uuid(), changed_at = ${inSeconds(at).toString()},
          attempts = attempts + 1, tried_at = coalesce(tried_at, ${inSeconds(at).toString()}), not_before = null, revision = 1
        where d.surface = 'fake' and d.state = 'pending' and (d.not_before is null or d.not_before <= ${inSeconds(at).toString()})
          and not exists (select from deliveries e where e.channel = d.channel and e.id < d.id
            and e.state in ('pending', 'sending', 'unknown'))
        returning id`,
    );

  it("what is reserved is left alone, with what stands behind it; once its time is over it is not sent twice", async () => {
    await say("een", "twee");
    const one = await claimed();
    expect(await claimAsBefore(9)).toEqual([]);
    expect(await claimAsBefore(10)).toHaveLength(1);
    expect(await departs(one, 11)).toBe(false);
    await giveBack(db(), [one]);
    expect((await rows()).map(({ state }) => state)).toEqual(["sending", "pending"]);
  });

  it("what it left behind is looked for, and not reserved", async () => {
    await say("een", "twee");
    await claimAsBefore(-60);
    expect((await claim()).map(({ kind, text }) => [kind, text])).toEqual([["look", "een"]]);
  });
});
