import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerNotYet, type Reason } from "../../src/start/not-yet.ts";

let url: string;
let reason: Reason = "starting";
const server = createServer((request, response) => answerNotYet(request, response, reason));
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const NOTHING =
  "Dit is niet bewaard: Leerlus is even niet bereikbaar. Probeer het over een paar minuten opnieuw.";
const post = async (path: string, body: string, type: string) => {
  const answer = await fetch(`${url}${path}`, { method: "POST", body, headers: { "content-type": type } });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
};
const slack = (fields: Record<string, string>) =>
  post("/slack/events", new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded");
const teams = (activity: unknown) => post("/api/messages", JSON.stringify(activity), "application/json");

describe("while Leerlus starts, each surface says in its own form that nothing was kept", () => {
  it("Slack: a command and a form in words, an event as something to send again", async () => {
    expect(await slack({ command: "/actie", text: "mijn" })).toEqual({
      status: 200,
      body: { response_type: "ephemeral", text: NOTHING },
    });
    const view = { blocks: [{ block_id: "x" }, { block_id: "field:title" }] };
    expect(await slack({ payload: JSON.stringify({ type: "view_submission", view }) })).toEqual({
      status: 200,
      body: { response_action: "errors", errors: { "field:title": NOTHING } },
    });
    expect(await slack({ payload: JSON.stringify({ type: "block_suggestion" }) })).toEqual({
      status: 200,
      body: { options: [] },
    });
    for (const payload of [
      JSON.stringify({ type: "block_actions" }),
      "null",
      "{",
      '{"type":"view_submission"}',
    ])
      expect(await slack({ payload })).toEqual({ status: 503, body: undefined });
    expect((await post("/slack/events", '{"type":"event_callback"}', "application/json")).status).toBe(503);
  });

  it("Teams: a press and a form in words, a message as something to send again", async () => {
    const press = await teams({ type: "invoke", name: "adaptiveCard/action" });
    expect([press.status, press.body.value]).toEqual([200, NOTHING]);
    const form = await teams({ type: "invoke", name: "task/submit", value: { data: { title: "Cijfers" } } });
    expect(JSON.stringify(form.body)).toContain(NOTHING);
    expect(JSON.stringify(form.body)).toContain("Cijfers");
    const opened = await teams({ type: "invoke", name: "task/fetch" });
    expect(opened.body).toEqual({ task: { type: "message", value: NOTHING } });
    expect((await teams({ type: "message", text: "hoi" })).status).toBe(503);
    expect((await teams(null)).status).toBe(400);
  });

  it.each([
    ["starting", "Leerlus start. Nog even geduld: er is niets bewaard."],
    ["away", "De database is even niet bereikbaar. Er is niets bewaard."],
  ] as const)("the API, calendars and the browser: %s", async (why, words) => {
    reason = why;
    const api = await fetch(`${url}/api/v1/actions`);
    expect([api.status, api.headers.get("content-type"), api.headers.get("retry-after")]).toEqual([
      ...[503, "application/problem+json", "5"],
    ]);
    expect(await api.json()).toMatchObject({
      ...{ type: "about:blank", title: "Service Unavailable", status: 503 },
      detail: expect.stringContaining(words),
      error: { code: "unavailable", message: expect.stringContaining(words) },
    });
    const calendar = await fetch(`${url}/kalender/x.ics`);
    expect([calendar.status, await calendar.text()]).toEqual([503, expect.stringContaining(words)]);
    const page = await fetch(`${url}/acties`);
    expect([page.status, page.headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
    const seen = await page.text();
    expect(seen).toContain(words);
    expect(seen).toContain("refresh");
    const sent = await (await fetch(`${url}/opdracht`, { method: "POST", body: "x=1" })).text();
    expect(sent).toContain(words);
    expect(sent).not.toContain("refresh");
    const english = await fetch(`${url}/`, { headers: { "accept-language": "en" } });
    expect(await english.text()).toContain('lang="en"');
  });
});
