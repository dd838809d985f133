import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openApi, type TestApi } from "./test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
}, 30_000);
beforeEach(() => api.reset());
afterAll(() => api.close());

const search = (query: string) => api.call(`/search?q=${encodeURIComponent(query)}`);

it("gives what has all the words, and how many more there are", async () => {
  const text = "De wachtlijsten van de regio's worden in maart voor het eerst naast elkaar gelegd";
  await api.call("/commands/decision/add", { input: { text } });
  await api.call("/commands/theme/add", { input: { title: "Wachten", why: "Elke wachtlijst groeit" } });
  const { status, body } = await search("wat besloten we over de wachtlijst?");
  expect([status, body]).toEqual([
    200,
    {
      items: [
        { ref: "B-1", kind: "decision", title: text, snippet: "" },
        { ref: "T-1", kind: "theme", title: "Wachten", snippet: "Elke wachtlijst groeit" },
      ],
      rest: 0,
    },
  ]);
  expect((await search("wachtlijst maart")).body.items).toHaveLength(1);
  const shown = await api.call("/commands/leerlus/search", { input: { query: "wachtlijst" } });
  expect(shown.body.text).toContain("- B-1 De wachtlijsten");
});

it.each(["de het een", "& | ! : * ' \" <->", "\u0000", "交通", "a".repeat(200), "%", "\\"])(
  "finds nothing for %j, without a fault",
  async (query) => {
    await api.call("/commands/decision/add", { input: { text: "De regio's delen het plan" } });
    const { status, body } = await search(query);
    expect([status, body]).toEqual([200, { items: [], rest: 0 }]);
    expect(api.faults).toEqual([]);
  },
);

it.each([
  ["nothing", "/search"],
  ["an empty query", "/search?q="],
  ["spaces", "/search?q=%20%20"],
  ["two thousand characters", `/search?q=${"vervoer+".repeat(250)}`],
  ["the same twice", "/search?q=a&q=b"],
  ["what is no text", "/search?q[a]=b"],
  ["what it does not know", "/search?q=a&kind=decision"],
])("answers %s in words", async (_, path) => {
  const { status, body } = await api.call(path);
  expect([status, body.error.code, body.error.issues[0].message.length > 10]).toEqual([400, "invalid", true]);
  expect(api.faults).toEqual([]);
});

it("lets nobody in without a token, and changes nothing by any other method", async () => {
  expect((await api.call("/search?q=a", undefined, { token: null })).status).toBe(401);
  expect((await api.call("/search?q=a", {})).status).toBe(405);
});
