import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "../../db/client.ts";
import { type Claim, claimHeads } from "../../db/queries/posting/delivery-claim.ts";
import { departAll, recordArrivals } from "../../db/queries/posting/delivery-record.ts";
import { renewPosts } from "../../db/queries/posting/post.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { openMarks } from "../../src/delivery/marks.ts";
import { type DeliveryApp, openDeliveryApp } from "./delivery-app.ts";

let app: DeliveryApp;
beforeAll(async () => {
  app = await openDeliveryApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const now = Temporal.Instant.from("2026-01-05T08:00:00Z");
const db = () => app.app.database.db;

/** One message for each of some channels, claimed by us. */
async function claimed(channels: string[]): Promise<Claim[]> {
  for (const channel of channels) {
    await app.bind(channel, channel);
    await app.say(channel, `to ${channel}`);
  }
  const surfaces = [
    { surface: "fake", intervalMs: 0, settledBefore: now, reservedUntil: now.add({ seconds: 45 }) },
  ];
  return (await claimHeads(db(), { surfaces, busy: [], limit: 32, now })).claims;
}
const states = async () =>
  (await rowsOf(db(), sql`select state, message_ref from deliveries where surface = 'fake' order by id`)).map(
    ({ state, message_ref }) => [state, message_ref],
  );
/** Another process has claimed it as well, and is sending it. */
const overtake = ({ delivery }: Claim) =>
  db().execute(
    sql`update deliveries set lease = gen_random_uuid(), state = 'sending', not_before = null where id = ${delivery}`,
  );
const arrivalOf = (claim: Claim, holdUntil: Temporal.Instant | null = null) => ({
  claim,
  messageRef: `ref ${claim.address}`,
  now,
  holdUntil,
});

it("of messages that leave together only those may that nobody has taken over", async () => {
  const claims = await claimed(["a", "b", "c"]);
  await Promise.all(claims.filter(({ address }) => address === "b").map(overtake));
  const may = await departAll(
    db(),
    claims.map((claim) => ({ claim, now })),
  );
  expect(claims.map(({ address }, n) => [address, may[n]])).toEqual([
    ["a", true],
    ["b", false],
    ["c", true],
  ]);
});

it("of messages that arrived together one that is being sent again is left to who sends it", async () => {
  const claims = await claimed(["a", "b", "c"]);
  await Promise.all(claims.filter(({ address }) => address === "b").map(overtake));
  const arrivals = claims.map((claim) => arrivalOf(claim));
  expect(await recordArrivals(db(), arrivals, "skip")).toEqual([true, false, true]);
  expect(await states()).toEqual([
    ["sent", "ref a"],
    ["sending", null],
    ["sent", "ref c"],
  ]);
});

it("what is heard late is welcome where it was put back meanwhile, and no news the second time", async () => {
  const claims = await claimed(["a", "b"]);
  await db().execute(sql`update deliveries set state = 'pending', lease = null where surface = 'fake'`);
  const arrivals = claims.map((claim) => arrivalOf(claim));
  expect(await recordArrivals(db(), arrivals, "skip")).toEqual([true, true]);
  expect(await recordArrivals(db(), arrivals, "wait")).toEqual([false, false]);
});

it("each place is held for its own time, for every room that has it, and a later hold stands", async () => {
  const claims = await claimed(["a", "b", "c"]);
  await app.bind("another", "a");
  const soon = now.add({ seconds: 1 });
  const late = now.add({ seconds: 9 });
  await db().execute(sql`update channels set not_before = ${late.toString()} where address = 'b'`);
  await recordArrivals(
    db(),
    claims.map((claim) => arrivalOf(claim, claim.address === "c" ? null : soon)),
    "skip",
  );
  const held = await rowsOf(
    db(),
    sql`select room, extract(epoch from not_before - ${now.toString()}::timestamptz)::int as s from channels
      where surface = 'fake' order by room`,
  );
  expect(held.map(({ room, s }) => [room, s])).toEqual([
    ["a", 1],
    ["another", 1],
    ["b", 9],
    ["c", null],
  ]);
});

it("of messages that are gone nothing leaves or arrives", async () => {
  const [claim] = await claimed(["a"]);
  if (!claim) throw new Error("nothing was claimed");
  await db().execute(sql`delete from deliveries where id = ${claim.delivery}`);
  expect(await departAll(db(), [{ claim, now }])).toEqual([false]);
  expect(await recordArrivals(db(), [arrivalOf(claim)], "skip")).toEqual([false]);
});

// The embedded database has one connection: nothing can be held beside another.
describe.runIf(process.env.TEST_DATABASE_URL)("while another transaction holds", () => {
  /** Holds something, and does something else meanwhile. */
  async function whileHeld<T>(
    held: (tx: Db) => Promise<unknown>,
    during: (tx: Db) => Promise<T>,
  ): Promise<T> {
    return await db().transaction(async (tx) => {
      await held(tx);
      return await during(tx);
    });
  }
  const renewal = (claim: Claim) => ({
    ...{ id: claim.post, revision: 2, card: { title: ["anew"], body: [] }, text: "anew", refs: [] },
  });
  const pair = async (): Promise<[Claim, Claim]> => {
    const [first, second] = await claimed(["a", "b"]);
    if (!first || !second) throw new Error("two were not claimed");
    return [first, second];
  };

  it("the row of one, the others leave and arrive, and it goes when it is free", async () => {
    const [first, second] = await pair();
    const marks = openMarks(app.app.engine, []);
    const settled: string[] = [];
    const left = await whileHeld(
      (tx) => renewPosts(tx, [renewal(first)]),
      async () => {
        const late = marks.depart({ claim: first, now }).then((may) => settled.push(`depart ${may}`));
        const lateToo = marks.arrive(arrivalOf(first)).then(() => settled.push("arrive"));
        expect(await marks.depart({ claim: second, now })).toBe(true);
        await marks.arrive(arrivalOf(second, now.add({ seconds: 1 })));
        expect(settled).toEqual([]);
        return [late, lateToo];
      },
    );
    await Promise.all(left);
    expect(settled).toContain("arrive");
    expect(await states()).toEqual([
      ["sent", "ref a"],
      ["sent", "ref b"],
    ]);
  });

  it("the place of one, the others arrive", async () => {
    const [first, second] = await pair();
    const both = [first, second].map((claim) => arrivalOf(claim, now.add({ seconds: 1 })));
    const came = await whileHeld(
      (tx) => tx.execute(sql`update channels set parked_reason = null where id = ${first.channel}`),
      () => recordArrivals(db(), both, "skip"),
    );
    expect(came).toEqual(["locked", true]);
    expect(await recordArrivals(db(), both, "skip")).toEqual([true, false]);
  });

  it.each(["forth", "back"])("one card and then the other, neither waits for the other: %s", async (way) => {
    const [first, second] = way === "forth" ? await pair() : (await pair()).reverse();
    if (!first || !second) throw new Error("two were not claimed");
    const both = [first, second].map((claim) => ({ claim, now }));
    const came = await whileHeld(
      (tx) => renewPosts(tx, [renewal(first)]),
      async (tx) => {
        const departed = await departAll(db(), both);
        const arrived = await recordArrivals(
          db(),
          both.map(({ claim }) => arrivalOf(claim)),
          "skip",
        );
        await renewPosts(tx, [renewal(second)]);
        return [departed, arrived];
      },
    );
    expect(came).toEqual([
      ["locked", true],
      ["locked", true],
    ]);
  });
});
