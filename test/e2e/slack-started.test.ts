import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer } from "../server.ts";
import type { FakeSlack } from "../slack/fake/fake-slack.ts";
import { openSlack } from "../slack/open-slack.ts";
import { until } from "../slack/receiver.ts";
import { SECRET, signed } from "../slack/signed.ts";

let slack: FakeSlack;
let server: Server;
const directory = mkdtempSync(path.join(tmpdir(), "leerlus-slack-"));
const environment = () => ({
  ...{ DATA_DIR: path.join(directory, "data"), LEERLUS_DEMO: "1", DELIVERY_SETTLE_MS: "1000" },
  ...{ SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: "xoxb-T1", SLACK_API_URL: slack.apiUrl },
});
beforeAll(async () => {
  slack = await openSlack();
  server = await startServer(environment());
}, 60_000);
afterEach(() => slack.mischief.calm());
afterAll(async () => {
  await server.kill();
  await slack.close();
  rmSync(directory, { recursive: true });
});

const types = async (text: string, user = "U0ANNA") => {
  const fields = {
    ...{ command: "/leerlus", text, team_id: "T1", channel_id: "C1", user_id: user },
    ...{ trigger_id: slack.trigger("T1", user), response_url: slack.responseUrls.make(user) },
  };
  const made = signed(new URLSearchParams(fields).toString());
  const response = await fetch(`${server.url}/slack/events`, { method: "POST", ...made });
  return { status: response.status, text: await response.text(), url: fields.response_url };
};
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

describe("a server with the settings of Slack", () => {
  it("is ready, and answers a signed command", async () => {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const { status, text, url } = await types("ik");
    expect(status).toBe(200);
    await until(() =>
      `${text}${JSON.stringify(slack.responseUrls.answers(url))}`.includes("Anna") ? true : undefined,
    );
  });

  it("still has its browser room, its API and no body parser before Slack's requests", async () => {
    expect((await server.api("GET", "/api/v1/rooms")).status).toBe(200);
    expect((await fetch(`${server.url}/`)).status).toBe(200);
    expect((await fetch(`${server.url}/slack/events`, { method: "POST", body: "x" })).status).toBe(401);
    expect((await fetch(`${server.url}/slack/iets-anders`)).status).toBe(404);
  });

  it("posts what the API does in a room in the channel that is bound to it", async () => {
    const team = slack.state.teams.get("T1");
    team?.users.set("U0CARLA", { id: "U0CARLA", name: "c", email: "coordinator@example.org" });
    expect((await types("kanaal implementation", "U0CARLA")).status).toBe(200);
    const bound = async () => JSON.stringify(await server.all("rooms")).includes("T1:C1");
    await until(async () => (await bound()) || undefined);
    const input = { title: "Stuur de cijfers", holder: "anna@example.org", due: "2026-02-20" };
    const made = await server.api("POST", "/api/v1/commands/action/add", { input, room: "implementation" });
    expect(made.status).toBe(200);
    await until(() => (slack.messages("T1", "C1").length > 0 ? true : undefined));
    expect(JSON.stringify(slack.messages("T1", "C1").at(-1)?.blocks)).toContain("Stuur de cijfers");
    expect(slack.violations).toEqual([]);
  });

  it("is looked at by leerlus doctor, through the server that runs", async () => {
    const { code, said } = await leerlus("doctor");
    expect(said).toContain("ok    SLACK_BOT_TOKEN: works in Werkruimte T1");
    expect(said).toContain("Slack Werkruimte T1: implementation in C1 can be reached");
    expect(code).toBe(0);
    expect(said).not.toContain("xoxb");
  }, 30_000);

  it("logs nobody's name, words or token", () => {
    expect(server.output()).not.toMatch(/xoxb|anna@|Stuur de cijfers|Achterberg|U0ANNA/);
  });

  it("ends within ten seconds while Slack hangs", async () => {
    slack.mischief.rate({ rate: 1, kinds: [{ does: "hang" }] });
    const input = { title: "Nog een", holder: "anna@example.org", due: "2026-02-20" };
    await server.api("POST", "/api/v1/commands/action/add", { input, room: "implementation" });
    await types("ik");
    await until(
      () => slack.calls.some(({ method, befell }) => method === "chat.postMessage" && befell) || undefined,
    );
    const began = performance.now();
    expect(await server.kill()).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 20_000);

  it("says what it could not say before once it is started again", async () => {
    slack.mischief.calm();
    const before = slack.messages("T1", "C1").length;
    server = await startServer(environment());
    await until(() => (slack.messages("T1", "C1").length > before ? true : undefined), 20_000);
    expect(slack.messages("T1", "C1")).toHaveLength(before + 1);
  }, 60_000);

  it("with another token says at /readyz what Slack says to it", async () => {
    const other = {
      ...environment(),
      DATA_DIR: path.join(directory, "other"),
      SLACK_BOT_TOKEN: "xoxb-nonsense",
    };
    const { freePort } = await import("../server.ts");
    const port = await freePort();
    const starting = startServer(other, { port }).catch((error: unknown) => error);
    const reasons = await until(async () => {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      const body = (await response?.json()) as { reasons?: { slack?: string } } | undefined;
      // A busy machine may first say that it has no answer of Slack in time: it asks again.
      return body?.reasons?.slack?.includes("invalid_auth") ? body.reasons.slack : undefined;
    }, 90_000);
    expect(reasons).toBe("Slack does not take SLACK_BOT_TOKEN (invalid_auth)");
    const { body } = { body: await (await fetch(`http://127.0.0.1:${port}/readyz`)).text() };
    expect(body).not.toContain("nonsense");
    const team = slack.state.teams.get("T1");
    if (team) team.token = "xoxb-nonsense";
    const started = (await starting) as Server;
    expect((await fetch(`${started.url}/readyz`)).status).toBe(200);
    await started.kill();
  }, 180_000);
});
