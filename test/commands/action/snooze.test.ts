import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findAction } from "../../../db/queries/action/action.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, prepared, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
const begin = prepared(
  () => app,
  () => app.as("anna@example.org").done("action/add", { title: "Bel", holder: "anna", due: "2026-03-11" }),
);
beforeEach(() => begin());
afterAll(() => app.close());

const snooze = (until: string) => ({ action: "A-1", until });

test("a snoozed action is quiet until the day, and its due day stays", async () => {
  const answer = await app.as("anna@example.org").done("action/snooze", snooze("2026-03-20"));
  expect(answer.text).toContain("Stil tot: vrijdag 20 maart 2026");
  expect((await findAction(scopeOf(app.database.db, COOPERATION), "A-1"))?.due).toBe("2026-03-11");
  await app.at("2026-03-22T12:00:00+01:00");
  expect(await app.posts({ purpose: "action-nudge" })).toEqual([]);
  await app.at("2026-03-23T09:00:00+01:00");
  expect(await app.posts({ purpose: "action-nudge" })).toHaveLength(1);
});

test("its silence counts from the day until which it is quiet", async () => {
  await app.as("anna@example.org").done("action/snooze", snooze("2026-03-20"));
  await app.at("2026-03-27T08:59:00+01:00");
  expect(await app.posts({ purpose: "action-escalated" })).toEqual([]);
  await app.at("2026-03-27T09:00:00+01:00");
  expect(await app.posts({ purpose: "action-escalated" })).toHaveLength(1);
});

test.each([
  ["today", "2026-01-05", "Kies een dag na vandaag."],
  ["181 days away", "2026-07-05", "Uitstellen kan hoogstens 180 dagen: tot en met zaterdag 4 juli 2026."],
])("%s is refused", async (_when, until, message) => {
  const refused = await app.as("anna@example.org").refused("action/snooze", snooze(until));
  expect(refused.issues).toEqual([{ field: "until", message }]);
});

test("180 days away is the last that is possible", async () => {
  await app.as("anna@example.org").done("action/snooze", snooze("2026-07-04"));
});

test("a finished action, and one of others, cannot be put off", async () => {
  expect(await app.as("kim@example.org").refused("action/snooze", snooze("2026-03-01"))).toMatchObject({
    code: "not-allowed",
  });
  await app.as("anna@example.org").done("action/done", { action: "A-1" });
  expect(await app.as("anna@example.org").refused("action/snooze", snooze("2026-03-01"))).toMatchObject({
    code: "conflict",
  });
});
