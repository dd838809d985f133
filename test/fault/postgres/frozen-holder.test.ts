import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../../db/limits.ts";
import { lockKey } from "../../../db/queries/lock.ts";
import { lockPosts } from "../../../db/queries/posting/post.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { whyUnavailable } from "../../../db/queries/unavailable.ts";
import { openReached } from "../../reach.ts";
import { openRoom, type Room } from "../room.ts";
import { type Cluster, makeCluster, noPostgres } from "./cluster.ts";
import { openWay, type Way } from "./pooler.ts";

const TOKEN = { authorization: "Bearer ll_test_token_of_the_coordinator" };

let cluster: Cluster;
let way: Way;
let room: Room;
beforeAll(async () => {
  if (noPostgres) return;
  cluster = await makeCluster();
  way = await openWay(cluster.url);
  room = await openRoom({ ...way.reach });
}, 120_000);
afterAll(async () => {
  await room?.close();
  await way?.close();
  await cluster?.remove();
}, 30_000);

describe.skipIf(noPostgres)("a process that stands still while it holds a lock", () => {
  it("is ended by the database, and whoever waited goes on", async () => {
    const [frozen, waiting] = [await openReached(way.reach), await openReached(way.reach)];
    const held = Promise.withResolvers<void>();
    const standing = frozen.db.transaction(async (tx) => {
      await lockPosts(scopeOf(tx, "elders"));
      held.resolve();
      await pause(LIMITS.idleInTransaction + 3000);
      await tx.execute(sql`select 1`);
    });
    const ended = standing.catch(whyUnavailable);
    await held.promise;
    const began = performance.now();
    await waiting.db.transaction((tx) => lockPosts(scopeOf(tx, "elders")));
    expect(performance.now() - began).toBeLessThan(LIMITS.lock);
    expect(await ended).toBe("away");
    // The connection that was ended is not used again.
    await frozen.db.transaction((tx) => lockPosts(scopeOf(tx, "elders")));
    await Promise.all([frozen.close(), waiting.close()]);
  }, 40_000);

  it("never takes all connections: people hear it in words, while reading goes on", async () => {
    const holder = new pg.Client({ connectionString: cluster.url });
    holder.on("error", () => undefined);
    await holder.connect();
    await holder.query("begin");
    await holder.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [lockKey("posts", "g7")]);
    const add = async (n: number) => {
      const input = { title: `Beloofd ${n}`, holder: "anna@example.org", due: "2026-02-20" };
      const made = await room.server.api("POST", "/api/v1/commands/action/add", {
        input,
        room: "implementation",
      });
      return [made.status, made.body.error?.message];
    };
    const asked = Array.from({ length: 30 }, (_, n) => add(n));
    await pause(500);
    for (let n = 0; n < 10; n += 1) {
      const began = performance.now();
      const read = await fetch(`${room.server.url}/api/v1/actions`, { headers: TOKEN });
      expect(read.status).toBe(200);
      expect((await fetch(`${room.server.url}/`)).status).toBe(200);
      expect((await fetch(`${room.server.url}/readyz`)).status).toBe(200);
      expect(performance.now() - began).toBeLessThan(2000);
      await pause(200);
    }
    const answers = await Promise.all(asked);
    const words =
      "Iemand anders is hier al mee bezig, en dat duurt te lang. Er is niets bewaard. Probeer het zo opnieuw.";
    expect(new Set(answers.map((answer) => answer.join(" ")))).toEqual(new Set([`503 ${words}`]));
    await holder.query("rollback");
    await holder.end();
    expect((await add(100))[0]).toBe(200);
  }, 60_000);

  it("holds no migration up for ever: the lock of migrations ends with it", async () => {
    const holder = new pg.Client({ connectionString: cluster.url });
    holder.on("error", () => undefined);
    await holder.connect();
    await holder.query("set idle_session_timeout = 5000");
    await holder.query("select pg_advisory_lock(7205120)");
    const opened = async () => {
      const began = performance.now();
      await (await openReached(way.reach)).close();
      return performance.now() - began;
    };
    // Where nothing is missing, nobody waits for it.
    expect(await opened()).toBeLessThan(4500);
    await holder.query("revoke select on moments from leerlus_app");
    expect(await opened()).toBeGreaterThan(4500);
    const right = "select has_table_privilege('leerlus_app', 'moments', 'select') as has";
    const asker = await openReached(way.reach);
    expect(await rowsOf(asker.db, sql.raw(right))).toEqual([{ has: true }]);
    await asker.close();
  }, 40_000);
});

describe.skipIf(noPostgres)("a connection", () => {
  it("has limits for statements, locks and transactions that stand still", async () => {
    const database = await openReached(way.reach);
    const shown = (name: string) =>
      database.db
        .select({ value: sql<string>`current_setting(${name})` })
        .from(sql`(select 1) as one`)
        .then(([row]) => row?.value);
    expect(await shown("statement_timeout")).toBe("10s");
    expect(await shown("lock_timeout")).toBe("9s");
    expect(await shown("idle_in_transaction_session_timeout")).toBe("8s");
    const slow = database.db.execute(sql`select pg_sleep(30)`).catch(whyUnavailable);
    expect(await slow).toBe("busy");
    await database.close();
  }, 30_000);
});
