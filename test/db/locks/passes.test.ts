import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Scope } from "../../../db/client.ts";
import { claimInboxRequests, insertInboxRequests } from "../../../db/queries/chat/inbox.ts";
import { claimSource } from "../../../db/queries/figures/source.ts";
import { lockKey } from "../../../db/queries/lock.ts";
import { claimHeads } from "../../../db/queries/posting/delivery-claim.ts";
import { giveBack, keepClaims } from "../../../db/queries/posting/delivery-record.ts";
import { removeOldPosts } from "../../../db/queries/privacy/remove-old.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { schedule } from "../../../db/queries/time/moment.ts";
import { claimDueMoments } from "../../../db/queries/time/moment-claim.ts";
import { COOPERATION } from "../../builders.ts";
import { type DeliveryApp, openDeliveryApp } from "../../delivery/delivery-app.ts";
import { goesPast } from "./held.ts";

const NOW = Temporal.Instant.from("2026-01-05T08:00:00Z");

let app: DeliveryApp;
const db = () => app.app.database.db;
const own = () => scopeOf(db(), COOPERATION);

// The embedded database has one connection: nothing can be held beside another.
describe.runIf(process.env.TEST_DATABASE_URL)("what another process has is passed by", () => {
  beforeAll(async () => {
    app = await openDeliveryApp();
  }, 60_000);
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  describe("moments", () => {
    const claim = async (scope: Scope) =>
      (await claimDueMoments(scope, { now: NOW, realNow: NOW }, 10)).map(({ subject }) => subject);
    beforeEach(async () => {
      const moment = { job: "idle", occurrence: "", dueAt: NOW };
      await schedule(own(), [
        { ...moment, subject: "a" },
        { ...moment, subject: "b" },
      ]);
    });

    it("one that is being done", async () => {
      const one = sql`select from moments where subject = 'a' for update`;
      expect(await goesPast(db(), one, claim)).toEqual(["b"]);
    });

    it("all of a cooperation that is being swept", async () => {
      const swept = sql`select pg_advisory_xact_lock(hashtextextended(${lockKey("sweep", COOPERATION)}, 0))`;
      expect(await goesPast(db(), swept, claim)).toEqual([]);
    });
  });

  it("a source that is being taken", async () => {
    for (const key of ["a", "b"])
      await db().execute(sql`insert into indicator_sources (cooperation, key, wanted_at)
        values (${COOPERATION}, ${key}, ${NOW.toString()}::timestamptz)`);
    const taken = sql`select from indicator_sources where key = 'a' for update`;
    const found = await goesPast(db(), taken, (scope) => claimSource(scope.db, NOW, NOW.add({ hours: 1 })));
    expect(found?.key).toBe("b");
  });

  it("what was asked in a chat and is being taken up", async () => {
    const request = { surface: "slack" as const, workspace: "T1", kind: "command", payload: {} };
    const at = { receivedAt: NOW, leaseMs: 0, attempts: 0 };
    await insertInboxRequests(
      db(),
      ["a", "b"].map((key) => ({ key, ...request, ...at })),
    );
    const taken = sql`select from inbound where key = 'a' for update`;
    const about = { now: NOW, until: NOW.add({ seconds: 5 }), busy: [], limit: 10 };
    const claimed = await goesPast(db(), taken, (scope) => claimInboxRequests(scope.db, "slack", about));
    expect(claimed.map(({ key }) => key)).toEqual(["b"]);
  });

  it("an old post that somebody else removes or rewrites", async () => {
    await app.bind("a", "a");
    for (const text of ["een", "twee"]) await app.say("a", text);
    await db().execute(sql`update deliveries set state = 'sent'`);
    const old = { before: Temporal.Now.instant().add({ hours: 1 }), isPrivate: false };
    const kept = sql`select from posts where text = 'een' for update`;
    expect(await goesPast(db(), kept, (scope) => removeOldPosts(scope, old))).toBe(1);
    expect(await rowsOf(db(), sql`select text from posts`)).toEqual([{ text: "een" }]);
  });

  it.each([
    [
      "a message that is changed",
      sql`select from deliveries where surface = 'fake' order by id limit 1 for update`,
    ],
    ["a channel that is changed", sql`select from channels where address = 'a:1' for update`],
    ["a workspace in which something is sent", sql`select from paces where tenant = 'a' for update`],
  ])("%s: only another is claimed", async (_, held) => {
    for (const channel of ["a:1", "b:1"]) {
      await app.bind(channel, channel);
      await app.say(channel, `to ${channel}`);
    }
    const surfaces = [
      { surface: "fake", intervalMs: 0, settledBefore: NOW, reservedUntil: Temporal.Now.instant() },
    ];
    const claiming = { surfaces, busy: [], limit: 10, now: Temporal.Now.instant() };
    const { claims } = await goesPast(db(), held, (scope) => claimHeads(scope.db, claiming));
    expect(claims.map(({ address }) => address)).toEqual(["b:1"]);
  });

  it("a message that is changed: others stay reserved, and are given back, meanwhile", async () => {
    for (const channel of ["a:1", "b:1"]) {
      await app.bind(channel, channel);
      await app.say(channel, `to ${channel}`);
    }
    const now = Temporal.Now.instant();
    const surfaces = [{ surface: "fake", intervalMs: 0, settledBefore: NOW, reservedUntil: now }];
    const { claims } = await claimHeads(db(), { surfaces, busy: [], limit: 10, now });
    const held = sql`select from deliveries where surface = 'fake' order by id limit 1 for update`;
    const later = now.add({ hours: 1 });
    await goesPast(db(), held, (scope) => keepClaims(scope.db, claims, now, { pending: later, edit: later }));
    const waits = sql`select not_before > ${now.toString()} as waits from deliveries where surface = 'fake' order by id`;
    expect((await rowsOf(db(), waits)).map((row) => row.waits)).toEqual([false, true]);
    const kept = await goesPast(db(), held, (scope) => giveBack(scope.db, claims));
    expect(kept.map(({ address }) => address)).toEqual(["a:1"]);
    const leases = sql`select lease is null as is_free from deliveries where surface = 'fake' order by id`;
    expect((await rowsOf(db(), leases)).map((row) => row.is_free)).toEqual([false, true]);
  });
});
