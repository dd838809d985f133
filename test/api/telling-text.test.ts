import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openValues, type ValueApp } from "./value-app.ts";

let values: ValueApp;
beforeAll(async () => {
  values = await openValues();
}, 240_000);
afterAll(() => values.api.close());
beforeEach(() => values.reset(), 120_000);

const story = async (text: string, more: object = {}) => {
  const input = { indicator: "doorplaatsingen", period: "2025-Q4", text, ...more };
  const { status, body } = await values.api.call("/commands/indicator/story", { input });
  return { status, outcome: body.error?.outcome, message: body.error?.message };
};
const state = (first: number, second: number) =>
  values.bring("doorplaatsingen", "2025-Q4", [
    { area: "achterhoek", provider: "aanbieder-01", count: first },
    { area: "achterhoek", provider: "aanbieder-02", count: second },
    { area: "foodvalley", provider: "aanbieder-01", count: 60 },
    { area: "foodvalley", provider: "aanbieder-02", count: 45 },
  ]);

it("a story with a small count of children is asked back, and passes when it is said to be of something else", async () => {
  const asked = await story("3 kinderen bij De Wilgenhof bleven thuis");
  expect([asked.status, asked.outcome]).toEqual([422, "ask"]);
  expect((await story("3 kinderen bij De Wilgenhof bleven thuis", { noPerson: true })).status).toBe(200);
  expect((await story("Enkele kinderen bleven thuis")).status).toBe(200);
});

it("a story beside withheld figures answers every count alike, whatever was counted: nobody can ask until it refuses", async () => {
  const texts = [2, 3, 4, 22, 23, 24].map((count) => `${count} kinderen bij ons`);
  const answers: unknown[] = [];
  for (const [first, second] of [
    [3, 23],
    [2, 24],
  ] as const) {
    await values.reset();
    await state(first, second);
    const all = [];
    for (const text of texts) all.push(await story(text, { noPerson: true }));
    answers.push(all);
  }
  expect(answers[0]).toEqual(answers[1]);
  const [all] = answers as { status: number; outcome: string; message: string }[][];
  expect(new Set(all?.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect([all?.[0]?.status, all?.[0]?.outcome]).toEqual([422, "stop"]);
}, 240_000);

it("a note that counts children is rejected with its line, and no correction of a withheld figure is told", async () => {
  const send = (rows: string[]) =>
    values.api.call(
      "/indicator-imports",
      ["indicator;period;region;provider;value;note", ...rows].join("\n"),
      { type: "text/csv" },
    );
  const row = (provider: string, count: number, note = "") =>
    `doorplaatsingen;2025-Q4;achterhoek;${provider};${count};${note}`;
  const refused = await send([row("aanbieder-01", 40, "waarvan 3 meisjes en 2 jongens")]);
  expect([refused.status, refused.body.rejected[0].line]).toEqual([422, 2]);
  expect((await send([row("aanbieder-01", 40), row("aanbieder-02", 3)])).status).toBe(200);
  expect((await send([row("aanbieder-02", 5)])).status).toBe(200);
  const all = await values.read("indicator=doorplaatsingen&period=2025-Q4");
  expect(all.some(({ withheld }) => withheld)).toBe(true);
  expect(all.map(({ revision }) => revision)).toEqual(all.map(() => 0));
}, 240_000);
