import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { makeContext } from "../../../src/engine/make-context.ts";
import { digestOf } from "../../../src/figures/digest-of.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { seedMeeting } from "../../meeting-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 120_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const boss = () => app.as("coordinator@example.org");
const digest = () =>
  app.engine.database.db.transaction(async (db) =>
    digestOf(await makeContext(app.engine, db, COOPERATION, { via: "job" }), "2026-Q1"),
  );

it("a closed quarter shows agreements and meetings as they stood at its end, whatever came later", async () => {
  const { db } = app.database;
  await seedMeeting(db, "IO-2026-02", "2026-02-10T09:30:00+01:00", { state: "open" });
  await seedMeeting(db, "MO-2026-Q1", "2026-03-31T20:00:00+02:00", { state: "open" });
  await seedMeeting(db, "IO-2026-03", "2026-03-30T09:30:00+02:00", { state: "open" });
  const review = "2026-12-15";
  const { ref = "" } = await boss().done("agreement/add", {
    ...{ title: "Minder wachten", parties: ["aanbieder-01"], review },
  });
  await app.at("2026-03-31T20:05:00+02:00");
  await boss().done("meeting/start", { meeting: "MO-2026-Q1" });
  const before = await digest();
  expect(before.agreements).toMatchObject([{ ref, state: "active" }]);

  await app.at("2026-04-01T09:00:00+02:00");
  await boss()
    .done("meeting/close", { meeting: "MO-2026-Q1", anyway: true })
    .catch(() => undefined);
  await boss().done("meeting/cancel", { meeting: "IO-2026-02", reason: "Nooit gehouden" });
  await boss().done("meeting/move", { meeting: "IO-2026-03", start: "2026-04-20T09:30:00+02:00" });
  await boss().done("agreement/status", { agreement: ref, state: "achieved" });
  const { meetings, agreements, next } = await digest();
  expect({ meetings, agreements }).toEqual({ meetings: before.meetings, agreements: before.agreements });
  // What comes next stands as it does now.
  expect(next.meetings.map((one) => one.ref)).toContain("IO-2026-03");
});
