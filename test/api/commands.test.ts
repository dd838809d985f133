import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openApi, type TestApi } from "./test-api.ts";

const action = {
  title: "Stuur de cijfers van het derde kwartaal",
  holder: "anna@example.org",
  due: "2026-03-02",
};
const add = { input: action };

describe("a command over the API", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  }, 30_000);
  beforeEach(() => api.reset());
  afterEach(() => expect(api.faults).toEqual([]));
  afterAll(() => api.close());

  const audit = async () => (await api.call("/audit")).body.items;

  it("answers the card, the card as text and the reference that was made", async () => {
    const { status, body } = await api.call("/commands/action/add", add);
    expect(status).toBe(200);
    expect(body.ref).toBe("A-1");
    expect(body.text).toContain(action.title);
    expect(body.card.title).toBeDefined();
    expect(await audit()).toMatchObject([
      { by: "coordinator@example.org", via: "api", what: "action/add", subject: "A-1" },
    ]);
  });

  it("is known by its Dutch name as well, in any case", async () => {
    expect((await api.call("/commands/Actie/NIEUW", add)).body.ref).toBe("A-1");
  });

  it("reads without a body and leaves no audit row", async () => {
    const { status, body } = await api.call("/commands/leerlus/help", undefined, { method: "POST" });
    expect(status).toBe(200);
    expect(body.text).toContain("actie");
    expect(await audit()).toEqual([]);
  });

  it("answers with the button that takes it back", async () => {
    await api.call("/commands/action/add", add);
    const { body } = await api.call("/commands/action/done", { input: { action: "A-1" } });
    const { command, input } = body.card.buttons.at(-1);
    expect(command).toBe("leerlus/undo");
    expect((await api.call("/commands/leerlus/undo", { input })).status).toBe(200);
    expect((await api.call("/actions/A-1")).body.state).toBe("open");
    expect((await api.call("/commands/leerlus/undo", { input })).status).toBe(409);
  });

  it("names each field that is missing or wrong", async () => {
    const { status, body } = await api.call("/commands/action/add", { input: { due: "2026-13-45", foo: 1 } });
    expect(status).toBe(400);
    expect(body.error.code).toBe("invalid");
    const fields = body.error.issues.map((issue: { field: string }) => issue.field);
    expect(fields.toSorted()).toEqual(["due", "foo", "holder", "title"]);
  });

  it("understands what people type, and refuses a day that has passed", async () => {
    const typed = { ...action, holder: "anna", due: "over 2 weken" };
    expect((await api.call("/commands/action/add", { input: typed })).body.text).toContain("19 januari 2026");
    const passed = await api.call("/commands/action/add", { input: { ...action, due: "2025-12-01" } });
    expect(passed.body.error.issues).toMatchObject([{ field: "due" }]);
  });

  it("says which commands are near one that does not exist", async () => {
    const verb = await api.call("/commands/action/ad", add);
    expect(verb.status).toBe(404);
    expect(verb.body.error).toMatchObject({ code: "not-found" });
    expect(verb.body.error.message).toContain("action/add");
    const noun = await api.call("/commands/acties/nieuw", add);
    expect(noun.body.error.message).toContain("actie");
    expect((await api.call("/commands/__proto__/constructor", add)).status).toBe(404);
  });

  it("refuses a reference that does not exist", async () => {
    const { status, body } = await api.call("/commands/action/done", { input: { action: "A-99" } });
    expect([status, body.error.code]).toEqual([404, "not-found"]);
  });

  it("refuses whoever shows no token, or an unknown one", async () => {
    for (const token of [null, "nope"]) {
      const { status, body, headers } = await api.call("/commands/action/add", add, { token });
      expect([status, body.error.code]).toEqual([401, "signed-out"]);
      expect(headers.get("www-authenticate")).toContain("Bearer");
    }
  });

  it("runs as another person with Act-As, and refuses a stranger", async () => {
    const own = await api.call("/commands/leerlus/me", {}, { as: "ANNA@example.org" });
    expect(own.body.text).toContain("Anna Achterberg");
    const stranger = await api.call("/commands/leerlus/me", {}, { as: "niemand@example.org" });
    expect(stranger.status).toBe(401);
    expect(stranger.body.error.message).toContain("niemand@example.org");
  });

  it("refuses a guest in words", async () => {
    const { status, body } = await api.call("/commands/action/add", add, { as: "gast@example.org" });
    expect([status, body.error.code]).toEqual([403, "not-allowed"]);
    expect(body.error.message).toContain("gast");
    expect(await audit()).toEqual([]);
  });

  it("answers in the language of the caller, or the one that is asked for", async () => {
    await api.call("/commands/leerlus/language", { input: { language: "en" } }, { as: "piet@example.org" });
    const english = await api.call("/commands/action/add", {}, { as: "piet@example.org" });
    expect(english.body.error.message).toContain("what is needed");
    const stranger = await api.call("/meetings", undefined, {
      token: null,
      headers: { "Accept-Language": "en-GB" },
    });
    expect(stranger.body.error.message).toContain("token");
  });

  it("says it in the room it is given", async () => {
    await api.call("/commands/action/add", { input: action, room: "Implementation" });
    expect(await api.app.posts({ room: "implementation" })).toMatchObject([{ subject: "A-1" }]);
  });

  it.each([["nergens"], ["region:foodvaley"], ["a\u0000b"], ["x".repeat(3000)]])(
    "refuses the room %s and names those that there are",
    async (room) => {
      const { status, body } = await api.call("/commands/action/add", { input: action, room });
      expect(status).toBe(400);
      expect(body.error.issues[0].field).toBe("room");
      expect(body.error.message).toContain("implementation");
    },
  );

  it("refuses a room of somebody else", async () => {
    const room = "person:piet@example.org";
    const { status } = await api.call(
      "/commands/action/add",
      { input: action, room },
      { as: "anna@example.org" },
    );
    expect(status).toBe(403);
  });

  it.each([
    ["malformed JSON", "{", "application/json"],
    ["a list", "[]", "application/json"],
    ["a text", '"actie"', "application/json"],
    ["something that is not JSON", "input=1", "application/x-www-form-urlencoded"],
    ["an unknown charset", "{}", "application/json; charset=klingon"],
    ["input that is no object", '{"input": [1]}', "application/json"],
    ["a room that is no text", '{"room": 7}', "application/json"],
    ["an unknown part", '{"inptu": {}}', "application/json"],
    [
      "nesting without end",
      `{"input": {"title": ${"[".repeat(20_000)}${"]".repeat(20_000)}}}`,
      "application/json",
    ],
  ])("refuses %s", async (_what, body, type) => {
    const reply = await api.call("/commands/action/add", body, { type });
    expect(reply.status).toBe(400);
    expect(reply.body.error.code).toBe("invalid");
    expect(reply.body.error.message).not.toBe("");
  });

  it("refuses 200,000 characters: by the field, or whole when they are larger still", async () => {
    const long = await api.call("/commands/action/add", { input: { ...action, title: "a".repeat(200_000) } });
    expect([long.status, long.body.error.issues[0].field]).toEqual([400, "title"]);
    const larger = await api.call("/commands/action/add", {
      input: { ...action, title: "🙂".repeat(200_000) },
    });
    expect([larger.status, larger.body.error.code]).toEqual([413, "too-large"]);
  });

  it("keeps emoji and right-to-left text, and refuses NUL", async () => {
    const kept = await api.call("/commands/action/add", { input: { ...action, title: "👩‍👧 مرحبا plan" } });
    expect(kept.body.text).toContain("👩‍👧 مرحبا plan");
    const nul = await api.call("/commands/action/add", { input: { ...action, title: "a\u0000bcd" } });
    expect([nul.status, nul.body.error.issues[0].field]).toEqual([400, "title"]);
  });

  it("knows only POST", async () => {
    const { status, headers } = await api.call("/commands/action/add");
    expect([status, headers.get("allow")]).toEqual([405, "POST"]);
  });

  describe("with an Idempotency-Key", () => {
    it("has one effect and the same answer when it is sent again", async () => {
      const first = await api.call("/commands/action/add", add, { key: "k-1" });
      const second = await api.call("/commands/action/add", add, { key: "k-1" });
      expect(second.body).toEqual(first.body);
      expect(await audit()).toHaveLength(1);
    });

    it("has one effect when it is sent ten times at once", async () => {
      const all = await Promise.all(
        Array.from({ length: 10 }, () => api.call("/commands/action/add", add, { key: "k-2" })),
      );
      expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(all.map(({ body }) => body.ref))).toEqual(new Set(["A-1"]));
      expect(await audit()).toHaveLength(1);
    });

    it("is refused for another request, and works for another person", async () => {
      await api.call("/commands/action/add", add, { key: "k-3" });
      const other = { input: { ...action, title: "Iets heel anders" } };
      const again = await api.call("/commands/action/add", other, { key: "k-3" });
      expect([again.status, again.body.error.code]).toEqual([409, "conflict"]);
      expect(
        (await api.call("/commands/action/add", add, { key: "k-3", as: "piet@example.org" })).body.ref,
      ).toBe("A-2");
    });

    it("can be used again after a refusal", async () => {
      expect((await api.call("/commands/action/add", {}, { key: "k-4" })).status).toBe(400);
      expect((await api.call("/commands/action/add", add, { key: "k-4" })).status).toBe(200);
    });

    it.each([["k".repeat(201)], ["é"], ["a\tb"]])("refuses the key %j", async (key) => {
      const reply = await api.call("/commands/action/add", add, { key });
      expect([reply.status, reply.body.error.code]).toEqual([400, "invalid"]);
    });

    it("refuses nesting without end as it does without a key", async () => {
      const deep = `{"input": {"title": ${"[".repeat(60_000)}${"]".repeat(60_000)}}}`;
      expect((await api.call("/commands/action/add", deep, { key: "k-6" })).status).toBe(400);
    });

    it("keeps no sign-in link, under no key", async () => {
      const first = await api.call("/commands/leerlus/web", {}, { key: "k-5" });
      const secret = /aanmelden\/([\w-]+)/.exec(first.body.text)?.[1] ?? "none";
      const { db } = api.app.database;
      const { sql } = await import("drizzle-orm");
      const kept = await db.execute(sql`select (select json_agg(i) from inbox i)::text as inbox,
        (select json_agg(a) from audit a)::text as audit, (select json_agg(l) from sign_in_links l)::text as links`);
      const stored = JSON.stringify(kept);
      expect(secret).toHaveLength(43);
      expect(stored).toContain("sign-in link");
      expect(stored).not.toContain(secret);
    });
  });
});

describe("outside demo mode", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ demo: false, most: 3 });
  }, 30_000);
  beforeEach(() => api.reset());
  afterAll(() => api.close());

  it("a token acts as its person, and nobody acts as another", async () => {
    expect((await api.call("/commands/leerlus/me", {})).body.text).toContain("Carla");
    const other = await api.call("/commands/leerlus/me", {}, { as: "anna@example.org" });
    expect(other.status).toBe(403);
  });

  it("there is no clock to move and no demo token", async () => {
    expect((await api.call("/demo/clock", { advance: "P1D" })).status).toBeGreaterThanOrEqual(404);
    expect((await api.call("/people", undefined, { token: "demo-token" })).status).toBe(401);
  });

  it("too many requests in a minute have to wait", async () => {
    for (let n = 0; n < 3; n += 1) expect((await api.call("/rooms")).status).toBe(200);
    const { status, headers, body } = await api.call("/rooms");
    expect([status, body.error.code]).toEqual([429, "too-many"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
