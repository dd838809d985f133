import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../../slack/receiver.ts";
import { long } from "../how-long.ts";
import { openRoom, type Room } from "../room.ts";
import { type Cluster, makeCluster, noPostgres } from "./cluster.ts";
import { openWay, type Way } from "./pooler.ts";

const RESTARTS = long ? 30 : 4;
const PROMISES = 3;

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

/** Not ready as well: a process that is gone. */
const isReady = async () =>
  (await fetch(`${room.server.url}/readyz`).catch(() => undefined))?.status === 200 || undefined;

it.skipIf(noPostgres)(
  `a database that crashes ${RESTARTS} times ends no process, loses nothing, doubles nothing and is back within 5 s`,
  async () => {
    const wanted: string[] = [];
    let slowest = 0;
    for (let n = 0; n < RESTARTS; n += 1) {
      const titles = Array.from({ length: PROMISES }, (_, k) => `Beloofd ${n * PROMISES + k + 1}`);
      wanted.push(...titles);
      const promised = Promise.all(titles.map((title) => room.promise(title)));
      await pause(Math.random() * 150);
      await cluster.restart();
      const began = performance.now();
      await until(isReady, 10_000);
      slowest = Math.max(slowest, performance.now() - began);
      await promised;
      expect(room.server.child.exitCode, room.server.output()).toBeNull();
    }
    // One message a second is what Slack takes in a channel.
    const isSaid = () => room.counts().size >= wanted.length || undefined;
    await until(isSaid, 60_000 + wanted.length * 2000).catch(async () => {
      const waiting = (await room.server.all("deliveries")).filter(({ state }) => state !== "sent");
      throw new Error(
        `${room.counts().size} of ${wanted.length} said; ${JSON.stringify(waiting.slice(0, 5))}`,
      );
    });
    // What would be said twice is said by then.
    await pause(3000);
    expect([...room.counts().keys()].sort()).toEqual([...wanted].sort());
    expect([...room.counts().values()].filter((count) => count !== 1)).toEqual([]);
    const kept = (await room.server.all("actions"))
      .map(({ title }) => title)
      .filter((t) => /^Beloofd/.test(t));
    expect(kept.sort()).toEqual([...wanted].sort());
    expect(slowest).toBeLessThan(5000);
    console.info(`${RESTARTS} restarts, slowest recovery ${Math.round(slowest)} ms`);
    expect(await room.server.kill()).toBe(0);
  },
  120_000 + RESTARTS * 20_000,
);
