import { execFile } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../server.ts";
import { until } from "../../slack/receiver.ts";
import { signed } from "../../slack/signed.ts";
import { Visit } from "../../web/web-app.ts";
import { openRoom, type Room } from "../room.ts";
import { openSmallDisk, type SmallDisk } from "../small-disk.ts";

const ROOT = path.join(import.meta.dirname, "../../..");
const TOKEN = { authorization: "Bearer ll_test_token_of_the_coordinator" };
const FULL = "De schijf van de server is vol. Er is niets bewaard. Meld dit aan wie Leerlus beheert.";

let disk: SmallDisk;
let settings: Record<string, string>;
let room: Room;
beforeAll(async () => {
  disk = await openSmallDisk(256);
  settings = { DATA_DIR: path.join(disk.directory, "data"), ...disk.settings };
  room = await openRoom(settings);
}, 120_000);
afterAll(async () => {
  await room?.close();
  await disk?.remove();
}, 30_000);

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

/** Runs Leerlus or its command line until it ends by itself. */
function ended(file: string, ...args: string[]): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve) => {
    void freePort().then((port) => {
      const child = execFile(
        process.execPath,
        ["--import", "./bin/node24.js", file, ...args],
        { cwd: ROOT, env: { PATH: process.env.PATH, PORT: String(port), ...settings }, timeout: 30_000 },
        (_error, _out, err) => resolve({ code: child.exitCode, err }),
      );
    });
  });
}

describe("a full disk below the embedded database", () => {
  it("is said at /readyz and to whoever changes something; all can be read, and all works again with space", async () => {
    expect((await add("Beloofd 1")).status).toBe(200);
    const cookie = (await get("/")).headers.get("set-cookie")?.split(";")[0] ?? "";
    const visit = new Visit(room.server.url, cookie);
    const csrf = await visit.csrf();
    for (const left of disk.isReal ? [40, 0] : [40]) {
      await disk.leave(left);
      expect(await readiness()).toEqual([
        503,
        {
          status: "not-ready",
          reasons: { database: "disk-full: nothing can be kept until there is space again" },
        },
      ]);
      expect((await get("/healthz")).status).toBe(200);
      const refused = await add("Beloofd 2");
      expect([refused.status, refused.body.error]).toMatchObject([
        503,
        { code: "unavailable", message: FULL },
      ]);
      const regel = "actie nieuw Beloofd 2; houder Anna; uiterlijk 20 februari";
      const typed = await visit.post("/opdracht", { csrf, room: "implementation", key: "2", regel });
      expect([typed.status, typed.text]).toEqual([503, expect.stringContaining(FULL)]);
      expect((await visit.get("/r/implementation")).status).toBe(200);
      expect((await get("/api/v1/actions", TOKEN)).status).toBe(200);
      const fields = {
        ...{ command: "/leerlus", text: "actie mijn", team_id: "T1", channel_id: "C1", user_id: "U0CARLA" },
        trigger_id: room.slack.trigger("T1", "U0CARLA"),
        response_url: room.slack.responseUrls.make("U0CARLA"),
      };
      const said = await fetch(`${room.server.url}/slack/events`, {
        method: "POST",
        ...signed(new URLSearchParams(fields).toString()),
      });
      expect([said.status, await said.text()]).toEqual([200, expect.stringContaining("Dit is niet bewaard")]);
    }
    await disk.empty();
    expect(await readiness()).toEqual([200, { status: "ready" }]);
    expect((await add("Beloofd 3")).status).toBe(200);
    const titles = (await room.server.all("actions")).map(({ title }) => String(title));
    expect(titles.filter((title) => title.startsWith("Beloofd")).sort()).toEqual(["Beloofd 1", "Beloofd 3"]);
    await until(() => (room.counts().size >= 2 ? true : undefined), 20_000);
    expect(room.server.child.exitCode).toBeNull();
  }, 120_000);

  it("ends a start and the command line with 75, in words that say what to do; what was kept is there afterwards", async () => {
    await room.server.kill("SIGKILL");
    for (const left of disk.isReal ? [40, 0] : [40]) {
      await disk.leave(left);
      for (const started of [await ended("src/main.ts"), await ended("bin/leerlus.js", "doctor")]) {
        expect(started.code, started.err).toBe(75);
        expect(started.err).toContain(`of the disk that holds ${settings.DATA_DIR}`);
        expect(started.err).toMatch(/\d+ MB is free, and Leerlus needs 64 MB\./);
        expect(started.err).toContain("Make space on that disk, or give Leerlus another DATA_DIR");
        expect(started.err).not.toMatch(/^\s+at /m);
      }
    }
    await disk.empty();
    await room.close();
    room = await openRoom(settings);
    expect(JSON.stringify(await room.server.all("actions"))).toContain("Beloofd 3");
  }, 120_000);
});
