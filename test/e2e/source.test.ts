import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeCbs, startFakeCbs } from "../intake/fake-cbs.ts";
import { exportedTable } from "../intake/source-app.ts";
import { type Json, type Server, startServer } from "../server.ts";
import { until } from "../slack/receiver.ts";

let cbs: FakeCbs;
let server: Server;
const directory = mkdtempSync(path.join(tmpdir(), "leerlus-source-"));
beforeAll(async () => {
  cbs = await startFakeCbs();
  cbs.tables.set("85098NED", exportedTable());
  const data = { DATA_DIR: path.join(directory, "data"), LEERLUS_DEMO: "1" };
  server = await startServer({ ...data, CBS_ODATA_URL: cbs.url });
}, 120_000);
afterAll(async () => {
  await server.kill();
  await cbs.close();
  rmSync(directory, { recursive: true });
});

it("a running Leerlus fetches a source when the coordinator asks for it, and nothing before", async () => {
  expect(cbs.asked).toEqual([]);
  const asked = await server.api("POST", "/api/v1/commands/indicator/fetch", {});
  expect(asked.status).toBe(200);
  const offered = async (): Promise<Json[]> => await server.all("posts", "&purpose=source-offered");
  await until(async () => (await offered()).length > 0);
  const [post] = await offered();
  expect(post.room).toBe("secretariat");
  expect(post.text).toContain("Nieuwe cijfers: CBS 85098NED");
  expect(post.text).toContain("Nieuw: 251");
  const page = await fetch(`${server.url}/readyz`);
  expect(page.status).toBe(200);
}, 60_000);
