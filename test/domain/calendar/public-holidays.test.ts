import Holidays from "date-holidays";
import { expect, test } from "vitest";
import { publicHolidays } from "../../../src/domain/calendar/public-holidays.ts";

test("the public holidays of 2014 to 2100 are those of the date-holidays package", () => {
  const reference = new Holidays("NL", { languages: ["nl"], timezone: "Europe/Amsterdam" });
  for (let year = 2014; year <= 2100; year += 1) {
    const expected = reference
      .getHolidays(year)
      .filter((holiday) => holiday.type === "public")
      .map((holiday) => [holiday.date.slice(0, 10), holiday.name]);
    expect([...publicHolidays(year)]).toEqual(expected);
  }
});

test("a year is calculated once", () => {
  expect(publicHolidays(2026)).toBe(publicHolidays(2026));
});
