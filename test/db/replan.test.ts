import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { scopeOf } from "../../db/queries/scope.ts";
import { replan, schedule } from "../../db/queries/time/moment.ts";
import { moments } from "../../db/schema/time.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp } from "../harness.ts";

const at = (day: string) => Temporal.Instant.from(`${day}T09:00:00Z`);
const planned = (subject: string, occurrence: string, day: string) => ({
  job: "escalate-action",
  subject,
  occurrence,
  dueAt: at(day),
});

test("what is planned anew comes in place of what had to come; what was done, and what is of others, stays", async () => {
  const app = await openTestApp();
  const { db } = app.database;
  const scope = scopeOf(db, COOPERATION);
  await schedule(scope, [
    planned("A-1", "done", "2026-01-01"),
    planned("A-1", "gone", "2026-02-01"),
    planned("A-1", "again", "2026-02-02"),
    planned("A-2", "again", "2026-02-03"),
  ]);
  await db.execute("update moments set state = 'done' where occurrence = 'done'");
  await db.execute(
    "update moments set attempts = 2, note = 'failed' where occurrence = 'again' and subject = 'A-1'",
  );
  await replan(scope, { subject: "A-1", jobs: ["escalate-action"] }, [
    planned("A-1", "done", "2026-03-01"),
    planned("A-1", "again", "2026-03-02"),
    planned("A-1", "again", "2026-03-02"),
    planned("A-1", "new", "2026-03-03"),
    planned("A-2", "again", "2026-03-04"),
  ]);
  const rows = await db.select().from(moments).orderBy(moments.id);
  expect(
    rows.map((row) => [row.subject, row.occurrence, row.state, row.dueAt, row.attempts, row.note]),
  ).toEqual([
    ["A-1", "done", "done", at("2026-01-01"), 0, null],
    ["A-2", "again", "due", at("2026-02-03"), 0, null],
    ["A-1", "again", "due", at("2026-03-02"), 0, null],
    ["A-1", "new", "due", at("2026-03-03"), 0, null],
  ]);
  await app.close();
});
