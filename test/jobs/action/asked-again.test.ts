import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { raiseVersion } from "../../../db/queries/cooperation/cooperation.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 120_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const room = "person:achterhoek@example.org";
const add = (title: string, holder: string) =>
  app.as("coordinator@example.org").done("action/add", { title, holder, due: "2026-03-11" });

/** Somebody who left is told of in a message of its own, for which more is read than for a question. */
it.each([false, true])(
  "a question that was answered is closed by the next one, beside another message: %s",
  async (isBeside) => {
    await add("Stuur de cijfers", "achterhoek");
    if (isBeside) await add("Bel de aanbieders", "kim");
    await app.at("2026-03-16T09:30:00+01:00");
    await app.as("achterhoek@example.org").done("action/status", { action: "A-1", state: "at-risk" });
    await app.at("2026-03-24T09:30:00+01:00");
    if (isBeside) {
      const { db } = app.database;
      await db.execute(sql`update people set active = false where email = 'kim@example.org'`);
      await raiseVersion(db, COOPERATION);
    }
    await app.at("2026-03-30T09:30:00+02:00");
    expect(await app.posts({ purpose: "holder-unreachable" })).toHaveLength(isBeside ? 1 : 0);
    const nudges = await app.posts({ purpose: "action-nudge", room });
    expect(nudges.map(({ period, card }) => [period, buttonsOf(card).length])).toEqual([
      ["2026-03-04", 0],
      ["2026-03-11", 0],
      ["2026-03-16", 0],
      ["2026-03-30", 4],
    ]);
  },
);
