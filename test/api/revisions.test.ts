import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { giveMunicipalities, PROPOSAL } from "../revision-builder.ts";
import { openApi, type TestApi } from "./test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
beforeEach(async () => {
  await api.reset();
  await giveMunicipalities(api.app);
  for (const [title, year] of [
    ["Minder locaties", 2027],
    ["Meer plekken", 2028],
  ]) {
    const input = { ...PROPOSAL, title, year };
    expect((await api.call("/commands/revision/add", { input }, { as: "anna@example.org" })).status).toBe(
      200,
    );
  }
  const reaction = { revision: "HV-2026-1", text: "Vraag het piet@example.org" };
  await api.call("/commands/revision/react", { input: reaction }, { as: "anna@example.org" });
});
afterEach(() => expect(api.faults).toEqual([]));
afterAll(() => api.close());

const refs = async (query: string) =>
  (await api.call(`/revisions${query}`)).body.items?.map(({ ref }: { ref: string }) => ref);

describe("revisions over the API", () => {
  it("are found by state, subject, year and party, and one by its reference in any case", async () => {
    expect(await refs("")).toEqual(["HV-2026-1", "HV-2026-2"]);
    expect(await refs("?state=reacting")).toEqual(["HV-2026-1"]);
    expect(await refs("?year=2028")).toEqual(["HV-2026-2"]);
    expect(await refs("?subject=spread&party=foodvalley")).toEqual(["HV-2026-1", "HV-2026-2"]);
    expect(await refs("?party=rivierenland")).toEqual([]);
    expect((await api.call("/revisions/hv-2026-2")).body).toMatchObject({ title: "Meer plekken" });
  });

  it("are refused a filter that no revision can have, and find nothing for a year that is none", async () => {
    expect((await api.call("/revisions?state=klaar")).status).toBe(400);
    expect((await api.call("/revisions?year=soon")).status).toBe(400);
    expect(await refs("?year=999999999999999")).toEqual([]);
  });

  it("come in pages", async () => {
    const first = await api.call("/revisions?limit=1");
    expect(first.body.items).toHaveLength(1);
    expect(await refs(`?limit=1&cursor=${first.body.next}`)).toEqual(["HV-2026-2"]);
  });

  it("show a guest no addresses", async () => {
    const { body } = await api.call("/revisions", undefined, { as: "gast@example.org" });
    expect(JSON.stringify(body)).not.toContain("@example.org");
  });

  it("have one effect under one key", async () => {
    const input = { ...PROPOSAL, title: "Proef" };
    const press = () => api.call("/commands/revision/add", { input }, { key: "eens" });
    expect([(await press()).body.ref, (await press()).body.ref]).toEqual(["HV-2026-3", "HV-2026-3"]);
  });

  it("do not take input that nobody can mean", async () => {
    const { status, body } = await api.call("/commands/revision/add", {
      input: { ...PROPOSAL, year: "ooit" },
    });
    expect([status, body.error.issues[0].field]).toEqual([400, "year"]);
  });
});
