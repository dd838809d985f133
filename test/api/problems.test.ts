import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, openApi, type Reply, type TestApi } from "./test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  await api.reset();
});
afterAll(() => api.close());

const TITLES: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Payload Too Large",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
};

function expectProblem({ status, headers, body }: Reply, expected: number, code: string): void {
  expect(status).toBe(expected);
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(body).toMatchObject({ type: "about:blank", title: TITLES[status], status, error: { code } });
  expect(body.detail).toBe(body.error.message);
  expect(body.detail).not.toBe("");
}

const add = "/commands/action/add";
const action = { title: "Bel de regio's", holder: "anna@example.org", due: "2026-03-02" };
const asGuest: Call = { as: "gast@example.org" };
const csv = (rows: string): [string, Call] => [rows, { type: "text/csv" }];

describe("every error of the API is a problem of RFC 9457 that keeps `error`", () => {
  it.each<[string, number, string, string, unknown?, Call?]>([
    ["a command that lacks a field", 400, "invalid", add, { input: {} }],
    ["malformed JSON", 400, "invalid", add, "{"],
    ["a body that is not JSON", 400, "invalid", add, "a=1", { type: "application/x-www-form-urlencoded" }],
    ["an unknown charset", 400, "invalid", add, "{}", { type: "application/json; charset=klingon" }],
    ["an unknown filter", 400, "invalid", "/actions?colour=red"],
    ["a limit that is none", 400, "invalid", "/actions?limit=no"],
    ["a format that is none", 400, "invalid", "/presence-list?quarter=2026-Q1&format=doc"],
    ["a quarter that is none", 400, "invalid", "/presence-list?quarter=soon"],
    ["a period that is none", 400, "invalid", "/charts/doorplaatsingen.png?from=soon"],
    ["nothing to search for", 400, "invalid", "/search"],
    ["no moment for the clock", 400, "invalid", "/demo/clock", {}],
    ["a file that is no table", 400, "invalid", "/indicator-imports?filename=a.csv", ...csv("\u0000\u0001")],
    ["no token", 401, "signed-out", "/actions", undefined, { token: null }],
    ["an unknown token", 401, "signed-out", add, {}, { token: "nope" }],
    ["no token for what does not exist", 401, "signed-out", "/nothing/at/all", undefined, { token: null }],
    ["a guest who changes something", 403, "not-allowed", add, { input: action }, asGuest],
    ["a member who imports", 403, "not-allowed", "/indicator-imports?filename=a.csv", "a;b\n1;2\n", asGuest],
    ["a guest who moves the clock", 403, "not-allowed", "/demo/clock", { advance: "P1D" }, asGuest],
    ["an unknown path", 404, "not-found", "/nothing/at/all"],
    ["the address of the API itself", 404, "not-found", ""],
    ["an unknown list", 404, "not-found", "/colours"],
    ["an unknown item", 404, "not-found", "/actions/A-99"],
    ["an unknown command", 404, "not-found", "/commands/action/paint", {}],
    ["an unknown indicator", 404, "not-found", "/charts/nothing.png"],
    ["a chart of another type", 404, "not-found", "/charts/doorplaatsingen.gif"],
    ["a path that cannot be decoded", 404, "not-found", "/actions/%E0%A4%A"],
    ["another method for a command", 405, "invalid", add],
    ["another method for a list", 405, "invalid", "/actions", {}],
    ["another method for an item", 405, "invalid", "/actions/A-1", {}],
    ["another method for a chart", 405, "invalid", "/charts/doorplaatsingen.png", {}],
    ["another method for a file", 405, "invalid", "/indicator-imports"],
    ["another method for the clock", 405, "invalid", "/demo/clock"],
    ["another method for the search", 405, "invalid", "/search?q=a", {}],
    ["another method for the description", 405, "invalid", "/openapi.json", {}],
    ["a body that is too large", 413, "too-large", add, { input: { title: "a".repeat(300_000) } }],
    [
      "personal data",
      422,
      "personal-data",
      add,
      { input: { ...action, title: "Bel 111222333 over de plek" } },
    ],
    [
      "a file with a rejected row",
      422,
      "rejected",
      "/indicator-imports?filename=a.csv",
      ...csv("indicator,period,region,value\ndoorplaatsingen,2025-Q4,nergens,12\n"),
    ],
    [
      "a file with an unknown column",
      422,
      "mapping-needed",
      "/indicator-imports?filename=a.csv",
      ...csv("maat;wanneer;hoeveel\ndoorplaatsingen;2025-Q4;12\n"),
    ],
  ])("%s: %i %s", async (_what, status, code, path, body, call) => {
    const reply = await api.call(path, body, call);
    expectProblem(reply, status, code);
    if (status === 401) expect(reply.headers.get("www-authenticate")).toMatch(/^Bearer/);
    if (status === 405) expect(reply.headers.get("allow")).toMatch(/^(GET|POST)$/);
  });

  it("a key that was used for another request: 409 conflict", async () => {
    await api.call(add, { input: action }, { key: "one" });
    const other = await api.call(add, { input: { ...action, title: "Iets anders" } }, { key: "one" });
    expectProblem(other, 409, "conflict");
  });

  it("what a rejected file and an unexplained one tell stands beside it", async () => {
    const [rows, call] = csv("indicator,period,region,value\ndoorplaatsingen,2025-Q4,nergens,12\n");
    const rejected = await api.call("/indicator-imports?filename=a.csv", rows, call);
    expect(rejected.body.rejected).toContainEqual(expect.objectContaining({ line: 2, column: "region" }));
    const [other, how] = csv("maat;wanneer;hoeveel\ndoorplaatsingen;2025-Q4;12\n");
    const question = await api.call("/indicator-imports?filename=a.csv", other, how);
    expect(question.body).toHaveProperty("mapping");
    expect(question.body).toHaveProperty("unmapped");
  });

  it("a fault: 500 with a number and without what went wrong", async () => {
    const { db } = api.app.engine.database;
    const transaction = db.transaction;
    db.transaction = async () => {
      throw new TypeError("a secret in the message");
    };
    try {
      expectProblem(await api.call("/search?q=a"), 500, "fault");
      expectProblem(await api.call("/commands/leerlus/help", {}), 500, "fault");
    } finally {
      db.transaction = transaction;
    }
    expect(JSON.stringify(api.faults)).not.toContain("secret");
  });

  it("a HEAD of what is not there has the header and no body", async () => {
    const { status, headers } = await api.call("/colours", undefined, { method: "HEAD" });
    expect([status, headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  });
});

describe("too many requests", () => {
  it("say when to come back", async () => {
    const few = await openApi({ most: 2 });
    try {
      for (let n = 0; n < 2; n += 1) await few.call("/actions");
      const reply = await few.call("/actions");
      expectProblem(reply, 429, "too-many");
      expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
    } finally {
      await few.close();
    }
  });

  it("so do too many files at once", async () => {
    const headers = { Authorization: `Bearer ${api.token}`, "Content-Type": "text/csv" };
    const url = `${api.url}/indicator-imports?filename=a.csv`;
    const open = Array.from({ length: 4 }, () => {
      const sent = request(url, { method: "POST", headers: { ...headers, "Transfer-Encoding": "chunked" } });
      sent.on("error", () => undefined).write("indicator,period,region,value\n");
      return sent;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const reply = await api.call("/indicator-imports?filename=a.csv", ...csv("indicator,period\n"));
    expectProblem(reply, 429, "too-many");
    expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
    for (const sent of open) sent.destroy();
  });
});
