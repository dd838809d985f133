import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RequestHandlers } from "../../../src/slack/receive/handle-body.ts";
import { slackSocket } from "../../../src/slack/receive/socket.ts";
import { openFakeSocket } from "../fake/fake-socket.ts";
import { until } from "../receiver.ts";

let fake: Awaited<ReturnType<typeof openFakeSocket>>;
let socket: ReturnType<typeof slackSocket>;
let taken: [string, unknown][];
let reports: (string | undefined)[];
let answer: (body: Record<string, unknown>) => unknown;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const handler = (kind: string) => async (body: Record<string, unknown>) => {
  taken.push([kind, body]);
  return await answer(body);
};
const handlers = Object.fromEntries(
  ["command", "press", "submission", "shortcut", "options", "event"].map((kind) => [kind, handler(kind)]),
) as unknown as RequestHandlers;

beforeEach(async () => {
  fake = await openFakeSocket("xapp-1");
  taken = [];
  reports = [];
  answer = () => undefined;
});
afterEach(async () => {
  await socket.stop();
  await fake.close();
});

const open = (token = "xapp-1") => {
  const report = (reason: string | undefined) => void reports.push(reason);
  socket = slackSocket(token, handlers, { api: { apiUrl: fake.apiUrl }, log: silent, report });
};
const connected = async () => {
  open();
  await until(() => (reports.includes(undefined) && fake.isOpen()) || undefined);
};
const command = (envelope_id: string) => ({
  ...{ envelope_id, type: "slash_commands", accepts_response_payload: true },
  payload: { command: "/leerlus", text: "ik", team_id: "T1", user_id: "U1", trigger_id: "1.2" },
});

describe("Socket Mode", () => {
  it("brings commands, presses and events to the same handlers, and what they answer back", async () => {
    answer = () => ({ response_type: "ephemeral", text: "hallo" });
    await connected();
    fake.say(command("E1"));
    const acked = await until(() => fake.received.find(({ envelope_id }) => envelope_id === "E1"));
    expect(acked.payload).toEqual({ response_type: "ephemeral", text: "hallo" });
    fake.say({
      ...{ envelope_id: "E2", type: "interactive", accepts_response_payload: true },
      payload: {
        type: "block_actions",
        team: { id: "T1" },
        user: { id: "U1" },
        actions: [{ type: "button", action_id: "a", value: "v" }],
      },
    });
    fake.say({
      ...{ envelope_id: "E3", type: "events_api", retry_attempt: 0, retry_reason: "" },
      payload: { type: "event_callback", team_id: "T1", event: { type: "app_home_opened", user: "U1" } },
    });
    await until(() => fake.received.length === 3 || undefined);
    expect(taken.map(([kind]) => kind)).toEqual(["command", "press", "event"]);
  });

  it("does not acknowledge what could not be stored: Slack sends it again, or tells the person", async () => {
    answer = () => {
      throw new Error("not stored");
    };
    await connected();
    fake.say(command("E1"));
    await until(() => taken.length === 1 || undefined);
    await new Promise((later) => setTimeout(later, 200));
    expect(fake.received).toEqual([]);
  });

  it("is tried until Slack takes the token, and says why not meanwhile", async () => {
    fake.refuse(1);
    open();
    expect(reports).toEqual([expect.stringContaining("not open yet")]);
    await until(() => reports.length > 1 || undefined);
    expect(reports[1]).toContain("SLACK_APP_TOKEN");
    expect(reports[1]).not.toContain("xapp-1");
    await until(() => reports.includes(undefined) || undefined, 8000);
  }, 10_000);

  it("comes back after the connection was lost", async () => {
    await connected();
    fake.drop();
    await until(() => (fake.connections() === 2 && fake.isOpen()) || undefined, 8000);
    answer = () => ({ text: "weer" });
    fake.say(command("E9"));
    await until(() => fake.received.some(({ envelope_id }) => envelope_id === "E9") || undefined);
  }, 15_000);

  it("goes on trying when Slack does not take the token any more, and nothing else stops", async () => {
    await connected();
    fake.refuse(2);
    fake.drop();
    await until(() => reports.some((reason) => reason?.includes("SLACK_APP_TOKEN")) || undefined, 8000);
    await until(() => fake.isOpen() || undefined, 8000);
  }, 15_000);

  it("opens another connection when Slack asks for it", async () => {
    await connected();
    fake.say({ type: "disconnect", reason: "refresh_requested" });
    await until(() => (fake.connections() === 2 && fake.isOpen()) || undefined, 8000);
  }, 15_000);

  it("is closed when Leerlus stops", async () => {
    await connected();
    await socket.stop();
    await until(() => !fake.isOpen() || undefined);
    await new Promise((later) => setTimeout(later, 500));
    expect(fake.connections()).toBe(1);
  });
});
