import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AT_ONCE, answerOf, deep, long, mutated, SEEDED, wrongWithAnswer } from "../../mutated.ts";
import { interaction, type Signed, signed, telling } from "../signed.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();

async function wrongWith(request: Signed): Promise<string[]> {
  const response = await answerOf(() => fetch(here.receiver().url, { method: "POST", ...request }));
  return wrongWithAnswer(response.status, await response.text());
}

const json = (body: string) => signed(body, { json: true });
const event = (more: object) =>
  json(JSON.stringify({ type: "event_callback", event_id: "Ev1", team_id: "T1", ...more }));
const said = { type: "app_mention", channel: "C1", user: "U0ANNA", text: "<@B> ik", ts: "1.2" };
const payload = (text: string) => signed(new URLSearchParams({ payload: text }).toString());
const pressed = { type: "block_actions", team: { id: "T1" }, user: { id: "U0ANNA" } };

describe("a correctly signed body that is malformed is refused or left alone, and never a fault", () => {
  it.each([
    ["null", json("null")],
    ["a number", json("5")],
    ["a text", json('"x"')],
    ["a list", json("[]")],
    ["a list of nothing", json("[null]")],
    ["no JSON", json("{")],
    ["nothing", json("")],
    ["no JSON in a form", payload("{")],
    ["null in a form", payload("null")],
    ["a number in a form", payload("5")],
    ["a list in a form", payload("[null]")],
    ["two payloads", signed("payload=%7B%7D&payload=null")],
    ["an empty form", signed("")],
    [
      "a command twice",
      signed("command=/leerlus&command=/actie&team_id=T1&team_id=T2&text=a&text=b&user_id=x"),
    ],
    ["no event", event({ event: null })],
    ["an event that is a text", event({ event: "message" })],
    ["an event that is a list", event({ event: [] })],
    ["no authorization", event({ event: said, authorizations: [null] })],
    ["authorizations that are a text", event({ event: said, authorizations: "T1" })],
    ["an event of nobody", event({ event: { ...said, user: null } })],
    ["an event of a type that is an object", event({ event: { ...said, type: { toString: 1 } } })],
    ["an event in no channel", event({ event: { ...said, channel: null } })],
    ["an event about no item", event({ event: { ...said, item: null } })],
    ["a very long id", event({ event_id: long(100_000), event: { ...said, ts: long(100_000) } })],
    ["a very long workspace", event({ event: said, team_id: long(100_000) })],
    ["very deep", json(`{"type":"event_callback","event":${deep(200_000)}}`)],
    [
      "very deep in an event",
      json(`{"type":"event_callback","event":{"type":"app_mention","user":"U0ANNA","x":${deep(50_000)}}}`),
    ],
    ["no actions", interaction({ ...pressed, actions: null })],
    ["no action", interaction({ ...pressed, actions: [null] })],
    ["actions that are a number", interaction({ ...pressed, actions: 5 })],
    [
      "nobody who pressed",
      interaction({ ...pressed, user: null, actions: [{ type: "button", value: "{}" }] }),
    ],
    ["a form without a form", interaction({ ...pressed, type: "view_submission" })],
    [
      "a form of nothing",
      interaction({ ...pressed, type: "view_submission", view: { id: "V", blocks: [null] } }),
    ],
    [
      "a form with a day beyond all days",
      interaction({
        ...pressed,
        type: "view_submission",
        view: {
          ...{ id: "V1", type: "modal", callback_id: "form:action/add", private_metadata: "{}", blocks: [] },
          state: { values: { "field:x": { x: { type: "datetimepicker", selected_date_time: 1e300 } } } },
        },
      }),
    ],
    [
      "a form with numbers for texts",
      interaction({
        ...pressed,
        type: "view_submission",
        view: {
          id: "V1",
          callback_id: "form:action/add",
          state: { values: { "field:title": { t: { value: 5 } } } },
        },
      }),
    ],
  ])("%s", async (_, request) => {
    expect(await wrongWith(request)).toEqual([]);
  });

  const view = {
    ...{ id: "V1", hash: "h", type: "modal", callback_id: "form:action/add", private_metadata: "{}" },
    app_installed_team_id: "T1",
    blocks: [
      { type: "input", block_id: "field:title", element: { type: "plain_text_input", action_id: "title" } },
    ],
    state: {
      values: {
        "field:title": { title: { type: "plain_text_input", value: "Bel" } },
        "field:due": { due: { type: "datepicker", selected_date: "2026-12-15" } },
        "field:holders": {
          h: { type: "multi_external_select", selected_options: [{ value: "anna@example.org" }] },
        },
      },
    },
  };
  const kinds: Record<string, (change: (value: unknown) => fc.Arbitrary<unknown>) => fc.Arbitrary<Signed>> = {
    event: (change) =>
      change({
        ...{ type: "event_callback", event_id: "Ev1", event_time: 1_790_000_000, team_id: "T1" },
        authorizations: [{ team_id: "T1", enterprise_id: null, is_enterprise_install: false }],
        event: { ...said, channel_type: "im", thread_ts: "1.1", item: { channel: "C1" } },
      }).map((body) => json(JSON.stringify(body))),
    "a file or a link": (change) =>
      change({
        ...{ type: "event_callback", event_id: "Ev2", team_id: "T1" },
        event: {
          type: "link_shared",
          channel: "C1",
          user: "U0ANNA",
          message_ts: "1.2",
          links: [{ url: "https://x.example" }],
        },
      }).map((body) => json(JSON.stringify(body))),
    command: (change) =>
      change(here.someone("U0ANNA").command("ik")).map((fields) => {
        const pairs = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
        const texts = pairs.map(([key, value]): [string, string] => [
          key,
          typeof value === "string" ? value : JSON.stringify(value),
        ]);
        return signed(new URLSearchParams(texts).toString());
      }),
    press: (change) => {
      const value = JSON.stringify({ c: "action/status", i: { action: "A-1", state: "blocked" }, n: "n1" });
      return change(here.someone("U0ANNA").press(value, { view })).map((body) =>
        payload(JSON.stringify(body)),
      );
    },
    form: (change) =>
      change({ ...here.someone("U0ANNA").submission({ blocks: [] }, {}), view }).map((body) =>
        payload(JSON.stringify(body)),
      ),
    shortcut: (change) =>
      change(here.someone("U0ANNA").shortcut("action", { ts: "1.2", text: "Bel" })).map((body) =>
        payload(JSON.stringify(body)),
      ),
    suggestion: (change) =>
      change({
        ...{ type: "block_suggestion", team: { id: "T1" }, user: { id: "U0ANNA", team_id: "T1" }, view },
        ...{ action_id: "holder", block_id: "field:holder", value: "an" },
      }).map((body) => payload(JSON.stringify(body))),
  };

  it.each(Object.keys(kinds))("whatever stands in it: %s", async (kind) => {
    const requests = kinds[kind]?.(mutated) ?? fc.constant(telling({}));
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (several) => {
        const wrong = await Promise.all(
          several.map(async (one) =>
            (await wrongWith(one)).map((what) => `${what}: ${decodeURIComponent(one.body).slice(0, 2000)}`),
          ),
        );
        expect(wrong.flat()).toEqual([]);
      }),
      SEEDED,
    );
  });
});
