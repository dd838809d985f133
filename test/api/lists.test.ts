import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openApi, type TestApi } from "./test-api.ts";

describe("a list over the API", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  }, 30_000);
  beforeEach(() => api.reset());
  afterEach(() => expect(api.faults).toEqual([]));
  afterAll(() => api.close());

  const addAction = (title: string, as = "anna@example.org") =>
    api.call(
      "/commands/action/add",
      { input: { title, holder: as, due: "2026-03-02" }, room: "implementation" },
      { as },
    );

  it("comes in pages, each item once", async () => {
    const seen: string[] = [];
    let cursor = "";
    do {
      const { status, body } = await api.call(`/people?limit=4${cursor}`);
      expect(status).toBe(200);
      expect(body.items.length).toBeLessThanOrEqual(4);
      seen.push(...body.items.map((person: { email: string }) => person.email));
      cursor = body.next === null ? "" : `&cursor=${body.next}`;
    } while (cursor !== "");
    expect(seen).toHaveLength(10);
    expect(new Set(seen).size).toBe(10);
  });

  it("can be filtered by its fields, references in any case", async () => {
    await addAction("Eerste actie");
    await addAction("Tweede actie");
    expect((await api.call("/posts?subject=a-2")).body.items).toMatchObject([{ subject: "A-2" }]);
    expect((await api.call("/organisations?kind=region")).body.items).toHaveLength(4);
    expect((await api.call("/audit?by=anna@example.org&subject=A-1")).body.items).toHaveLength(1);
  });

  it("of actions can be narrowed to what is late, unfinished, one's own or of a side, and to words in the title", async () => {
    await addAction("Eerste actie");
    await addAction("Tweede 100% klaar", "piet@example.org");
    const refs = async (query: string) =>
      (await api.call(`/actions?${query}`, undefined, { as: "anna@example.org" })).body.items.map(
        ({ ref }: { ref: string }) => ref,
      );
    expect(await refs("mine=true")).toEqual(["A-1"]);
    expect(await refs("mine=nee")).toEqual([]);
    expect(await refs("late=true")).toEqual([]);
    expect(await refs("late=false&finished=false")).toEqual(["A-1", "A-2"]);
    expect(await refs("finished=true")).toEqual([]);
    expect(await refs("provider=aanbieder-01")).toEqual(["A-2"]);
    expect(await refs("region=bestaat-niet")).toEqual([]);
    expect(await refs("text=100%25")).toEqual(["A-2"]);
    const { status, body } = await api.call("/actions?late=misschien");
    expect([status, body.error.issues[0].field]).toEqual([400, "late"]);
  });

  it("gives one item by its reference in any case", async () => {
    await addAction("Eerste actie");
    expect((await api.call("/actions/a-1")).body.ref).toBe("A-1");
    expect((await api.call("/people/PIET@EXAMPLE.ORG")).body.organisation).toBe("aanbieder-01");
    const { id } = (await api.call("/posts")).body.items[0];
    expect((await api.call(`/posts/${id}`)).body.subject).toBe("A-1");
  });

  it.each([
    "/actions/A-99",
    "/posts/abc",
    "/posts/99999999999999999999",
    "/deliveries/1e9",
    "/people/%00",
    "/rooms/x",
  ])("knows no %s", async (path) => {
    const { status, body } = await api.call(path);
    expect([status, body.error.code]).toEqual([404, "not-found"]);
  });

  it("names the lists there are when one does not exist", async () => {
    const { status, body } = await api.call("/peopel");
    expect(status).toBe(404);
    expect(body.error.message).toContain("people");
    expect((await api.call("/toString")).status).toBe(404);
    expect((await api.call("/a/b/c")).status).toBe(404);
    expect((await api.call("/people", {})).status).toBe(405);
    expect((await api.call("/peopel", {})).status).toBe(404);
  });

  it.each([
    ["a filter that it does not have", "colour=red", "email"],
    ["a filter given twice", "role=guest&role=member", "role"],
    ["a value that no item can have", "role=boss", "coordinator"],
    ["a limit of nothing", "limit=0", "200"],
    ["a limit beyond 200", "limit=201", "200"],
    ["a limit that is no number", "limit=all", "200"],
    ["a cursor that is none", "cursor=xyz", "cursor"],
    ["a cursor of another list", `cursor=${Buffer.from('["rooms","a"]').toString("base64url")}`, "cursor"],
  ])("refuses %s and says what helps", async (_what, query, helps) => {
    const { status, body } = await api.call(`/people?${query}`);
    expect([status, body.error.code]).toEqual([400, "invalid"]);
    expect(JSON.stringify(body.error)).toContain(helps);
  });

  it.each([
    "/posts?id=1.5",
    "/deliveries?post=abc",
    "/job-runs?state=due",
    "/audit?subject=%00",
    `/posts?cursor=${Buffer.from('["posts","abc"]').toString("base64url")}`,
    `/audit?cursor=${Buffer.from('["audit","99999999999999999999999"]').toString("base64url")}`,
  ])("refuses %s, which cannot be looked for", async (path) => {
    const { status, body } = await api.call(path);
    expect([status, body.error.code]).toEqual([400, "invalid"]);
  });

  it("never fails on a broken address", async () => {
    const response = await fetch(`${api.url}/people/%E0%A4%A`, {
      headers: { Authorization: `Bearer ${api.token}` },
    });
    expect(response.status).toBe(404);
    expect((await response.json()).error.code).toBe("not-found");
  });

  it("shows each reader what is theirs to read", async () => {
    const room = "person:gast@example.org";
    const input = { person: "gast@example.org", organisation: "foodvalley" };
    await api.call("/commands/leerlus/admit", { input });
    const as = async (email: string) =>
      (await api.call(`/posts?room=${room}`, undefined, { as: email })).body.items;
    expect(await as("gast@example.org")).toHaveLength(1);
    expect(await as("coordinator@example.org")).toHaveLength(1);
    expect(await as("piet@example.org")).toEqual([]);
  });

  it("keeps addresses and closed rooms from guests", async () => {
    const as = "gast@example.org";
    expect(
      (await api.call("/people", undefined, { as })).body.items.map((p: { email: string }) => p.email),
    ).toEqual([as]);
    const { items } = (await api.call("/organisations", undefined, { as })).body;
    expect(new Set(items.map((o: { contact: unknown }) => o.contact))).toEqual(new Set([null]));
    const keys = (await api.call("/rooms", undefined, { as })).body.items.map(
      (room: { key: string }) => room.key,
    );
    expect(keys).toContain("implementation");
    expect(keys).not.toContain("secretariat");
    expect(keys.filter((key: string) => key.includes(":"))).toEqual([`person:${as}`]);
  });

  it("shows members the rooms of their own organisation", async () => {
    const roomsOf = async (as: string) =>
      (await api.call("/rooms", undefined, { as })).body.items.map((room: { key: string }) => room.key);
    expect(await roomsOf("anna@example.org")).toContain("region:achterhoek");
    expect(await roomsOf("anna@example.org")).not.toContain("provider:aanbieder-01");
    expect(await roomsOf("piet@example.org")).toContain("provider:aanbieder-01");
    expect(await roomsOf("coordinator@example.org")).toContain("region:achterhoek");
  });

  it.each(["deliveries", "imports", "job-runs", "audit", "access-log"])(
    "leaves %s to the coordinator",
    async (name) => {
      expect((await api.call(`/${name}`)).status).toBe(200);
      const { status, body } = await api.call(`/${name}`, undefined, { as: "anna@example.org" });
      expect([status, body.error.code]).toEqual([403, "not-allowed"]);
    },
  );

  it("tells of each delivery where it went and how often it was tried", async () => {
    await addAction("Eerste actie");
    const { items } = (await api.call("/deliveries?room=implementation")).body;
    expect(items).toMatchObject([
      {
        surface: "web",
        channel: "implementation",
        state: "pending",
        attempts: 0,
        messageRef: null,
        error: null,
      },
    ]);
  });
});
