import { readFileSync } from "node:fs";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { CalendarRules } from "../domain/calendar/calendar.ts";
import { dayOf, isDay } from "../domain/calendar/day.ts";
import type { Text } from "../view/text.ts";

type Holidays = CalendarRules["schoolHolidays"];

/** The holidays of a file, or in words why it holds none. */
export type FoundHolidays = { holidays: Holidays } | { wrong: string[] };

const MAX_BYTES = 1_000_000;
const REGIONS = ["noord", "midden", "zuid", "alle"] as const;
const COLUMNS = ["vakantie", "regio", "van", "tot_en_met"] as const;

/**
 * Reads the school holidays from a file beside the cooperation file: CSV with the columns `schooljaar vakantie regio
 * van tot_en_met`, or the open data of the Dutch government as it is (JSON).
 */
export function readSchoolHolidays(name: string, directory: string, t: Text): FoundHolidays {
  if (path.basename(name) !== name || !/\.(csv|json)$/i.test(name)) return { wrong: [t.setup.besideOnly] };
  let text: string;
  try {
    text = readFileSync(path.join(directory, name), "utf8").replace(/^\uFEFF/, "");
  } catch {
    return { wrong: [t.setup.noFile(name)] };
  }
  if (text.length > MAX_BYTES) return { wrong: [t.setup.wrong.tooLarge] };
  return /\.json$/i.test(name) ? fromGovernment(text, name, t) : fromCsv(text, name, t);
}

function fromCsv(text: string, file: string, t: Text): FoundHolidays {
  const [header = "", ...rows] = text.split(/\r?\n/);
  const separator = header.includes(";") ? ";" : ",";
  const cells = (row: string) => row.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const columns = cells(header).map((cell) => cell.toLowerCase());
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) return { wrong: [t.setup.holidayColumns(file, missing)] };
  const wrong: string[] = [];
  const holidays: Holidays = [];
  rows.forEach((row, index) => {
    if (row.trim() === "") return;
    const values = cells(row);
    const of = (column: (typeof COLUMNS)[number]) => values[columns.indexOf(column)] ?? "";
    const found = holiday(of("vakantie"), of("regio"), of("van"), of("tot_en_met"), t);
    if (typeof found === "string") wrong.push(t.setup.holidayFile(file, index + 2, found));
    else holidays.push(found);
  });
  return wrong.length > 0 ? { wrong } : { holidays };
}

const regions = z.array(z.object({ region: z.string(), startdate: z.string(), enddate: z.string() }));
const vacations = z.array(z.object({ type: z.string(), regions }));
const years = z.array(z.object({ content: z.array(z.object({ vacations })) }));

/** The form of opendata.rijksoverheid.nl, infotype schoolholidays: one school year or a list of them. */
function fromGovernment(text: string, file: string, t: Text): FoundHolidays {
  try {
    const rows = years
      .parse([JSON.parse(text)].flat())
      .flatMap(({ content }) => content)
      .flatMap(({ vacations }) => vacations)
      .flatMap(({ type, regions }) => regions.map((region) => ({ type, ...region })));
    const found = rows.map(({ type, region, startdate, enddate }) =>
      holiday(type, region, dayFrom(startdate), dayFrom(enddate), t),
    );
    const wrong = [...new Set(found.filter((one) => typeof one === "string"))].map(
      (why) => `${file}: ${why}`,
    );
    return wrong.length > 0 ? { wrong } : { holidays: found.filter((one) => typeof one !== "string") };
  } catch {
    return { wrong: [t.setup.holidayJson(file)] };
  }
}

/** The government writes the midnight with which a day begins here as an instant in UTC. */
function dayFrom(written: string): string {
  return isDay(written) ? written : dayOf(Temporal.Instant.from(written));
}

/** One row, or what is wrong with it. */
function holiday(
  name: string,
  area: string,
  from: string,
  until: string,
  t: Text,
): Holidays[number] | string {
  const asked = area.trim().toLowerCase().replace("heel nederland", "alle");
  const region = REGIONS.find((known) => known === asked);
  if (!region) return t.setup.holidayRegion(area.slice(0, 40));
  if (name.trim() === "") return t.setup.missing("vakantie");
  if (!isDay(from) || !isDay(until)) return t.setup.wrong.day;
  return from <= until ? { name: name.trim(), region, from, until } : t.setup.wrong.untilBeforeFrom;
}
