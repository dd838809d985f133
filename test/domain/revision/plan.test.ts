import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarRules, isWorkingDay, schoolHoliday } from "../../../src/domain/calendar/calendar.ts";
import { LEVELS } from "../../../src/domain/revision/mandate.ts";
import { nextReminder, openQuestion } from "../../../src/domain/revision/open-question.ts";
import { planNow, planOf } from "../../../src/domain/revision/plan.ts";
import { PLAN_STEPS, REVISION_STATES } from "../../../src/domain/revision/revision.ts";
import { yearsToRevise } from "../../../src/domain/revision/year.ts";
import { aRevision } from "./revision-builder.ts";

/** The holidays of 2026 in the three school regions, as the demo has them. */
const CALENDAR: CalendarRules = {
  liberationDay: "lustrum",
  schoolRegions: ["noord", "midden", "zuid"],
  schoolHolidays: [
    { name: "Zomervakantie", region: "noord", from: "2026-07-04", until: "2026-08-16" },
    { name: "Zomervakantie", region: "midden", from: "2026-07-18", until: "2026-08-30" },
    { name: "Herfstvakantie", region: "midden", from: "2026-10-17", until: "2026-10-25" },
    { name: "Kerstvakantie", region: "alle", from: "2026-12-19", until: "2027-01-03" },
  ],
};
const plan = (slowest: (typeof LEVELS)[number], today = "2026-02-10") =>
  planOf({ year: 2027, slowest, today }, CALENDAR).map(({ on }) => on);

describe("the plan", () => {
  it("is made backward from 1 January: a council needs the college before the summer, and that the table", () => {
    expect(plan("council")).toEqual([
      "2026-06-05",
      "2026-06-19",
      "2026-06-26",
      "2026-09-18",
      "2026-12-18",
      "2027-01-01",
    ]);
    expect(plan("college")).toEqual([
      "2026-09-25",
      "2026-10-09",
      "2026-10-16",
      "2026-11-20",
      "2026-12-18",
      "2027-01-01",
    ]);
  });

  it("counts no day of the recess: without it everything may come later", () => {
    const open = planOf(
      { year: 2027, slowest: "council", today: "2026-02-10" },
      {
        ...CALENDAR,
        schoolHolidays: [],
      },
    );
    expect(open.map(({ on }) => on)[0]).toBe("2026-08-07");
  });

  it("comes as soon as it can when the year is near, and still before it", () => {
    expect(plan("council", "2026-11-20")).toEqual([
      "2026-11-25",
      "2026-11-30",
      "2026-12-07",
      "2026-12-14",
      "2026-12-21",
      "2027-01-01",
    ]);
    expect(new Set(plan("council", "2026-12-30").slice(0, 5))).toEqual(new Set(["2026-12-31"]));
  });

  it("has six steps in order, on working days, all but the last before the year, whatever the day", () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => {
      const at = Date.UTC(2026, 0, 1) + days * 86_400_000;
      return new Date(at).toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...LEVELS),
        fc.integer({ min: 1, max: 5 }),
        (today, slowest, ahead) => {
          const year = Number(today.slice(0, 4)) + ahead;
          const steps = planOf({ year, slowest, today }, CALENDAR);
          expect(steps.map(({ step }) => step)).toEqual([...PLAN_STEPS]);
          const days = steps.map(({ on }) => on);
          expect(days).toEqual(days.toSorted());
          expect(days.at(-1)).toBe(`${year}-01-01`);
          expect(days.slice(0, -1).every((on) => on < `${year}-01-01` && isWorkingDay(on, CALENDAR))).toBe(
            true,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("has its last decisions on a day on which municipalities decide", () => {
    const [on = ""] = plan("region").slice(4, 5);
    expect([on, schoolHoliday(on, CALENDAR)]).toEqual(["2026-12-18", undefined]);
  });

  it("says of each state what is done, and never more than a later state", () => {
    const done = (state: (typeof REVISION_STATES)[number]) =>
      planNow({ ...aRevision(), state }, "2026-12-20").filter((step) => step.done).length;
    expect(REVISION_STATES.map(done)).toEqual([0, 0, 1, 3, 3, 4, 5, 3, 0]);
    const stands = { ...aRevision(), state: "stands" as const };
    expect(planNow(stands, "2027-01-01").every((step) => step.done)).toBe(true);
  });
});

describe("a reminder", () => {
  const days = (step: "reactions" | "ratifications", on: string, from: string) => {
    const found: string[] = [];
    for (let day: string | undefined = from; day !== undefined; ) {
      day = nextReminder({ step, on }, day, { effective: "2027-01-01", calendar: CALENDAR });
      if (day !== undefined) found.push(day);
    }
    return found;
  };

  it("comes ten and two working days before, of a ratification eight weeks before", () => {
    expect(days("reactions", "2026-06-05", "2026-02-10").slice(0, 2)).toEqual(["2026-05-21", "2026-06-03"]);
    expect(days("ratifications", "2026-12-18", "2026-02-10")).toEqual(["2026-10-23", "2026-12-04"]);
  });

  it("comes every ten working days past the date, until the revision should have taken effect", () => {
    expect(days("reactions", "2026-10-30", "2026-10-29")).toEqual([
      "2026-11-13",
      "2026-11-27",
      "2026-12-11",
      "2026-12-28",
    ]);
    expect(days("reactions", "2026-10-30", "2026-12-28")).toEqual([]);
  });

  it("asks nobody while the table has it, nor once there is an outcome", () => {
    const directory = { people: [], organisations: [] };
    for (const state of ["at-table", "stands", "fallen", "withdrawn"] as const) {
      expect(openQuestion(directory, [], { ...aRevision(), state })).toBeUndefined();
    }
    expect(openQuestion(directory, [], aRevision())).toMatchObject({
      step: "reactions",
      missing: ["achterhoek"],
    });
  });
});

describe("the year", () => {
  it("is never the running one nor the past, and not further than five ahead", () => {
    expect(yearsToRevise("2026-12-31")).toEqual({ first: 2027, last: 2031 });
  });
});
