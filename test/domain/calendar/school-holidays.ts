import { readFileSync } from "node:fs";
import type { CalendarRules } from "../../../src/domain/calendar/calendar.ts";

const file = new URL("../../fixtures/schoolvakanties-2026.csv", import.meta.url);
const lines = readFileSync(file, "utf8").trim().split("\n").slice(1);

/** The rules of a cooperation that lies in two school regions, with the school holidays of 2026. */
export const calendarRules: CalendarRules = {
  liberationDay: "lustrum",
  schoolRegions: ["midden", "zuid"],
  schoolHolidays: lines.map((line) => {
    const [, name = "", region = "", from = "", until = ""] = line.split(",");
    return { name, region: region as "noord" | "midden" | "zuid" | "alle", from, until };
  }),
};
