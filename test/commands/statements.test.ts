import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BEYOND, countEveryCommand } from "./count-every-command.ts";
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

describe.runIf(process.env.TEST_DATABASE_URL)("every command, as it is asked on a first morning", () => {
  it("is within the goals, but for those of which is said why", async () => {
    const counted = await countEveryCommand();
    expect(counted.length).toBeGreaterThan(100);
    const tooMany = counted.flatMap(({ path, changes, asked }) => {
      const most = BEYOND[path]?.most ?? (changes ? MOST_TO_CHANGE : MOST_TO_READ);
      return asked.length > most ? [`${path}: ${asked.length} of ${most}\n${asked.join("\n")}`] : [];
    });
    expect(tooMany).toEqual([]);
    const within = Object.keys(BEYOND).filter((path) =>
      counted.every((one) => one.path !== path || one.asked.length <= MOST_TO_CHANGE),
    );
    expect(within, "is no longer beyond").toEqual([]);
  }, 120_000);
});

it("is within the goals, but for one command", () => {
  const beyond = [
    ...CHANGES.filter(({ most }) => most > MOST_TO_CHANGE),
    ...READS.filter(({ most }) => most > MOST_TO_READ),
  ];
  expect(beyond.map(({ path }) => path)).toEqual(BEYOND_THE_GOAL);
});
