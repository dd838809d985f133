import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { httpRoutes } from "../../src/start/http-routes.ts";
import { readConfig } from "../../src/start/settings/settings.ts";
import { openTestApp, type TestApp } from "../harness.ts";

let app: TestApp;
let server: Server;
let url: string;
beforeAll(async () => {
  app = await openTestApp();
  const metrics = {
    contentType: "text/plain",
    render: async () => "leerlus_things 1\n",
    observe: () => undefined,
  };
  const { metricsToken } = readConfig({ METRICS_TOKEN: "s3cret" });
  const none = { secret: undefined, isThere: undefined, surfaces: undefined };
  server = createServer(httpRoutes({ engine: app.engine, metrics, metricsToken, ...none }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
});
afterAll(async () => {
  server.close();
  await app.close();
});

it("metrics are for who has the token, when the settings name one", async () => {
  const asked = async (authorization?: string) =>
    await fetch(url, authorization ? { headers: { authorization } } : {});
  const nobody = await asked();
  expect([nobody.status, nobody.headers.get("www-authenticate"), await nobody.text()]).toEqual([
    401,
    "Bearer",
    "",
  ]);
  for (const wrong of ["Bearer s3cre", "Bearer ", "s3cret", "Basic s3cret"])
    expect((await asked(wrong)).status).toBe(401);
  const known = await asked("Bearer s3cret");
  expect([known.status, await known.text()]).toEqual([200, "leerlus_things 1\n"]);
});

it("a token with a space in it is refused at the start", () => {
  expect(() => readConfig({ METRICS_TOKEN: "a b" })).toThrow("METRICS_TOKEN: must not hold spaces");
});
