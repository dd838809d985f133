import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { notify } from "../../../db/client.ts";
import { openPool } from "../../../db/postgres.ts";
import { serverLimits } from "../../../db/queries/health.ts";
import { type Cluster, makeCluster, noPostgres } from "../../fault/postgres/cluster.ts";
import { openPooler, type Pooler } from "../../fault/postgres/pooler.ts";
import { openRoom, type Room } from "../../fault/room.ts";
import { type Server, startServer } from "../../server.ts";
import { until } from "../../slack/receiver.ts";
import { missing } from "../program.ts";

const cannot = noPostgres ?? missing("pgbouncer");
/** Fewer than the two processes would have of their own. */
const LENT = 6;
const PROMISES = 24;

let cluster: Cluster;
let pooler: Pooler;
let room: Room;
let other: Server;
beforeAll(async () => {
  if (cannot) return;
  cluster = await makeCluster();
  pooler = await openPooler(cluster.url, LENT);
  const settings = { DATABASE_URL: pooler.url, DATABASE_DIRECT_URL: cluster.url };
  room = await openRoom(settings);
  other = await startServer({ ...settings, LEERLUS_DEMO: "1", LEERLUS_ROLE: "web", LOG_LEVEL: "warn" });
}, 120_000);
afterAll(async () => {
  await other?.kill("SIGKILL");
  await room?.close();
  await pooler?.close();
  await cluster?.remove();
}, 30_000);

const titles = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `Beloofd ${from + index}`);

async function saidOnce(expected: string[]): Promise<void> {
  await until(() => room.counts().size >= expected.length || undefined, 90_000);
  expect([...room.counts().keys()].sort()).toEqual([...expected].sort());
  expect([...room.counts().values()].filter((count) => count !== 1)).toEqual([]);
}

describe.skipIf(cannot)("two processes behind PgBouncer that lends connections by the transaction", () => {
  it("do what was asked of many at once, each once", async () => {
    await Promise.all(titles(1, PROMISES).map((title) => room.promise(title)));
    await saidOnce(titles(1, PROMISES));
  }, 120_000);

  it("hear each other over a line to the server itself, without which PgBouncer refuses them", async () => {
    const heard: string[] = [];
    const database = openPool(pooler.url, 2, cluster.url);
    await database.listen("leerlus_test", (payload) => heard.push(payload));
    await notify(database.db, "leerlus_test", "changed");
    await expect.poll(() => heard).toEqual(["changed"]);
    await database.close();
    const alone = openPool(pooler.url, 2);
    await expect(alone.ping()).rejects.toThrow("unsupported startup parameter");
    await alone.close();
  });

  it("have the limits on every connection that is lent", async () => {
    const line = new pg.Client({ connectionString: pooler.url });
    await line.connect();
    const shown: string[] = [];
    for (const name of ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"])
      shown.push(Object.values((await line.query(`show ${name}`)).rows[0]).join());
    await line.end();
    expect(shown).toEqual(["10s", "9s", "8s"]);
    const database = openPool(pooler.url, 1, cluster.url);
    expect((await serverLimits(database.db)).map(({ ms }) => ms).sort()).toEqual([10_000, 8000, 9000]);
    await database.close();
  });

  it("lose nothing when PgBouncer is killed", async () => {
    const promised = Promise.all(titles(PROMISES + 1, 8).map((title) => room.promise(title)));
    await pooler.restart();
    await promised;
    await saidOnce(titles(1, PROMISES + 8));
    expect(room.server.child.exitCode).toBeNull();
  }, 120_000);
});
