import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHANGES, MOST_TO_CHANGE, MOST_TO_READ, openCountedApp, READS } from "./statement-calls.ts";

let app: Awaited<ReturnType<typeof openCountedApp>>;

/** Decision 103 says why. */
const BEYOND_THE_GOAL = ["meeting/close"];

describe.runIf(process.env.TEST_DATABASE_URL)("what a command asks of the database", () => {
  beforeAll(async () => {
    app = await openCountedApp();
  }, 120_000);
  afterAll(() => app?.close());

  it.each([...CHANGES, ...READS])("$path: at most $most statements", async ({ most, ...call }) => {
    const asked = await app.ask(call);
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(most);
  });
});

it("is within the goals, but for one command", () => {
  const beyond = [
    ...CHANGES.filter(({ most }) => most > MOST_TO_CHANGE),
    ...READS.filter(({ most }) => most > MOST_TO_READ),
  ];
  expect(beyond.map(({ path }) => path)).toEqual(BEYOND_THE_GOAL);
});
