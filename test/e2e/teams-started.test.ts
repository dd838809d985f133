import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort, type Json, type Server, startServer } from "../server.ts";
import { until } from "../slack/receiver.ts";
import { type BotFramework, CLIENT, openBotFramework, TENANT } from "../teams/fake/bot-framework.ts";
import { type FakeConnector, openFakeConnector } from "../teams/fake/fake-connector.ts";
import { addConversation } from "../teams/fake/fake-teams-state.ts";
import { CHANNEL, GROUP, privateChat, someone } from "../teams/someone.ts";

let connector: FakeConnector;
let framework: BotFramework;
let server: Server;
const carla = someone("carla");
const directory = mkdtempSync(path.join(tmpdir(), "leerlus-teams-"));
const environment = () => ({
  ...{ DATA_DIR: path.join(directory, "data"), LEERLUS_DEMO: "1", DELIVERY_SETTLE_MS: "1000" },
  ...{ TEAMS_CLIENT_ID: CLIENT, TEAMS_CLIENT_SECRET: "secret-of-the-client", TEAMS_TENANT_ID: TENANT },
  ...{ TEAMS_OPENID_METADATA_URL: framework.metadataUrl, TEAMS_LOGIN_URL: connector.loginUrl },
  TEAMS_GRAPH_URL: connector.graphUrl,
});

beforeAll(async () => {
  [connector, framework] = await Promise.all([openFakeConnector(), openBotFramework()]);
  const member = { id: carla.user, name: "carla", aadObjectId: carla.account, tenantId: TENANT };
  const members = [{ ...member, email: "coordinator@example.org" }];
  const { state } = connector;
  addConversation(state, { id: CHANNEL, tenant: TENANT, kind: "channel", team: GROUP, members });
  addConversation(state, { id: privateChat("carla"), tenant: TENANT, kind: "personal", members });
  server = await startServer(environment());
}, 60_000);
afterAll(async () => {
  await server?.kill();
  await connector?.close();
  await framework?.close();
  rmSync(directory, { recursive: true, force: true });
}, 30_000);

async function send(activity: Json, url = server.url): Promise<number> {
  const { serviceUrl } = connector;
  const there = connector.messages(String(activity.conversation.id).split(";")[0] ?? "");
  // What is answered stands there.
  const at = Date.now();
  there.push({
    id: activity.id,
    root: undefined,
    activity: { from: 1 },
    edits: 0,
    createdAt: at,
    changedAt: at,
  });
  const response = await fetch(`${url}/api/messages`, {
    method: "POST",
    body: JSON.stringify({ ...activity, serviceUrl }),
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await framework.token(serviceUrl)}`,
    },
  });
  await response.body?.cancel();
  return response.status;
}
/** What Leerlus said in the channel. */
const said = () => connector.messages(CHANNEL).filter(({ activity }) => !("from" in activity));
const reasonsAt = async (port: number): Promise<string | undefined> => {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
  return ((await response?.json()) as { reasons?: { teams?: string } } | undefined)?.reasons?.teams;
};

describe("a server with the settings of Teams", () => {
  it("is ready, and refuses what Microsoft did not sign", async () => {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const unsigned = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
    expect((await fetch(`${server.url}/api/messages`, unsigned)).status).toBe(401);
  });

  it("still has its browser room and its API, and has the pages that Teams shows", async () => {
    expect((await server.api("GET", "/api/v1/rooms")).status).toBe(200);
    expect((await fetch(`${server.url}/`)).status).toBe(200);
    expect((await fetch(`${server.url}/teams/tab`)).status).toBe(200);
    expect((await fetch(`${server.url}/teams/over`)).status).toBe(200);
    expect((await fetch(`${server.url}/teams/iets-anders`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/messages`)).status).toBe(404);
  });

  it("posts what the API does in a room in the channel that is bound to it", async () => {
    expect(await send(carla.tells("kanaal implementation"))).toBe(200);
    const bound = async () => JSON.stringify(await server.all("rooms")).includes(`${TENANT}:${CHANNEL}`);
    await until(async () => (await bound()) || undefined);
    const input = { title: "Stuur de cijfers", holder: "anna@example.org", due: "2026-02-20" };
    const made = await server.api("POST", "/api/v1/commands/action/add", { input, room: "implementation" });
    expect(made.status).toBe(200);
    await until(() => JSON.stringify(said()).includes("Stuur de cijfers") || undefined);
    expect(connector.violations).toEqual([]);
  });

  it("is looked at by leerlus doctor, through the server that runs", async () => {
    const { said: lines } = await leerlus("doctor");
    expect(lines).toContain(`ok    Teams tenant ${TENANT}: TEAMS_CLIENT_SECRET works`);
    expect(lines).toContain("ok    Teams: Overleg for implementation can be reached");
    expect(lines).not.toContain("secret-of-the-client");
  }, 30_000);

  it("logs nobody's name, words or token", () => {
    expect(server.output()).not.toMatch(/secret-of|coordinator@|Stuur de cijfers|carla|eyJ/);
  });

  it("ends within ten seconds while Teams hangs", async () => {
    connector.mischief.rate({ rate: 1, kinds: [{ does: "hang" }], random: () => 0 });
    const before = connector.calls.length;
    const input = { title: "Nog een", holder: "anna@example.org", due: "2026-02-20" };
    await server.api("POST", "/api/v1/commands/action/add", { input, room: "implementation" });
    await until(() => connector.calls.length > before || undefined);
    const began = performance.now();
    expect(await server.kill()).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 20_000);

  it("says what it could not say before once it is started again", async () => {
    connector.mischief.calm();
    server = await startServer(environment());
    await until(() => JSON.stringify(said()).includes("Nog een") || undefined, 20_000);
  }, 60_000);

  it("says at /readyz that Microsoft does not take the secret, until it does", async () => {
    const { login } = connector;
    const secret = login.clientSecret;
    login.clientSecret = "another";
    const port = await freePort();
    const starting = startServer({ ...environment(), DATA_DIR: path.join(directory, "other") }, { port });
    starting.catch(() => undefined);
    const reason = await until(async () => {
      const said = await reasonsAt(port);
      return said?.includes("yet") ? undefined : said;
    }, 30_000);
    expect(reason).toBe("Microsoft does not take TEAMS_CLIENT_SECRET (invalid_client)");
    login.clientSecret = secret;
    const other = await starting;
    expect((await fetch(`${other.url}/readyz`)).status).toBe(200);
    await other.kill();
  }, 60_000);
});

const leerlus = (...args: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const options = {
      cwd: path.join(import.meta.dirname, "../.."),
      env: { PATH: process.env.PATH, ...environment() },
    };
    const child = execFile(process.execPath, ["bin/leerlus.js", ...args], options, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: out + err }),
    );
  });
