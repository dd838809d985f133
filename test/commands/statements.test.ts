import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dispatch } from "../../src/engine/dispatch.ts";
import { findCommand } from "../../src/engine/registry.ts";
import { planYear } from "../agenda-app.ts";
import { listenToStatements } from "../asked-statements.ts";
import { openTestApp, type TestApp } from "../harness.ts";

let listening: ReturnType<typeof listenToStatements>;
let app: TestApp;

type Input = Record<string, unknown>;
interface Call {
  path: string;
  input: Input;
  most: number;
}

const room = "implementation";
const title = "Vervoer naar school";
const due = "2026-03-11";

/**
 * As measured, with the agenda of the meeting posted and its reminder said; more of them is a command that became slower.
 * Most of these are for the cards that are drawn anew.
 */
const CHANGES: Call[] = [
  { path: "agenda/add", input: { title }, most: 19 },
  { path: "agenda/order", input: { item: "P-1", position: 2 }, most: 22 },
  { path: "action/add", input: { title, holder: "anna@example.org", due }, most: 21 },
  { path: "action/status", input: { action: "A-1", state: "on-track" }, most: 24 },
  { path: "action/status", input: { action: "A-2", state: "at-risk" }, most: 19 },
  { path: "action/snooze", input: { action: "A-1", until: "2026-02-20" }, most: 23 },
  { path: "meeting/rsvp", input: { meeting: "IO-2026-01", answer: "yes" }, most: 17 },
  { path: "meeting/start", input: { meeting: "IO-2026-01" }, most: 22 },
  { path: "meeting/next", input: { meeting: "IO-2026-01" }, most: 19 },
  { path: "agenda/discuss", input: { item: "P-2" }, most: 9 },
  { path: "decision/add", input: { text: title, item: "P-2" }, most: 21 },
  { path: "action/add", input: { title, holder: "anna@example.org", due, item: "P-2" }, most: 24 },
  { path: "agenda/handle", input: { item: "P-2", outcome: title }, most: 24 },
  { path: "theme/add", input: { title }, most: 33 },
  { path: "theme/vote", input: { theme: "T-1" }, most: 22 },
  { path: "meeting/close", input: { meeting: "IO-2026-01", anyway: true }, most: 79 },
];
/** The goal for these is six. */
const READS: Call[] = [
  { path: "action/mine", input: {}, most: 1 },
  { path: "action/list", input: {}, most: 1 },
  { path: "action/show", input: { action: "A-1" }, most: 3 },
  { path: "agenda/show", input: { meeting: "IO-2026-01" }, most: 5 },
  { path: "agenda/mine", input: {}, most: 2 },
  { path: "meeting/list", input: {}, most: 3 },
  { path: "meeting/show", input: { meeting: "IO-2026-01" }, most: 4 },
  { path: "decision/list", input: {}, most: 1 },
  { path: "theme/list", input: {}, most: 3 },
  { path: "revision/list", input: {}, most: 2 },
  { path: "agreement/list", input: {}, most: 1 },
];

describe.runIf(process.env.TEST_DATABASE_URL)("what a command asks of the database", () => {
  beforeAll(async () => {
    listening = listenToStatements();
    app = await openTestApp();
    await planYear(app);
    // An action that was asked about for two months.
    await app
      .as("coordinator@example.org")
      .done("action/add", { title, holder: "piet@example.org", due: "2026-01-06" });
    await app.at("2026-01-08T09:16:00+01:00");
    await app
      .as("coordinator@example.org")
      .done("action/add", { title, holder: "anna@example.org", due: "2026-01-09" });
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    listening?.stop();
  });

  it.each([...CHANGES, ...READS])("$path: at most $most statements", async ({ path, input, most }) => {
    const command = findCommand(app.engine.registry, path);
    if (!command) throw new Error(`no command ${path}`);
    const actor = await app.actor("coordinator@example.org");
    const key = `${path}/${JSON.stringify(input)}`;
    listening.asked.length = 0;
    const reply = await dispatch(app.engine, { command, input, actor, via: "api", room, key });
    expect(reply.ok).toBe(true);
    expect(listening.asked.length, listening.asked.join("\n")).toBeLessThanOrEqual(most);
  });
});
