import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { meetingsOfSeries } from "../../db/queries/meeting/meeting.ts";
import { plantSeries } from "../../db/queries/meeting/series.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { COOPERATION, SETTINGS } from "../builders.ts";
import type { TestApp } from "../harness.ts";
import { prepared } from "../harness.ts";
import { MONTHLY, momentsDone, openMeetingApp } from "../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
const begin = prepared(
  () => app,
  () => app.as("coordinator@example.org").done("meeting/plan", MONTHLY),
);
beforeEach(() => begin());
afterAll(() => app.close());

const last = async () =>
  (await meetingsOfSeries(scopeOf(app.database.db, COOPERATION), "implementation")).at(-1)?.ref;

test("every month the calendar is filled fifteen months ahead", async () => {
  expect(await last()).toBe("IO-2027-03");
  await app.at("2026-02-28T12:00:00+01:00");
  expect(await last()).toBe("IO-2027-04");
  await app.at("2026-06-30T12:00:00+02:00");
  expect(await last()).toBe("IO-2027-08");
  const runs = (await momentsDone(app, "series")).map(({ occurrence }) => occurrence);
  expect(runs).toEqual(["2026-02", "2026-03", "2026-04", "2026-05", "2026-06"]);
});

test("setting up twice plans it once", async () => {
  const now = await app.engine.clock.now(app.database.db);
  for (let time = 0; time < 2; time += 1)
    await plantSeries(scopeOf(app.database.db, COOPERATION), SETTINGS, now);
  await app.at("2026-02-03T12:00:00+01:00");
  expect(await momentsDone(app, "series")).toHaveLength(1);
});
