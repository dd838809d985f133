import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AT_ONCE, answerOf, deep, long, SEEDED, wrongWithAnswer } from "../../mutated.ts";
import { SLACK_KINDS, slackRequests } from "../payload-kinds.ts";
import { interaction, type Signed, signed } from "../signed.ts";
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

  it.each(SLACK_KINDS)("whatever stands in it: %s", async (kind) => {
    const requests = slackRequests(here.someone("U0ANNA"), kind);
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
