import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { API_VERSION, apiHeaders } from "../../src/api/headers.ts";
import { answerNotYet } from "../../src/start/not-yet.ts";
import { openApi, type TestApi } from "./test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api?.close());

const ASKED: [status: number, path: string, body?: unknown, token?: null][] = [
  [200, "/actions"],
  [200, "/openapi.json", undefined, null],
  [400, "/actions?nothing=1"],
  [401, "/actions", undefined, null],
  [404, "/actions/A-999"],
  [404, "/nothing-here/at/all"],
  [405, "/actions", {}],
];

describe.each(ASKED)("an answer with %i (%s)", (status, path, body, token) => {
  it("has the version of the API and the headers of a safe answer", async () => {
    const { status: found, headers } = await api.call(path, body, token === null ? { token } : {});
    expect(found).toBe(status);
    expect(headers.get("api-version")).toMatch(/^1\.\d+\.\d+$/);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    for (const [name, value] of Object.entries(apiHeaders("http://localhost")))
      expect(headers.get(name), name).toBe(value);
  });
});

it("tells the version that the description has, and asks for https only where people come by it", async () => {
  const { body } = await api.call("/openapi.json", undefined, { token: null });
  expect(body.info.version).toBe(API_VERSION);
  expect(Object.keys(apiHeaders("http://localhost"))).not.toContain("Strict-Transport-Security");
  expect(apiHeaders("https://leerlus.example.org")).toHaveProperty("Strict-Transport-Security");
});

it("lets the pages of other sites read the description, and nothing else", async () => {
  const origin = { headers: { Origin: "https://docs.example.org" } };
  const { headers } = await api.call("/openapi.json", undefined, { token: null, ...origin });
  expect(headers.get("access-control-allow-origin")).toBe("*");
  for (const path of ["/actions", "/search?q=cijfers", "/nothing"])
    expect((await api.call(path, undefined, origin)).headers.has("access-control-allow-origin")).toBe(false);
});

it("refuses a parameter that one item does not have, and names it", async () => {
  const { status, body } = await api.call("/organisations/achterhoek?filter=x");
  expect(status).toBe(400);
  expect(body.error.issues).toEqual([{ field: "filter", message: expect.stringContaining("filter") }]);
  expect((await api.call("/organisations/achterhoek")).status).toBe(200);
});

it("has its version while it starts too", async () => {
  const server = createServer((request, response) => answerNotYet(request, response, "starting"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/actions`);
  expect([response.status, response.headers.get("api-version")]).toEqual([503, API_VERSION]);
  await new Promise((resolve) => server.close(resolve));
});
