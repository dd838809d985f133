import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openApi, type TestApi } from "./test-api.ts";

describe("who comes, over the API", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  }, 30_000);
  beforeEach(async () => {
    await api.reset();
    for (const [kind, day] of [
      ["implementation", "20"],
      ["monitoring", "21"],
    ]) {
      const input = { kind, start: `2026-01-${day}T09:30:00+01:00`, minutes: 60 };
      expect((await api.call("/commands/meeting/once", { input })).status).toBe(200);
    }
  });
  afterEach(() => expect(api.faults).toEqual([]));
  afterAll(() => api.close());

  const answer = (as: string, input: object, key?: string) =>
    api.call(
      "/commands/meeting/rsvp",
      { input: { meeting: "IO-2026-01", ...input } },
      { as: `${as}@example.org`, ...(key ? { key } : {}) },
    );
  const everybodyAnswers = async () => {
    await answer("anna", { answer: "no" });
    await answer("achterhoek", { answer: "standin", standin: "Anna Achterberg" });
    await answer("piet", { answer: "nee" });
    await answer("kim", { answer: "misschien" });
    await answer("kim", { meeting: "MO-2026-Q1", answer: "yes" });
    await answer("coordinator", { answer: "yes" });
  };
  const list = async (query = "", as?: string) =>
    await api.call(`/presence${query}`, undefined, as ? { as } : {});

  it("has one item per meeting and organisation, with the most positive answer of its people", async () => {
    await everybodyAnswers();
    const { status, body } = await list();
    expect(status).toBe(200);
    const shown = (meeting: string, organisation: string, said: string, standin: string | null = null) => ({
      id: `${meeting}:${organisation}`,
      ...{ meeting, organisation, answer: said, present: null, standin },
    });
    expect(body.items).toEqual([
      shown("IO-2026-01", "aanbieder-01", "no"),
      shown("IO-2026-01", "aanbieder-02", "maybe"),
      shown("IO-2026-01", "achterhoek", "standin", "anna@example.org"),
      shown("MO-2026-Q1", "aanbieder-02", "yes"),
    ]);
    await answer("anna", { answer: "yes" });
    const { items } = (await list("?organisation=achterhoek")).body;
    expect(items).toEqual([shown("IO-2026-01", "achterhoek", "yes")]);
  });

  it("says who was there once that is recorded, also who had not answered", async () => {
    await everybodyAnswers();
    await api.call("/demo/clock", { to: "2026-01-20T09:30:00+01:00" });
    await api.call("/commands/meeting/start", { input: { meeting: "IO-2026-01" } });
    const present = ["achterhoek", "foodvalley"];
    const recorded = await api.call("/commands/meeting/presence", {
      input: { meeting: "IO-2026-01", present },
    });
    expect(recorded.status).toBe(200);
    const { items } = (await list("?meeting=IO-2026-01")).body;
    const rows = items.map((item: Record<string, unknown>) => [item.organisation, item.answer, item.present]);
    expect(rows).toEqual([
      ["aanbieder-01", "no", false],
      ["aanbieder-02", "maybe", false],
      ["achterhoek", "standin", true],
      ["foodvalley", null, true],
    ]);
    expect((await list("?meeting=MO-2026-Q1")).body.items).toMatchObject([{ present: null }]);
  });

  it("is filtered by meeting in any case, organisation and answer", async () => {
    await everybodyAnswers();
    const count = async (query: string) => (await list(query)).body.items.length;
    expect(await count("?meeting=io-2026-01")).toBe(3);
    expect(await count("?organisation=aanbieder-02")).toBe(2);
    expect(await count("?organisation=aanbieder-02&meeting=MO-2026-Q1&answer=yes")).toBe(1);
    expect(await count("?answer=no")).toBe(1);
    expect(await count("?organisation=secretariaat")).toBe(0);
    expect((await list("?answer=perhaps")).status).toBe(400);
  });

  it("comes in pages, each item once, and one by its id", async () => {
    await everybodyAnswers();
    const seen: string[] = [];
    let cursor = "";
    do {
      const { body } = await list(`?limit=1${cursor}`);
      seen.push(...body.items.map((item: { id: string }) => item.id));
      cursor = body.next === null ? "" : `&cursor=${body.next}`;
    } while (cursor !== "");
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
    for (const id of seen) expect((await api.call(`/presence/${id}`)).body.id).toBe(id);
    expect((await api.call("/presence/IO-2026-01:foodvalley")).status).toBe(404);
    expect((await api.call("/presence/IO-2026-01")).status).toBe(404);
    const broken = Buffer.from('["presence","abc"]').toString("base64url");
    expect((await list(`?cursor=${broken}`)).status).toBe(400);
  });

  it("is for members, and not for guests", async () => {
    await everybodyAnswers();
    expect((await list("", "piet@example.org")).body.items).toHaveLength(4);
    const guest = await list("", "gast@example.org");
    expect([guest.status, guest.body.error.code]).toEqual([403, "not-allowed"]);
  });

  it("says which field is missing or wrong, and a meeting that does not take answers is a conflict", async () => {
    const missing = await answer("anna", { answer: "standin" });
    expect([missing.status, missing.body.error.issues[0].field]).toEqual([400, "standin"]);
    const both = await answer("anna", { answer: "yes", standin: "achterhoek@example.org" });
    expect([both.status, both.body.error.issues[0].field]).toEqual([400, "standin"]);
    expect((await answer("gast", { answer: "yes" })).status).toBe(403);
    await api.call("/commands/meeting/cancel", { input: { meeting: "IO-2026-01", reason: "Storm" } });
    expect((await answer("anna", { answer: "yes" })).status).toBe(409);
  });

  it("keeps to the key of a request, and leaves one audit row per change", async () => {
    await answer("anna", { answer: "yes" }, "k1");
    await answer("anna", { answer: "no" }, "k2");
    await answer("anna", { answer: "yes" }, "k1");
    await answer("anna", { answer: "no" }, "k3");
    expect((await list("?meeting=IO-2026-01")).body.items).toMatchObject([{ answer: "no" }]);
    const { items } = (await api.call("/audit?what=meeting/rsvp")).body;
    expect(items.map((row: { subject: string }) => row.subject)).toEqual(["IO-2026-01", "IO-2026-01"]);
  });
});
