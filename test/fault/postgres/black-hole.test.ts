import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../../slack/receiver.ts";
import { long } from "../how-long.ts";
import { openRoom, type Room } from "../room.ts";
import { type Cluster, makeCluster, noPostgres } from "./cluster.ts";
import { openWay, type Way } from "./pooler.ts";
import { openTcpProxy, type TcpProxy } from "./tcp-proxy.ts";

const HOLE_MS = long ? 60_000 : 6000;
const TOKEN = { authorization: "Bearer ll_test_token_of_the_coordinator" };

let cluster: Cluster;
let line: TcpProxy;
let way: Way;
let room: Room;
beforeAll(async () => {
  if (noPostgres) return;
  cluster = await makeCluster();
  line = await openTcpProxy(cluster.port);
  way = await openWay(cluster.url.replace(`:${cluster.port}/`, `:${line.port}/`));
  room = await openRoom({ ...way.reach });
}, 120_000);
afterAll(async () => {
  await room?.close();
  await way?.close();
  await line?.close();
  await cluster?.remove();
}, 30_000);

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${room.server.url}${path}`, { headers, signal: AbortSignal.timeout(20_000) });

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

it.skipIf(noPostgres)(
  `a black hole of ${HOLE_MS / 1000} s before the database: all is answered in words, and all works again within 15 s`,
  async () => {
    const { url, child } = room.server;
    // Somebody whose page is open, and who is asking while the line goes dead.
    const cookie = (await get("/")).headers.get("set-cookie")?.split(";")[0] ?? "";
    const live = await fetch(`${url}/live?room=implementation`, { headers: { cookie } });
    const ended = live.body
      ?.pipeTo(new WritableStream())
      .then(() => true)
      .catch(() => true);
    const inFlight = Array.from({ length: 20 }, () => get("/api/v1/actions", TOKEN).catch(() => undefined));
    line.set("black-hole");
    const promised = Promise.all([1, 2, 3].map((n) => room.promise(`Beloofd ${n}`)));
    await pause(1000);

    const page = await timed(() => get("/", { cookie }));
    expect([page.value.status, page.value.headers.get("content-type")]).toEqual([
      503,
      "text/html; charset=utf-8",
    ]);
    expect(await page.value.text()).toContain("De database is even niet bereikbaar. Er is niets bewaard.");
    expect(page.ms).toBeLessThan(2000);
    const api = await timed(() => get("/api/v1/actions", TOKEN));
    expect([api.value.status, api.value.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await api.value.json()).toMatchObject({ status: 503, error: { code: "unavailable" } });
    expect(api.ms).toBeLessThan(2000);
    expect((await get("/healthz")).status).toBe(200);
    const ready = await get("/readyz");
    expect([ready.status, await ready.json()]).toMatchObject([503, { reasons: { database: /./ } }]);
    expect((await Promise.all(inFlight)).map((answer) => answer?.status ?? 0)).not.toContain(0);

    await pause(HOLE_MS);
    line.set("pass");
    const isReady = async () => (await get("/readyz")).status === 200 || undefined;
    const isServed = async () => (await get("/api/v1/actions", TOKEN)).status === 200 || undefined;
    const readyAgain = await timed(() => until(isReady, 20_000));
    const servedAgain = await timed(() => until(isServed, 20_000));
    const back = readyAgain.ms + servedAgain.ms;
    console.info(`ready after ${Math.round(readyAgain.ms)} ms, served after ${Math.round(back)} ms`);
    expect(back).toBeLessThan(15_000);
    await promised;
    await until(() => (room.counts().size >= 3 ? true : undefined), 60_000);
    await pause(2000);
    expect([...room.counts()].sort()).toEqual([1, 2, 3].map((n) => [`Beloofd ${n}`, 1]));
    // A page that may have missed something is made to connect again.
    expect(await Promise.race([ended, pause(20_000, false)])).toBe(true);
    const again = await fetch(`${url}/live?room=implementation`, { headers: { cookie } });
    const reader = again.body?.pipeThrough(new TextDecoderStream()).getReader();
    await room.promise("Beloofd 4");
    let heard = "";
    const said = async () => {
      while (reader && !heard.includes("event: post")) heard += (await reader.read()).value ?? "";
      return true;
    };
    expect(await Promise.race([said(), pause(20_000, false)])).toBe(true);
    await reader?.cancel();
    expect(child.exitCode).toBeNull();
    expect(await room.server.kill()).toBe(0);
  },
  HOLE_MS + 180_000,
);
