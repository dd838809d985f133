import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_START, loadDemo } from "../src/setup/load-demo.ts";
import { emptyTables } from "./database.ts";
import { openTestApp, type TestApp } from "./harness.ts";

const HANDBOOK = ["lid", "coordinator"]
  .map((who) => readFileSync(path.join(import.meta.dirname, `../docs/handboek-${who}.md`), "utf8"))
  .join("\n");
/** What the tables say that people type, in their order. */
const lines = HANDBOOK.split("\n")
  .filter((row) => row.startsWith("| `"))
  .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => String(match[1])));

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  await emptyTables(app.database.db);
  await loadDemo(app.engine);
  await app.at(DEMO_START);
}, 60_000);
afterAll(() => app.close());

describe("the handbook, in a fresh demo", () => {
  it("has examples", () => expect(lines.length).toBeGreaterThan(15));

  it.each(lines)("%s", async (line) => {
    const reply = await app.as("coordinator@example.org").type(line, { room: "implementation" });
    expect(reply.ok ? "" : [reply.message, ...reply.issues.map((i) => i.message)].join(" ")).toBe("");
  });
});
