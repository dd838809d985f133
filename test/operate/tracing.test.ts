import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer } from "../server.ts";
import { expectTraces } from "./traces.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "leerlus-traces-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

it("a server tells a collector of requests, commands, jobs, deliveries and statements, and of nobody", async () => {
  await expectTraces({ DATA_DIR: path.join(home, "told") });
}, 90_000);

it("a collector that is away changes nothing", async () => {
  const server = await startServer({
    ...{ DATA_DIR: path.join(home, "away"), LEERLUS_DEMO: "1" },
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1",
  });
  expect((await server.api("GET", "/api/v1/meetings")).status).toBe(200);
  const began = performance.now();
  expect(await server.kill()).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
}, 60_000);
