import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { startServer } from "../server.ts";

/** Slack's API can be reached; the address of the connection cannot: a firewall that lets only slack.com through. */
it("a server whose Socket Mode address cannot be reached goes on", async () => {
  const api = createServer((request, response) => {
    const says = (request.url ?? "").includes("apps.connections.open")
      ? { ok: true, url: "ws://127.0.0.1:9/link" }
      : { ok: true, team_id: "T1", team: "W", user_id: "U0BOT" };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(says));
  });
  await new Promise<void>((ready) => api.listen(0, "127.0.0.1", ready));
  const directory = mkdtempSync(path.join(tmpdir(), "leerlus-firewall-"));
  const server = await startServer({
    ...{ DATA_DIR: directory, LEERLUS_DEMO: "1", SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" },
    SLACK_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/`,
  }).catch((error: unknown) => error as Error);
  if (!(server instanceof Error)) await new Promise((later) => setTimeout(later, 5000));
  const end = server instanceof Error ? server.message : `${server.child.exitCode} ${server.output()}`;
  // Not ready is right; ended is not.
  const alive = server instanceof Error ? !end.startsWith("ended with") : server.child.exitCode === null;
  if (!(server instanceof Error)) await server.kill("SIGKILL");
  api.closeAllConnections();
  api.close();
  rmSync(directory, { recursive: true });
  expect(alive).toBe(true);
  // Longer than a server that is never ready is waited for.
}, 180_000);
