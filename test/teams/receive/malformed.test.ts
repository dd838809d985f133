import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AT_ONCE, answerOf, deep, long, mutated, SEEDED, wrongWithAnswer } from "../../mutated.ts";
import type { Json } from "../../slack/receiver.ts";
import { BOT } from "../someone.ts";
import { useTeams } from "../use-teams.ts";

const here = useTeams();

async function wrongWith(body: string): Promise<string[]> {
  const authorization = `Bearer ${await here.framework().token(here.connector().serviceUrl)}`;
  const headers = { "content-type": "application/json", authorization };
  const response = await answerOf(() => fetch(here.teamsServer().url, { method: "POST", body, headers }));
  return wrongWithAnswer(response.status, await response.text());
}

const anna = () => here.someone("anna");
const sent = (activity: Json): Json => ({ ...activity, serviceUrl: here.connector().serviceUrl });
const press = { c: "action/status", i: { action: "A-1", state: "blocked" }, n: "n1" };

const kinds: Record<string, () => Json> = {
  message: () => anna().tells("ik", [{ name: "Piet", user: "29:piet" }]),
  press: () => anna().presses(press, "1790000000001"),
  dialog: () => anna().opens({ c: "action/add", i: {} }),
  form: () =>
    anna().submits({ c: "action/add", i: {}, n: "n2", "text:title": "Bel", "day:due": "2026-12-15" }),
  search: () =>
    anna().invokes("composeExtension/query", {
      ...{ commandId: "zoek", parameters: [{ name: "query", value: "an" }] },
      queryOptions: { skip: 0, count: 25 },
    }),
  "field search": () =>
    anna().invokes("application/search", {
      queryText: "an",
      dataset: "person",
      queryOptions: { skip: 0, top: 15 },
    }),
  link: () => anna().invokes("composeExtension/queryLink", { url: "http://localhost:3978/ref/A-1" }),
  "message action": () =>
    anna().invokes("composeExtension/fetchTask", {
      commandId: "action",
      messagePayload: { id: "1", body: { content: "x" } },
    }),
  installation: () => anna().presence({ type: "installationUpdate", action: "add" }),
  "slash command": () => anna().slashes("leden"),
  "online meeting": () => anna().online("Start"),
  "who joins it": () =>
    anna().online("ParticipantJoin", [
      { id: "29:piet", aadObjectId: "99999999-0000-4000-8000-000000000001" },
    ]),
  "change of a team": () =>
    anna().presence({
      type: "conversationUpdate",
      membersAdded: [{ id: BOT }],
      membersRemoved: [{ id: "29:x" }],
    }),
};

describe("a correctly signed activity that is malformed is refused or left alone, and never a fault", () => {
  it.each([
    ["null", () => "null"],
    ["a list", () => "[]"],
    ["a number", () => "5"],
    ["no JSON", () => "{"],
    ["nothing", () => ""],
    ["an empty object", () => "{}"],
    ["very deep", () => `{"type":"message","serviceUrl":"x","value":${deep(100_000)}}`],
    [
      "believed and very deep",
      () => JSON.stringify({ ...sent(anna().presses("DEEP")) }).replaceAll('"DEEP"', deep(20_000)),
    ],
    ["from nobody", () => JSON.stringify({ ...sent(anna().tells("ik")), from: null })],
    ["to nobody", () => JSON.stringify({ ...sent(anna().tells("ik")), recipient: null })],
    ["without entities", () => JSON.stringify({ ...sent(anna().tells("ik")), entities: [null] })],
    ["an unwilling name", () => JSON.stringify({ ...sent(anna().opens({})), name: { toString: 1 } })],
    [
      "an unwilling action",
      () => JSON.stringify({ ...sent(kinds.installation?.()), action: { toString: 1 } }),
    ],
    ["an unwilling type", () => JSON.stringify({ ...sent(anna().tells("ik")), type: { toString: 1 } })],
    ["a very long id", () => JSON.stringify({ ...sent(anna().tells("ik")), id: long(50_000) })],
    [
      "a very long account",
      () =>
        JSON.stringify({
          ...sent(anna().tells("ik")),
          from: { id: long(50_000), aadObjectId: long(50_000) },
        }),
    ],
  ])("%s", async (_, body) => {
    expect(await wrongWith(body())).toEqual([]);
  });

  it.each(Object.keys(kinds))("whatever stands in it: %s", async (kind) => {
    const bodies = mutated(sent(kinds[kind]?.())).map((activity) => JSON.stringify(activity));
    await fc.assert(
      fc.asyncProperty(fc.array(bodies, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (several) => {
        const wrong = await Promise.all(
          several.map(async (body) =>
            (await wrongWith(body)).map((what) => `${what}: ${body.slice(0, 2000)}`),
          ),
        );
        expect(wrong.flat()).toEqual([]);
      }),
      SEEDED,
    );
  });
});
