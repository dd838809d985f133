import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { meetingsOfSeries } from "../../../db/queries/meeting/meeting.ts";
import { materialiseSeries, plantSeries } from "../../../db/queries/meeting/series.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import { COOPERATION, SETTINGS } from "../../builders.ts";
import type { TestApp } from "../../harness.ts";
import { MONTHLY, meetingOf, openMeetingApp, startOf } from "../../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const now = Temporal.Instant.from("2026-01-05T08:00:00+01:00");
const refs = async (series: string) =>
  (await meetingsOfSeries(scopeOf(app.database.db, COOPERATION), series)).map((meeting) => meeting.ref);

describe("the coordinator plans a series", () => {
  test("and its meetings stand fifteen months ahead, named after their month", async () => {
    const answer = await coordinator().done("meeting/plan", MONTHLY);
    expect(answer.text).toContain("Implementatieoverleg, elke tweede donderdag van de maand, 9.30 uur");
    expect(await refs("implementation")).toEqual([
      ...Array.from({ length: 12 }, (_, month) => `IO-2026-${String(month + 1).padStart(2, "0")}`),
      "IO-2027-01",
      "IO-2027-02",
      "IO-2027-03",
    ]);
    expect(await meetingOf(app, "IO-2026-02")).toMatchObject({
      state: "planned",
      room: "implementation",
      location: "Stadhuis Arnhem",
      sequence: 0,
    });
  });

  test("as it is typed, in words", async () => {
    const line =
      "overleg plan monitoringsoverleg; hoeveelste laatste; weekdag di; maand van het kwartaal 2; om 14u; duur 1,5u; vanaf 1 januari 2026; voorzitters Anna, Piet";
    const reply = await coordinator().type(line);
    expect(reply.ok && reply.text).toContain(
      "Monitoringsoverleg, elke laatste dinsdag van de tweede maand van het kwartaal, 14.00 uur",
    );
    const { startAt, endAt, chair } = await meetingOf(app, "MO-2026-Q2");
    expect([isoInZone(startAt), isoInZone(endAt), chair]).toEqual([
      "2026-05-26T14:00:00+02:00",
      "2026-05-26T15:30:00+02:00",
      "piet@example.org",
    ]);
  });

  test("with numbers, as a program sends them", async () => {
    await coordinator().done("meeting/plan", { ...MONTHLY, nth: -1, every: 3, monthOfQuarter: 1 });
    expect(await startOf(app, "IO-2026-04")).toBe("2026-04-30T09:30:00+02:00");
  });

  const { nth: _, ...WITHOUT_DAY } = MONTHLY;

  test("of every two weeks: the second meeting of a month has the second reference of it", async () => {
    const answer = await coordinator().done("meeting/plan", { ...WITHOUT_DAY, weekday: "wed", weeks: 2 });
    expect(answer.text).toContain("Implementatieoverleg, om de 2 weken op woensdag, 9.30 uur");
    expect((await refs("implementation")).slice(0, 5)).toEqual([
      ...["IO-2026-01", "IO-2026-01-2", "IO-2026-02", "IO-2026-02-2", "IO-2026-03"],
    ]);
    expect(await startOf(app, "IO-2026-01-2")).toBe("2026-01-21T09:30:00+01:00");
    const again = { ...WITHOUT_DAY, weekday: "wed", weeks: 2 };
    expect((await coordinator().refused("meeting/plan", again)).code).toBe("conflict");
    // Two weeks later it still meets on the same days; a week later on those in between.
    const later = { ...again, from: "2026-01-21" };
    expect((await coordinator().refused("meeting/plan", later)).code).toBe("conflict");
    await coordinator().done("meeting/plan", { ...again, from: "2026-01-14" });
    const english = { ...WITHOUT_DAY, weekday: "thu", weeks: 6 };
    expect((await app.as("kim@example.org").run("meeting/plan", english)).ok).toBe(false);
  });

  test("of every week, as it is typed", async () => {
    const line =
      "overleg plan implementatieoverleg; weekdag wo; weken 1; om 9:30; duur 1u; vanaf 1 januari 2026";
    const reply = await coordinator().type(line);
    expect(reply.ok && reply.text).toContain("Implementatieoverleg, elke woensdag, 9.30 uur");
    expect((await refs("implementation")).slice(0, 5)).toEqual([
      ...["IO-2026-01", "IO-2026-01-2", "IO-2026-01-3", "IO-2026-01-4", "IO-2026-02"],
    ]);
  });

  test("of every six weeks and of twice a year", async () => {
    await coordinator().done("meeting/plan", { ...WITHOUT_DAY, weekday: "wed", weeks: 6 });
    expect((await refs("implementation")).slice(0, 3)).toEqual(["IO-2026-01", "IO-2026-02", "IO-2026-04"]);
    const half = { ...MONTHLY, kind: "learning-circle", every: 6, monthOfHalf: 3 };
    const answer = await coordinator().done("meeting/plan", half);
    expect(answer.text).toContain("elke tweede donderdag van de derde maand van het halfjaar");
    expect(await refs("learning-circle")).toEqual(["LC-2026-Q1", "LC-2026-Q3", "LC-2027-Q1"]);
  });

  test("and is told why a meeting is not on its usual day", async () => {
    const { text } = await coordinator().done("meeting/plan", MONTHLY);
    expect(text).toContain("verplaatst van donderdag 14 mei 2026 (Hemelvaartsdag)");
    expect(await startOf(app, "IO-2026-05")).toBe("2026-05-21T09:30:00+02:00");
  });

  test("and follows the proposal for a meeting in a school holiday with one press", async () => {
    const { card, text } = await coordinator().done("meeting/plan", MONTHLY);
    expect(text).toContain("schoolvakantie: Zomervakantie (midden)");
    const { proposal } = await meetingOf(app, "IO-2026-08");
    expect(proposal).toBe("2026-09-03");
    const reply = await coordinator().press(card, "Verplaats naar donderdag 3 september 2026");
    expect(reply.ok).toBe(true);
    expect(await meetingOf(app, "IO-2026-08")).toMatchObject({
      movedFrom: "2026-08-13",
      reason: "Zomervakantie (midden)",
      proposal: null,
      schoolHoliday: null,
    });
    expect(await startOf(app, "IO-2026-08")).toBe("2026-09-03T09:30:00+02:00");
  });

  test("and the room where it was typed hears it", async () => {
    await coordinator().done("meeting/plan", MONTHLY, { room: "implementation" });
    const [post, ...more] = await app.posts();
    expect(more).toEqual([]);
    expect(post).toMatchObject({ purpose: "meeting-planned", room: "implementation" });
    expect(post?.text).toContain("IO-2026-01");
  });

  test("a second series of a kind gets the second reference of each month", async () => {
    await coordinator().done("meeting/plan", MONTHLY);
    await coordinator().done("meeting/plan", { ...MONTHLY, nth: "4" });
    expect((await refs("implementation-2"))[0]).toBe("IO-2026-01-2");
  });
});

describe("a series that cannot be planned is refused in words", () => {
  test.each([
    ["a month of the quarter in a monthly series", { monthOfQuarter: 2 }, "monthOfQuarter"],
    ["every two months", { every: 2 }, "every"],
    ["a month of the half-year in a monthly series", { monthOfHalf: 2 }, "monthOfHalf"],
    ["every two weeks on the second Thursday", { weeks: 2 }, "weeks"],
    ["every five weeks", { nth: undefined, weeks: 5 }, "weeks"],
    ["no day of the month", { nth: undefined }, "nth"],
    ["a revision table, which is planned when needed", { kind: "revision-table" }, "kind"],
    ["a room that does not exist", { room: "zolder" }, "room"],
    ["the seventh Thursday", { nth: 7 }, "nth"],
    ["a weekday that is none", { weekday: "feestdag" }, "weekday"],
    ["a clock that is none", { at: "25:00" }, "at"],
    ["no length", { minutes: 0 }, "minutes"],
  ])("%s", async (_, wrong, field) => {
    const { code, issues } = await coordinator().refused("meeting/plan", { ...MONTHLY, ...wrong });
    expect(code).toBe("invalid");
    expect(issues.map((issue) => issue.field)).toEqual([field]);
    expect(await refs("implementation")).toEqual([]);
  });

  test("the same series again", async () => {
    await coordinator().done("meeting/plan", MONTHLY);
    expect((await coordinator().refused("meeting/plan", MONTHLY)).code).toBe("conflict");
    expect(await refs("implementation-2")).toEqual([]);
  });

  test("the same series by several at once: one of them plans it", async () => {
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => coordinator().run("meeting/plan", MONTHLY)),
    );
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(replies.filter((reply) => !reply.ok && reply.code === "conflict")).toHaveLength(3);
    expect(await refs("implementation")).toHaveLength(15);
  });

  test("by a member", async () => {
    expect((await app.as("anna@example.org").refused("meeting/plan", MONTHLY)).code).toBe("not-allowed");
  });
});

describe("putting a series in the calendar again", () => {
  const again = () => plantSeries(scopeOf(app.database.db, COOPERATION), SETTINGS, now);

  test("adds nothing, and leaves what was moved or cancelled by hand as it is", async () => {
    await coordinator().done("meeting/plan", MONTHLY);
    await coordinator().done("meeting/move", { meeting: "IO-2026-03", start: "2026-03-10T14:00" });
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-04", reason: "Te weinig punten" });
    const before = await refs("implementation");
    expect(await again()).toEqual([]);
    expect(await refs("implementation")).toEqual(before);
    expect(await startOf(app, "IO-2026-03")).toBe("2026-03-10T14:00:00+01:00");
    expect((await meetingOf(app, "IO-2026-04")).state).toBe("cancelled");
  });

  test("ten times at once gives each meeting once", async () => {
    await coordinator().done("meeting/plan", MONTHLY);
    const before = await refs("implementation");
    const later = now.add({ hours: 24 * 70 });
    const made = await Promise.all(
      Array.from({ length: 10 }, () =>
        app.database.db.transaction((db) =>
          materialiseSeries(
            scopeOf(db as typeof app.database.db, COOPERATION),
            { key: "implementation" },
            SETTINGS,
            later,
          ),
        ),
      ),
    );
    expect(made.map((meetings) => meetings.length).filter((n) => n > 0)).toEqual([3]);
    expect((await refs("implementation")).length).toBe(before.length + 3);
    expect(await refs("implementation")).not.toContain("IO-2027-04-2");
  });
});

test("a second series of a kind is planned with a warning: which one is there, how many periods are double", async () => {
  await app.as("coordinator@example.org").done("meeting/plan", MONTHLY);
  const { text } = await app.as("coordinator@example.org").done("meeting/plan", { ...MONTHLY, nth: "3" });
  expect(text).toContain(
    "Er loopt al een reeks van deze soort: elke tweede donderdag van de maand, 9.30 uur.",
  );
  expect(text).toMatch(/In 1\d perioden staan nu 2 of meer overleggen/);
});
