import { mkdir } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../../slack/receiver.ts";
import { signed } from "../../slack/signed.ts";
import { Visit } from "../../web/web-app.ts";
import { openRoom, type Room } from "../room.ts";
import { mountSmallDisk, type SmallDisk } from "../small-disk.ts";
import { type Cluster, makeCluster, noPostgres } from "./cluster.ts";
import { openWay, type Way } from "./pooler.ts";

const FULL = "De schijf van de server is vol. Er is niets bewaard. Meld dit aan wie Leerlus beheert.";
const NOT_READY = {
  status: "not-ready",
  reasons: { database: "disk-full: nothing can be kept until there is space again" },
};

let cluster: Cluster;
let admin: pg.Client;
let disk: SmallDisk | undefined;
let way: Way;
let room: Room;
beforeAll(async () => {
  if (noPostgres) return;
  cluster = await makeCluster();
  disk = await mountSmallDisk(64);
  admin = new pg.Client({ connectionString: cluster.url });
  await admin.connect();
  if (disk) {
    // The log stands on another disk: a server that cannot write it goes down, and is away and not full.
    const place = path.join(disk.directory, "tables");
    await mkdir(place);
    await cluster.lend(place);
    await admin.query(`create tablespace small location '${place}'`);
  }
  await admin.query(`create database leerlus ${disk ? "tablespace small" : ""}`);
  await admin.end();
  const url = cluster.url.replace(/postgres$/, "leerlus");
  admin = new pg.Client({ connectionString: url });
  await admin.connect();
  way = await openWay(url);
  room = await openRoom({ ...way.reach });
}, 120_000);
afterAll(async () => {
  await room?.close();
  await way?.close();
  await admin?.end();
  await cluster?.remove();
  await disk?.remove();
}, 30_000);

/** Nothing can be written any more; where no disk may be mounted, the server says so without it being so. */
async function fill(): Promise<void> {
  if (disk) return await disk.leave(0);
  await admin.query(`
    create function is_full() returns trigger language plpgsql as
      $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$;
    create function is_full_too() returns event_trigger language plpgsql as
      $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$;
    do $$ declare t text; begin
      for t in select tablename from pg_tables where schemaname = 'public' loop
        execute format('create trigger is_full before insert on %I execute function is_full()', t);
      end loop;
    end $$;
    create event trigger is_full_too on ddl_command_start when tag in ('CREATE TABLE AS')
      execute function is_full_too();`);
}

async function makeSpace(): Promise<void> {
  if (disk) return await disk.empty();
  await admin.query("drop event trigger is_full_too; drop function is_full cascade");
}

const get = (route: string, headers: Record<string, string> = {}) =>
  fetch(`${room.server.url}${route}`, { headers });
const add = (title: string) =>
  room.server.api("POST", "/api/v1/commands/action/add", {
    input: { title, holder: "anna@example.org", due: "2026-02-20" },
    room: "implementation",
  });
const readiness = async () => {
  const answer = await get("/readyz");
  return [answer.status, await answer.json()];
};

it.skipIf(noPostgres)(
  "a full disk below PostgreSQL is said at /readyz and to whoever changes something; all can be read, no job is given up, and all works again with space",
  async () => {
    expect((await add("Beloofd 1")).status).toBe(200);
    const cookie = (await get("/")).headers.get("set-cookie")?.split(";")[0] ?? "";
    const visit = new Visit(room.server.url, cookie);
    const csrf = await visit.csrf();
    await fill();
    // What fits into the pages that are there is kept; then there is no space.
    const kept = ["Beloofd 1"];
    const refused = await until(async () => {
      const title = `Beloofd ${kept.length + 1}`;
      const answer = await add(title);
      if (answer.status !== 200) return answer;
      kept.push(title);
      return undefined;
    }, 60_000);
    expect([refused.status, refused.body.error]).toMatchObject([503, { code: "unavailable", message: FULL }]);
    expect(await readiness()).toEqual([503, NOT_READY]);
    expect((await get("/healthz")).status).toBe(200);
    expect((await visit.get("/r/implementation")).status).toBe(200);
    expect((await room.server.api("GET", "/api/v1/actions")).status).toBe(200);
    const typed = async () => {
      const regel = "actie nieuw Beloofd 2000; houder Anna; uiterlijk 20 februari";
      const answer = await visit.post("/opdracht", { csrf, room: "implementation", key: "2000", regel });
      return [answer.status, answer.text];
    };
    expect(await typed()).toEqual([503, expect.stringContaining(FULL)]);
    const fields = {
      ...{
        command: "/leerlus",
        text: "actie nieuw Beloofd 2001; houder Anna; uiterlijk 20 februari",
        team_id: "T1",
      },
      ...{ channel_id: "C1", user_id: "U0CARLA", trigger_id: room.slack.trigger("T1", "U0CARLA") },
      response_url: room.slack.responseUrls.make("U0CARLA"),
    };
    const said = await fetch(`${room.server.url}/slack/events`, {
      method: "POST",
      ...signed(new URLSearchParams(fields).toString()),
    });
    // Either nothing was stored, or the request itself was, and is done later.
    expect([said.status, await said.text()]).toEqual([200, expect.stringContaining("bewaard")]);

    await makeSpace();
    const isReady = async () => (await get("/readyz")).status === 200 || undefined;
    await until(isReady, 10_000);
    expect((await add("Beloofd 3000")).status).toBe(200);
    const titles = (await room.server.all("actions")).map(({ title }) => String(title));
    for (const title of [...kept, "Beloofd 3000"]) expect(titles).toContain(title);
    expect(titles).not.toContain("Beloofd 2000");
    expect((await admin.query("select from moments where state in ('failed')")).rowCount).toBe(0);
    expect(room.server.child.exitCode).toBeNull();
  },
  180_000,
);
