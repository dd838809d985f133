import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, makeCluster, noPostgres } from "../../fault/postgres/cluster.ts";
import { openWay, type Way } from "../../fault/postgres/pooler.ts";
import { freePort, type Server, startServer } from "../../server.ts";
import { missing, type Program, startProgram } from "../program.ts";
import { makeNextVersion } from "./next-version.ts";

const cannot = noPostgres ?? missing("haproxy");
const ROOT = path.join(import.meta.dirname, "../../..");
const CONFIG = path.join(ROOT, "deploy/haproxy.cfg");
const CLIENTS = 6;

let cluster: Cluster;
let way: Way;
let proxy: Program;
let url = "";
let next: Awaited<ReturnType<typeof makeNextVersion>>;
const running: { port: number; server: Server }[] = [];
const begin = (port: number, root = ROOT) =>
  startServer(
    { ...way.reach, LEERLUS_DEMO: "1", LOG_LEVEL: "warn", TRUSTED_PROXIES: "127.0.0.1" },
    { port, root },
  );
beforeAll(async () => {
  if (cannot) return;
  [cluster, next] = await Promise.all([makeCluster(), makeNextVersion()]);
  way = await openWay(cluster.url);
  for (let n = 0; n < 2; n += 1) {
    const port = await freePort();
    running.push({ port, server: await begin(port) });
  }
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  proxy = await startProgram(["haproxy", "-db", "-f", CONFIG], port, {
    LEERLUS_BIND: `127.0.0.1:${port}`,
    LEERLUS_ONE: `127.0.0.1:${running[0]?.port}`,
    LEERLUS_TWO: `127.0.0.1:${running[1]?.port}`,
  });
}, 120_000);
afterAll(async () => {
  for (const { server } of running) await server.kill("SIGKILL");
  await proxy?.kill();
  await way?.close();
  await cluster?.remove();
  await next?.remove();
}, 30_000);

/** People who read and write without end; counts what they were answered. */
function askers() {
  const headers = {
    authorization: "Bearer ll_test_token_of_the_coordinator",
    "content-type": "application/json",
  };
  const answers = new Map<string, number>();
  const added: string[] = [];
  const finished = new AbortController();
  let number = 0;

  async function ask(what: string, route: string, body?: object): Promise<boolean> {
    const request = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
    const answer = await fetch(`${url}${route}`, request)
      .then((response) => response.arrayBuffer().then(() => String(response.status)))
      .catch((error) => String(error.cause?.code ?? error));
    const key = `${what} ${answer}`;
    answers.set(key, (answers.get(key) ?? 0) + 1);
    return answer === "200";
  }

  async function person(): Promise<void> {
    while (!finished.signal.aborted) {
      number += 1;
      const title = `Vervangen ${number}`;
      const input = { title, holder: "anna@example.org", due: "2026-02-20" };
      if (await ask("write", "/api/v1/commands/action/add", { input })) added.push(title);
      await ask("read", "/api/v1/meetings");
    }
  }

  const asking = Promise.all(Array.from({ length: CLIENTS }, person));
  return {
    stop: async () => {
      finished.abort();
      await asking;
      return { answers, added };
    },
  };
}

/** Replaces the processes one by one, as an operator does who upgrades. */
async function replaceAll(root: string): Promise<void> {
  for (const each of running) {
    expect(await each.server.kill()).toBe(0);
    each.server = await begin(each.port, root);
    // As long as HAProxy takes to see that it is there.
    await pause(2000);
  }
}

async function ask(statement: string): Promise<Record<string, unknown>[]> {
  const line = new pg.Client({ connectionString: cluster.url });
  await line.connect();
  const { rows } = await line.query(statement);
  await line.end();
  return rows;
}

describe.skipIf(cannot)("processes behind HAProxy", () => {
  it("are replaced one by one by the next version and back, beside each other over its migration, and nobody notices", async () => {
    const people = askers();
    await pause(1000);
    await replaceAll(next.root);
    expect(await ask("select next_note from actions limit 1")).toEqual([{ next_note: null }]);
    await replaceAll(ROOT);
    const { answers, added } = await people.stop();
    console.info([...answers].map(([what, times]) => `${times} ${what}`).join(", "));
    expect([...answers.keys()].sort()).toEqual(["read 200", "write 200"]);
    const kept = (await running[0]?.server.all("actions"))?.map(({ title }) => title) ?? [];
    expect(added.filter((title) => !kept.includes(title))).toEqual([]);
    const [wall] = await ask(
      "select relforcerowsecurity as forced from pg_class where relname = 'next_notes'",
    );
    expect(wall).toEqual({ forced: true });
  }, 240_000);
});
