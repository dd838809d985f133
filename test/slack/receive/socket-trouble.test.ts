import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import type { RequestHandlers } from "../../../src/slack/receive/handle-body.ts";
import { slackSocket } from "../../../src/slack/receive/socket.ts";
import { openFakeSocket } from "../fake/fake-socket.ts";
import { until } from "../receiver.ts";

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
const done: string[] = [];
let slow = 0;
const handler = (kind: string) => async () => {
  await pause(slow);
  done.push(kind);
  return { text: "gedaan" };
};
const handlers = Object.fromEntries(
  ["command", "press", "submission", "shortcut", "options", "event"].map((kind) => [kind, handler(kind)]),
) as unknown as RequestHandlers;
const command = {
  ...{ envelope_id: "E1", type: "slash_commands", accepts_response_payload: true },
  payload: { command: "/leerlus", text: "actie nieuw x", team_id: "T1", user_id: "U1", trigger_id: "1.2" },
};

it("a command that is being done when Slack refreshes the connection is answered at its own address", async () => {
  const answers: unknown[] = [];
  const address = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      answers.push(JSON.parse(Buffer.concat(parts).toString()));
      response.end("ok");
    });
  });
  await new Promise<void>((ready) => address.listen(0, "127.0.0.1", ready));
  const fake = await openFakeSocket("xapp-1");
  const reports: unknown[] = [];
  const socket = slackSocket("xapp-1", handlers, {
    api: { apiUrl: fake.apiUrl },
    log: silent,
    report: (reason) => reports.push(reason),
  });
  await until(() => (reports.includes(undefined) && fake.isOpen()) || undefined);
  slow = 300;
  const response_url = `http://127.0.0.1:${(address.address() as AddressInfo).port}/answer`;
  fake.say({ ...command, payload: { ...command.payload, response_url } });
  await pause(50);
  fake.say({ type: "disconnect", reason: "refresh_requested" });
  await until(() => answers.length > 0 || undefined);
  expect(answers).toEqual([{ text: "gedaan" }]);
  expect(fake.received).toEqual([]);
  await socket.stop();
  await fake.close();
  address.close();
}, 20_000);

/** An API that gives an address at which nothing answers. */
function hanging({ openMs = 0 } = {}) {
  let upgrades = 0;
  const server = createServer((_request, response) => {
    const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link`;
    setTimeout(
      () =>
        response
          .writeHead(200, { "content-type": "application/json" })
          .end(JSON.stringify({ ok: true, url })),
      openMs,
    );
  });
  server.on("upgrade", (_r, s) => {
    upgrades += 1;
    s.on("error", () => undefined);
  });
  return { server, upgrades: () => upgrades };
}

it("says that there is no connection while the other side does not answer it", async () => {
  const { server } = hanging();
  await new Promise<void>((r) => server.listen(0, "127.0.0.1", r));
  const reports: unknown[] = [];
  const socket = slackSocket("xapp-1", handlers, {
    api: { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/` },
    log: silent,
    report: (r) => reports.push(r),
  });
  await pause(17_000);
  const _began = performance.now();
  await socket.stop();
  server.closeAllConnections();
  server.close();
  expect(reports.length).toBeGreaterThan(0);
}, 60_000);

it("opens nothing any more once it is stopped while connecting", async () => {
  const { server, upgrades } = hanging({ openMs: 3000 });
  await new Promise<void>((r) => server.listen(0, "127.0.0.1", r));
  const socket = slackSocket("xapp-1", handlers, {
    api: { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/` },
    log: silent,
    report: () => undefined,
  });
  await pause(300);
  await socket.stop();
  await pause(3500);
  server.closeAllConnections();
  server.close();
  expect(upgrades()).toBe(0);
}, 20_000);

it("tells that the connection was lost while it is being opened anew", async () => {
  const fake = await openFakeSocket("xapp-1");
  const reports: unknown[] = [];
  const socket = slackSocket("xapp-1", handlers, {
    api: { apiUrl: fake.apiUrl },
    log: silent,
    report: (r) => reports.push(r),
  });
  await until(() => (reports.includes(undefined) && fake.isOpen()) || undefined);
  fake.drop();
  await pause(300);
  const seen = [...reports];
  await socket.stop();
  await fake.close();
  expect(seen.at(-1)).not.toBe(undefined);
}, 20_000);
