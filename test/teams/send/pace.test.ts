import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forgetPaces, type Limit, takeSendTime } from "../../../db/queries/posting/pace.ts";
import { paces } from "../../../db/schema/pace.ts";
import { PER_CONVERSATION, PER_HOUR, PER_TENANT } from "../../../src/teams/send/pace.ts";
import { openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ registry: {} });
}, 30_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const START = Temporal.Instant.from("2026-01-05T08:00:00Z");
/** What Teams says it takes. */
const TEAMS_CONVERSATION = [
  { count: 7, ms: 1000 },
  { count: 8, ms: 2000 },
  { count: 60, ms: 30_000 },
  { count: 1800, ms: 3_600_000 },
];
const TEAMS_TENANT = [{ count: 30, ms: 1000 }];

interface Asking {
  tenant: string;
  conversation: string;
  patienceMs: number;
  inConversation: Limit;
  inTenant: Limit;
}

function take(now: Temporal.Instant, more: Partial<Asking> = {}) {
  const { tenant = "t", conversation = "c", patienceMs = 3_600_000 } = more;
  const limits = new Map<string, Limit>([
    ["", more.inTenant ?? PER_TENANT],
    [conversation, more.inConversation ?? PER_CONVERSATION],
    [`${conversation}/hour`, PER_HOUR],
  ]);
  return takeSendTime(app.database.db, { surface: "teams", tenant }, limits, { now, patienceMs });
}

/** The moments at which so many are sent, in milliseconds, when somebody asks for one every so often. */
async function moments(count: number, everyMs: number, more: (n: number) => Partial<Asking> = () => ({})) {
  const found: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const now = START.add({ milliseconds: n * everyMs });
    const { inMs, isTaken } = await take(now, more(n));
    expect(isTaken).toBe(true);
    found.push(now.epochMilliseconds + inMs);
  }
  return found.sort((a, b) => a - b);
}

/** The most that stand in any span of so many milliseconds. */
const mostIn = (times: number[], ms: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));

describe("the limits of Teams", () => {
  it.each([0, 40, 300])("hold in one conversation, when somebody asks every %i ms", async (everyMs) => {
    const times = await moments(200, everyMs);
    for (const { count, ms } of TEAMS_CONVERSATION) expect(mostIn(times, ms)).toBeLessThan(count);
  });

  it("hold for a tenant over all its conversations", async () => {
    const times = await moments(150, 5, (n) => ({ conversation: `c${n % 40}` }));
    for (const { count, ms } of TEAMS_TENANT) expect(mostIn(times, ms)).toBeLessThan(count);
    // And not much less than could be had.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(12_000);
  });

  it("hold as well when some arrive a little later than others", async () => {
    const late = (times: number[]) => times.map((at, n) => at + ((n * 7919) % 240)).sort((a, b) => a - b);
    const one = late(await moments(120, 0));
    for (const { count, ms } of TEAMS_CONVERSATION) expect(mostIn(one, ms)).toBeLessThanOrEqual(count);
    const all = late(await moments(120, 0, (n) => ({ tenant: "t2", conversation: `c${n}` })));
    for (const { count, ms } of TEAMS_TENANT) expect(mostIn(all, ms)).toBeLessThanOrEqual(count);
  });

  it("let through what they allow, and no more", async () => {
    const limits = { inConversation: { everyMs: 500, burst: 2 }, inTenant: { everyMs: 2000, burst: 3 } };
    const waits = [];
    for (const conversation of ["a", "a", "a", "b"])
      waits.push((await take(START, { ...limits, conversation })).inMs);
    expect(waits).toEqual([0, 0, 500, 2000]);
  });

  it("leave another tenant alone", async () => {
    await moments(60, 0, (n) => ({ conversation: `c${n}` }));
    expect(await take(START, { tenant: "other" })).toEqual({ inMs: 0, isTaken: true });
  });

  it("hold when many ask at the same time", async () => {
    const asked = Array.from({ length: 40 }, () => take(START));
    const times = (await Promise.all(asked)).map(({ inMs }) => inMs);
    for (const { count, ms } of TEAMS_CONVERSATION) expect(mostIn(times, ms)).toBeLessThan(count);
  });

  it("keep no moment for those who do not wait that long", async () => {
    await moments(6, 0);
    const { inMs, isTaken } = await take(START, { patienceMs: 100 });
    expect({ inMs, isTaken }).toEqual({ inMs: expect.any(Number), isTaken: false });
    expect(inMs).toBeGreaterThan(100);
    expect(await take(START)).toEqual({ inMs, isTaken: true });
  });

  it("are forgotten with what no limit counts any more", async () => {
    await moments(6, 0);
    const { db } = app.database;
    const kept = async () =>
      (await db.select({ scope: paces.scope }).from(paces)).map(({ scope }) => scope).sort();
    expect(await kept()).toEqual(["", "c", "c/hour"]);
    const later = START.add({ hours: 1 });
    await forgetPaces(db, "teams", later);
    // The tenant's own row stays: it says whether the tenant is held.
    expect(await kept()).toEqual([""]);
    expect(await take(later)).toEqual({ inMs: 0, isTaken: true });
  });
});
