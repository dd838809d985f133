import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { scopeOf } from "../../db/queries/scope.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { doctor } from "../../src/cli/doctor.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
beforeEach(() => app.reset());
afterAll(() => app.close());

async function said(engine: Engine): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await doctor(
    engine,
    {},
    { say: (line) => lines.push(line), note: () => undefined, write: async () => undefined },
  );
  return { code, lines };
}
/** The real clock, which a test app has moved. */
const inTime = (minutes = 0): Engine => ({
  ...app.engine,
  clock: { ...app.engine.clock, real: () => Temporal.Now.instant().add({ minutes }) },
});
const lineOf = async (start: string, engine = inTime()) =>
  (await said(engine)).lines.find((line) => line.includes(start));

describe("leerlus doctor", () => {
  it("is content with a new cooperation", async () => {
    const { code, lines } = await said(inTime());
    expect([code, lines.filter((line) => !line.startsWith("ok"))]).toEqual([0, []]);
  });

  it("says that a clock is wrong, and how it is put right", async () => {
    const { code, lines } = await said(inTime(2));
    expect(code).toBe(1);
    expect(lines.join("\n")).toMatch(
      /FAIL {2}clock: 1[12]\d s apart from the database's, demo clock: let both machines follow/,
    );
  });

  it("says that nobody does what is due", async () => {
    await schedule(scopeOf(app.database.db, COOPERATION), [
      {
        ...{ job: "open-agenda", subject: "IO-2026-01", occurrence: "late" },
        dueAt: Temporal.Instant.from("2026-01-05T07:00:00+01:00"),
      },
    ]);
    expect(await lineOf("jobs wait")).toBe(
      "look  jobs wait 60 min at most: no process does them: start one with LEERLUS_ROLE all or worker",
    );
  });

  it("says where the coordinator sees what was parked, and that messages wait", async () => {
    const { db } = app.database;
    await db.execute(
      sql`insert into channels (cooperation, room, surface, address) values (${COOPERATION}, 'implementation', 'slack', 'T1:C1')`,
    );
    const input = { title: "Van ons", holder: "anna@example.org", due: "2026-03-01" };
    await app.as("anna@example.org").done("action/add", input, { room: "implementation" });
    await db.execute(sql`update deliveries set state = 'pending', tried_at = now() - interval '20 minutes'`);
    expect(await lineOf("messages wait")).toMatch(
      /^look {2}messages wait 20 min at most: no process delivers/,
    );
    await db.execute(sql`update deliveries set state = 'parked'`);
    expect(await lineOf("could not be delivered")).toMatch(
      /^look {2}messages: \d+ could .* “leerlus status”$/,
    );
    expect(await lineOf("messages wait")).toBe("ok    messages wait 0 min at most");
  });
});
