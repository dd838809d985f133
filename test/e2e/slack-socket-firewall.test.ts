import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { startServer } from "../server.ts";

/** Slack's API can be reached; the address of the connection cannot: a firewall that lets only slack.com through. */
it("a server whose Socket Mode address cannot be reached says so at /readyz and goes on", async () => {
  const api = createServer((request, response) => {
    const says = (request.url ?? "").includes("apps.connections.open")
      ? { ok: true, url: "ws://127.0.0.1:9/link" }
      : { ok: true, team_id: "T1", team: "W", user_id: "U0BOT" };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(says));
  });
  await new Promise<void>((ready) => api.listen(0, "127.0.0.1", ready));
  const directory = mkdtempSync(path.join(tmpdir(), "leerlus-firewall-"));
  onTestFinished(() => {
    api.closeAllConnections();
    api.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const settings = {
    DATA_DIR: directory,
    LEERLUS_DEMO: "1",
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_APP_TOKEN: "xapp-1",
    SLACK_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/`,
  };
  // Slack alone is missing: the browser room, the jobs and the API work.
  const onlySlack = (status: number, says: string) => {
    const { reasons } = JSON.parse(says) as { reasons?: Record<string, string> };
    return status === 503 && reasons !== undefined && Object.keys(reasons).join() === "slack";
  };
  const server = await startServer(settings, { isStarted: onlySlack });
  onTestFinished(() => server.kill("SIGKILL").then(() => undefined));
  await pause(5000);
  expect(server.child.exitCode, server.output()).toBeNull();
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
}, 130_000);
