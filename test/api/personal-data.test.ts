import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { everythingStored } from "../everything-stored.ts";
import { openApi, type TestApi } from "./test-api.ts";

const FIGURE = "123456782";
const action = { holder: "anna@example.org", due: "2026-03-02" };

describe("personal data over the API", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  }, 30_000);
  beforeEach(() => api.reset());
  afterAll(() => api.close());

  it("is answered 422 with the field, the kind and the way out, never with the value", async () => {
    const input = { ...action, title: `Zaak 123 456 782 van kind Sannetje` };
    const { status, body } = await api.call("/commands/action/add", { input }, { key: "k1" });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      error: {
        code: "personal-data",
        message: expect.stringContaining("niets bewaard"),
        outcome: "ask",
        issues: [
          { field: "title", message: expect.stringMatching(/burgerservicenummer.*En ook.*een naam/) },
          { field: "noPerson", message: expect.stringContaining("Gaat dit over een kind?") },
        ],
      },
    });
    expect(JSON.stringify(body)).not.toMatch(/Sannetje|123 ?456 ?782/);
  });

  it("leaves nothing in any table or log, and its key is free again", async () => {
    const bad = { input: { ...action, title: `Bel kind Sannetje, ${FIGURE}` }, room: "implementation" };
    expect((await api.call("/commands/action/add", bad, { key: "k1" })).status).toBe(422);
    const stored = await everythingStored(api.app.database.db);
    expect(stored).not.toMatch(/Sannetje|123456782/);
    expect(stored).not.toMatch(/^(audit|inbox|posts|actions): /m);
    expect(api.faults).toEqual([]);
    const good = { input: { ...action, title: "Bel de ouders van een jongere" } };
    expect((await api.call("/commands/action/add", good, { key: "k1" })).status).toBe(200);
  });

  it("takes a text that is said not to be about a child, and says so in the audit log", async () => {
    const input = { ...action, title: `Zaak ${FIGURE} van kind Sannetje` };
    const say = (noPerson: unknown) => api.call("/commands/action/add", { input: { ...input, noPerson } });
    expect((await say(false)).body.error.outcome).toBe("ask");
    expect((await say(true)).status).toBe(200);
    expect((await say([1])).status).toBe(422);
    const { items } = (await api.call("/audit", undefined, { as: "coordinator@example.org" })).body;
    expect(items).toMatchObject([{ what: "action/add", noPerson: true }]);
  });

  it("never takes what tells who somebody is, whatever is said of it", async () => {
    for (const title of [`bsn ${FIGURE}`, FIGURE]) {
      const input = { ...action, title, noPerson: true };
      const { status, body } = await api.call("/commands/action/add", { input });
      expect([status, body.error.outcome]).toEqual([422, "stop"]);
    }
  });

  it("is refused in a search too", async () => {
    const { status } = await api.call("/commands/decision/search", { input: { query: FIGURE } });
    expect(status).toBe(422);
  });

  it("is described: the field to say that a text is not about a child", async () => {
    const { body } = await api.call("/openapi.json");
    const { schema } = body.paths["/commands/action/add"].post.requestBody.content["application/json"];
    expect(schema.properties.input.properties.noPerson).toMatchObject({ type: "boolean" });
    expect(body.paths["/commands/action/mine"].post.requestBody).not.toHaveProperty("noPerson");
  });
});
