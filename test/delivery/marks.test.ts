import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Claim, claimHeads } from "../../db/queries/posting/delivery-claim.ts";
import { departAll, recordArrivals } from "../../db/queries/posting/delivery-record.ts";
import { rowsOf } from "../../db/queries/rows.ts";
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
  const surfaces = [{ surface: "fake", intervalMs: 0, settledBefore: now }];
  return (await claimHeads(db(), { surfaces, busy: [], limit: 32, now })).claims;
}
const states = async () =>
  (await rowsOf(db(), sql`select state, message_ref from deliveries where surface = 'fake' order by id`)).map(
    ({ state, message_ref }) => [state, message_ref],
  );
const overtake = ({ delivery }: Claim) =>
  db().execute(sql`update deliveries set lease = gen_random_uuid() where id = ${delivery}`);
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
  const news = await recordArrivals(
    db(),
    claims.map((claim) => arrivalOf(claim)),
  );
  expect(news.map(({ claim }) => claim.address)).toEqual(["a", "c"]);
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
  expect(await recordArrivals(db(), arrivals)).toHaveLength(2);
  expect(await recordArrivals(db(), arrivals)).toEqual([]);
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
