import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AT_ONCE, answerOf, deep, long, SEEDED, wrongWithAnswer } from "../../mutated.ts";
import type { Json } from "../../slack/receiver.ts";
import { TEAMS_KINDS, teamsActivities } from "../payload-kinds.ts";
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
      () =>
        JSON.stringify({
          ...sent(anna().presence({ type: "installationUpdate", action: "add" })),
          action: { toString: 1 },
        }),
    ],
    [
      "an unwilling time of an online meeting",
      () => JSON.stringify({ ...sent(anna().online("Start")), timestamp: { toString: 1 } }),
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

  it.each(TEAMS_KINDS)("whatever stands in it: %s", async (kind) => {
    const bodies = teamsActivities(anna(), kind, sent);
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
