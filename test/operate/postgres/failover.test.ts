import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cluster, makeCluster, noPostgres } from "../../fault/postgres/cluster.ts";
import { openWay, type Way } from "../../fault/postgres/pooler.ts";
import { openRoom, type Room } from "../../fault/room.ts";
import { freePort } from "../../server.ts";
import { until } from "../../slack/receiver.ts";
import { missing, type Program, startProgram } from "../program.ts";

const cannot = noPostgres ?? missing("haproxy");
const CONFIG = path.join(import.meta.dirname, "../../../deploy/haproxy-postgresql.cfg");
const PEOPLE = 4;
const EACH = 12;

let primary: Cluster;
let standby: Cluster;
let proxy: Program;
let way: Way;
let room: Room;
beforeAll(async () => {
  if (cannot) return;
  // What is acknowledged is on both.
  primary = await makeCluster({ synchronous_standby_names: "*" });
  standby = await makeCluster({ hot_standby: "off", synchronous_standby_names: "" }, primary);
  const port = await freePort();
  proxy = await startProgram(["haproxy", "-db", "-f", CONFIG], port, {
    POSTGRESQL_BIND: `127.0.0.1:${port}`,
    POSTGRESQL_USER: "postgres",
    POSTGRESQL_ONE: `127.0.0.1:${primary.port}`,
    POSTGRESQL_TWO: `127.0.0.1:${standby.port}`,
  });
  way = await openWay(`postgres://postgres@127.0.0.1:${port}/postgres`);
  room = await openRoom({ ...way.reach });
}, 120_000);
afterAll(async () => {
  await room?.close();
  await way?.close();
  await proxy?.kill();
  await standby?.remove();
  await primary?.remove();
}, 30_000);

it.skipIf(cannot)(
  "a standby takes over under load: nothing that was acknowledged is lost, and nothing is done twice",
  async () => {
    const acknowledged: string[] = [];
    const began = performance.now();
    let longest = 0;
    const work = async (person: number) => {
      for (let n = 0; n < EACH; n += 1) {
        const title = `Beloofd ${person * EACH + n + 1}`;
        const asked = performance.now();
        await room.promise(title);
        longest = Math.max(longest, performance.now() - asked);
        acknowledged.push(title);
      }
    };
    const all = Promise.all(Array.from({ length: PEOPLE }, (_, person) => work(person)));
    await until(() => acknowledged.length >= PEOPLE * 2 || undefined, 30_000);
    const before = acknowledged.length;
    await primary.stop();
    const fell = performance.now();
    await pause(500);
    await standby.promote();
    const isReady = async () =>
      (await fetch(`${room.server.url}/readyz`).catch(() => undefined))?.status === 200 || undefined;
    await until(isReady, 30_000);
    const away = Math.round(performance.now() - fell);
    await all;
    await until(() => room.counts().size >= acknowledged.length || undefined, 120_000);
    const kept = (await room.server.all("actions")).map(({ title }) => String(title));
    const lost = acknowledged.filter((title) => !kept.includes(title));
    const promised = kept.filter((title) => /^Beloofd \d+$/.test(title));
    console.info(
      `${acknowledged.length} acknowledged in ${Math.round(performance.now() - began)} ms, ${before} before the fall; ` +
        `${lost.length} lost, away for ${away} ms, the longest wait ${Math.round(longest)} ms`,
    );
    expect(before).toBeLessThan(PEOPLE * EACH);
    expect(lost).toEqual([]);
    expect(new Set(promised).size).toBe(promised.length);
    expect(acknowledged).toHaveLength(PEOPLE * EACH);
    expect([...room.counts().values()].filter((count) => count !== 1)).toEqual([]);
    expect(room.server.child.exitCode).toBeNull();
  },
  240_000,
);
