import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server as TcpServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { layDatabase } from "../run/lay-database.ts";
import { freePort, PRELOADED, type Server, startServer } from "../server.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const START = 60_000;

interface Ended {
  code: number | null;
  out: string;
  err: string;
  ms: number;
}

/** Runs Leerlus, or its command line, until it ends by itself. */
function ended(
  file: "src/main.ts" | "bin/leerlus.js",
  args: string[],
  env: Record<string, string>,
): Promise<Ended> {
  const began = performance.now();
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { PATH: process.env.PATH, ...env }, timeout: START };
    const child = execFile(process.execPath, [...PRELOADED, file, ...args], options, (_error, out, err) =>
      resolve({ code: child.exitCode, out, err, ms: performance.now() - began }),
    );
  });
}
const cli = (args: string[], env: Record<string, string>) => ended("bin/leerlus.js", args, env);

const directories: string[] = [];
function directory(): string {
  const made = mkdtempSync(path.join(tmpdir(), "leerlus-main-"));
  directories.push(made);
  return made;
}
afterAll(() => {
  for (const made of directories) rmSync(made, { recursive: true, force: true });
});

describe("a start in a fresh directory", () => {
  const dataDir = path.join(directory(), "data");
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ DATA_DIR: dataDir }, { makesDatabase: true });
  }, START);
  afterAll(() => server.kill());

  it("is alive, ready, and serves the room, the API and the metrics", async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
    expect((await fetch(server.url)).headers.get("content-type")).toContain("text/html");
    const { body } = await server.api("GET", "/api/v1/people?role=coordinator");
    expect(body.items.map((person: { email: string }) => person.email)).toContain("coordinator@example.org");
  });

  it("begins with half a year behind it: meetings held, actions early and late, a revision under way", async () => {
    const page = await (await fetch(server.url)).text();
    expect(page).toContain("maandag 6 juli 2026, 8.00 uur");
    const closed = await server.all("meetings", "&state=closed");
    expect(closed.length).toBeGreaterThan(8);
    const actions = await server.all("actions");
    expect(actions.filter(({ late }) => late).length).toBeGreaterThan(0);
    expect(actions.filter(({ state }) => state === "done").length).toBeGreaterThan(0);
    expect((await server.api("GET", "/api/v1/revisions/HV-2026-1")).body.state).toBe("advised");
    const deliveries = await server.all("deliveries");
    expect(deliveries.filter(({ state }) => state !== "sent")).toEqual([]);
  });

  it("shows metrics without anybody's name, address or reference", async () => {
    await server.api("POST", "/api/v1/commands/leerlus/me", {}, "anna@example.org");
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toContain('leerlus_commands_total{command="leerlus/me",via="api",outcome="done"} 1');
    expect(text).toContain('leerlus_moments{state="due"}');
    expect(text).toContain("nodejs_eventloop_lag_seconds");
    expect(text).not.toMatch(/@|anna|IO-2026/i);
  });

  it(
    "logs JSON lines, and speaks to whoever starts it in words",
    async () => {
      const { out, err } = await new Promise<{ out: string; err: string }>((resolve) => {
        const port = freePort();
        const dataDir = path.join(directory(), "data");
        void port.then(async (at) => {
          await layDatabase(path.join(dataDir, "database"));
          const child = spawn(process.execPath, [...PRELOADED, "src/main.ts"], {
            cwd: ROOT,
            env: { PATH: process.env.PATH, PORT: String(at), DATA_DIR: dataDir },
          });
          const said = { out: "", err: "" };
          child.stdout.on("data", (part) => (said.out += String(part)));
          child.stderr.on("data", (part) => {
            said.err += String(part);
            if (said.err.includes("Ctrl-C")) child.kill("SIGTERM");
          });
          child.on("exit", () => resolve(said));
        });
      });
      const lines = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const token = lines.find((line) => "DEMO_TOKEN" in line)?.DEMO_TOKEN;
      expect(token).toMatch(/^ll_[\w-]{43}$/);
      expect(err).toContain(String(token));
      expect(err).toMatch(/http:\/\/localhost:\d+/);
      expect(lines.at(-1)).toMatchObject({ msg: "stopped" });
    },
    START,
  );

  it(
    "lets no second process in, which says why within two seconds",
    async () => {
      const second = await ended("src/main.ts", [], { DATA_DIR: dataDir, PORT: String(await freePort()) });
      expect(second.code).toBe(75);
      expect(second.err).toContain(dataDir);
      expect(second.err).toContain("DATABASE_URL");
      expect((await server.api("GET", "/api/v1/rooms")).status).toBe(200);
    },
    START,
  );

  it(
    "does what the command line asks, which cannot open the database beside it",
    async () => {
      const env = { DATA_DIR: dataDir };
      const link = await cli(["link", "Anna@example.org"], env);
      expect(link).toMatchObject({ code: 0 });
      expect(link.out).toMatch(
        new RegExp(`^http://localhost:${new URL(server.url).port}/aanmelden/[\\w-]{43}\n$`),
      );

      const token = await cli(["token", "create", "--email", "anna@example.org", "--label", "proef"], env);
      const shown = token.out.trim();
      const asAnna = () =>
        fetch(`${server.url}/api/v1/commands/leerlus/me`, {
          method: "POST",
          headers: { Authorization: `Bearer ${shown}` },
        });
      expect(await (await asAnna()).text()).toContain("anna@example.org");
      const id = /^(\d+)\t.*proef/m.exec((await cli(["token", "list"], env)).out)?.[1] ?? "none";
      expect((await cli(["token", "revoke", id], env)).code).toBe(0);
      expect((await asAnna()).status).toBe(401);
      expect((await cli(["token", "revoke", id], env)).code).toBe(1);

      expect(await cli(["link", "niemand@example.org"], env)).toMatchObject({ code: 1, out: "" });
      expect((await cli(["doctor"], env)).out).toContain("cooperations: g7");
    },
    START,
  );

  it(
    "exports every list through the running server",
    async () => {
      const into = directory();
      expect((await cli(["export", into], { DATA_DIR: dataDir })).code).toBe(0);
      const files = readdirSync(path.join(into, "g7"));
      expect(files).toContain("meetings.jsonl");
      expect(files).toContain("audit.jsonl");
      const lines = readFileSync(path.join(into, "g7", "meetings.jsonl"), "utf8")
        .trim()
        .split("\n");
      expect(JSON.parse(lines[0] ?? "")).toHaveProperty("ref");
    },
    START,
  );

  it(
    "takes back elsewhere what the running server exported, to the byte",
    async () => {
      const [into, again] = [directory(), directory()];
      const env = { DATA_DIR: directory() };
      expect((await cli(["export", into], { DATA_DIR: dataDir })).code).toBe(0);
      expect(await cli(["setup", into, "--yes"], env)).toMatchObject({ code: 0 });
      expect((await cli(["export", again], env)).code).toBe(0);
      const tables = readdirSync(path.join(into, "g7", "tables"));
      expect(tables).toContain("posts.jsonl");
      for (const table of tables) {
        const [was, is] = [into, again].map((one) =>
          readFileSync(path.join(one, "g7", "tables", table), "utf8"),
        );
        expect(is, table).toBe(was);
      }
      expect(await cli(["setup", into, "--yes"], env)).toMatchObject({ code: 65 });
    },
    // Four command lines, three of which open a database of their own.
    4 * START,
  );

  it(
    "makes a delivery for an archive through the running server, in a directory of its own",
    async () => {
      const into = directory();
      expect((await cli(["export", "--archive", into], { DATA_DIR: dataDir })).code).toBe(0);
      expect(readdirSync(path.join(into, "g7"))).toEqual(
        expect.arrayContaining(["checksums.sha256", "index.html", "g7.mdto.xml", "overleggen"]),
      );
      expect(await cli(["export", "--archive", into], { DATA_DIR: dataDir })).toMatchObject({ code: 65 });
    },
    START,
  );

  it(
    "makes what may be public through the running server, in a directory of its own, and not together with the other",
    async () => {
      const into = directory();
      const both = await cli(["export", "--archive", "--publication", into], { DATA_DIR: dataDir });
      expect(both.code).toBe(1);
      expect((await cli(["export", "--publication", into], { DATA_DIR: dataDir })).code).toBe(0);
      expect(readdirSync(path.join(into, "g7")).sort()).toEqual([
        "checksums.sha256",
        "index.html",
        "niet-openbaar.csv",
        "openbaar.csv",
      ]);
      expect(await cli(["export", "--publication", into], { DATA_DIR: dataDir })).toMatchObject({ code: 65 });
    },
    START,
  );

  it("keeps the way in for the command line to its owner", async () => {
    const file = path.join(dataDir, "server.json");
    expect(statSync(file).mode & 0o077).toBe(0);
    const stranger = await fetch(`${server.url}/internal/cli`, {
      method: "POST",
      headers: { "Leerlus-Secret": "guess" },
      body: '{"verb":"link","args":{"email":"coordinator@example.org"}}',
    });
    expect(stranger.status).toBe(404);
  });

  it(
    "ends within ten seconds on SIGTERM with 0, event streams and all, and starts again where it was",
    async () => {
      const stream = await fetch(`${server.url}/api/v1/rooms`, { headers: { Authorization: "Bearer nope" } });
      await stream.body?.cancel();
      const page = await fetch(server.url);
      const cookie = page.headers.get("set-cookie")?.split(";")[0] ?? "";
      const live = await fetch(`${server.url}/live?room=implementation`, { headers: { cookie } });
      expect(live.headers.get("content-type")).toContain("text/event-stream");
      await server.api(
        "POST",
        "/api/v1/commands/leerlus/language",
        { input: { language: "en" } },
        "anna@example.org",
      );
      const began = performance.now();
      expect(await server.kill("SIGTERM")).toBe(0);
      expect(performance.now() - began).toBeLessThan(10_000);
      await live.body?.cancel().catch(() => undefined);
      expect(existsSync(path.join(dataDir, "server.json"))).toBe(false);

      server = await startServer({ DATA_DIR: dataDir });
      const me = await server.api("POST", "/api/v1/commands/leerlus/me", {}, "anna@example.org");
      expect(me.body.text).toContain("English");
    },
    START,
  );
});

describe("a start that cannot be", () => {
  let taken: TcpServer | undefined;
  let left: ChildProcess | undefined;
  afterEach(async () => {
    taken?.close();
    left?.kill("SIGKILL");
  });

  it(
    "names everything that is wrong with the settings and ends with 78",
    async () => {
      const env = { PORT: "many", LOG_LEVEL: "loud", DATA_DIR: directory() };
      const { code, out, err } = await ended("src/main.ts", [], env);
      expect([code, out]).toEqual([78, ""]);
      expect(err).toContain("PORT:");
      expect(err).toContain("LOG_LEVEL:");
    },
    START,
  );

  it(
    "names a port that another program has, and ends with 69",
    async () => {
      taken = createServer().listen(0, "127.0.0.1");
      await once(taken, "listening");
      const { port } = taken.address() as { port: number };
      const { code, err } = await ended("src/main.ts", [], { DATA_DIR: directory(), PORT: String(port) });
      expect(code).toBe(69);
      expect(err).toContain(String(port));
    },
    START,
  );

  it(
    "names a directory that cannot be made, and ends with 78",
    async () => {
      const { code, err } = await ended("src/main.ts", [], {
        DATA_DIR: path.join(ROOT, "package.json/data"),
      });
      expect(code).toBe(78);
      expect(err).toContain("DATA_DIR");
    },
    START,
  );

  it(
    "is not a start while the database cannot be reached: it says so, and waits",
    async () => {
      const port = await freePort();
      const env = { PORT: String(port), DATABASE_URL: "postgres://nobody:secret@127.0.0.1:1/none" };
      left = spawn(process.execPath, [...PRELOADED, "src/main.ts"], {
        cwd: ROOT,
        env: { PATH: process.env.PATH, ...env },
      });
      let out = "";
      left.stdout?.on("data", (part) => (out += String(part)));
      await expect.poll(() => out, { timeout: START }).toContain("trying again");
      expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
      expect(ready.status).toBe(503);
      expect((await ready.json()).reasons.database).toContain("ECONNREFUSED");
      expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(503);
      expect(out).not.toContain("secret");
      const gone = once(left, "exit");
      left.kill("SIGTERM");
      expect((await gone)[0]).toBe(0);
    },
    START,
  );
});
