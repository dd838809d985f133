import path from "node:path";
import type { CalendarRules } from "../../domain/calendar/calendar.ts";
import { MEETING_KINDS } from "../../domain/meeting/meeting.ts";
import { LANGUAGES, languageOr } from "../../domain/organisation/language.ts";
import type { Text } from "../../view/text.ts";
import type { CooperationFile } from "../cooperation-file.ts";
import { readSchoolHolidays } from "../school-holidays.ts";
import { type FilePart, field, type Values } from "./part.ts";

const LIBERATION = ["always", "lustrum", "never"] as const;
const REGIONS = ["noord", "midden", "zuid"] as const;
const SIDES = ["providers", "regions"] as const;
/** What a meeting needs where the file says nothing. */
const USUAL = { providers: 1, regions: 4 };
const SEED = path.join(import.meta.dirname, "../../../db/seed");
const HOLIDAYS = "schoolvakanties-2026.csv";

/** The cooperation itself: its name and language, its calendar, and who must be there for a meeting to decide. */
export const settings: FilePart = {
  fields: ({ name, language, settings: { calendar, quorum } }, t) => {
    const words = t.pages.setup.settings;
    return [
      field("name", words.name, { value: name, maxLength: 200 }),
      field("language", words.language, {
        kind: "choice",
        value: language,
        options: LANGUAGES.map((value) => ({ value, label: t.choice.language[value] })),
      }),
      field("liberationDay", words.liberationDay, {
        kind: "choice",
        value: calendar.liberationDay,
        options: LIBERATION.map((value) => ({ value, label: words.liberation[value] })),
      }),
      field("schoolRegions", words.schoolRegions, {
        required: false,
        multiple: true,
        value: [...calendar.schoolRegions],
        options: REGIONS.map((value) => ({ value, label: words.schoolRegion[value] })),
      }),
      ...MEETING_KINDS.flatMap((kind) =>
        SIDES.map((side) =>
          field(`quorum.${kind}.${side}`, words.quorum[side](t.choice.kind[kind]), {
            kind: "number",
            value: (quorum[kind] ?? USUAL)[side],
          }),
        ),
      ),
    ];
  },
  changed: (file, values, t) => {
    const { calendar } = file.settings;
    const one = (name: string, before: string) => values[name]?.[0] ?? before;
    const liberationDay =
      LIBERATION.find((word) => word === values.liberationDay?.[0]) ?? calendar.liberationDay;
    const schoolRegions = REGIONS.filter((region) => values.schoolRegions?.includes(region));
    const schoolHolidays =
      calendar.schoolHolidays.length > 0 || schoolRegions.length === 0 ? calendar.schoolHolidays : known(t);
    return {
      ...file,
      name: one("name", ""),
      language: languageOr(one("language", file.language)),
      settings: {
        ...file.settings,
        calendar: { ...calendar, liberationDay, schoolRegions, schoolHolidays },
        quorum: quorumOf(file, values),
      },
    };
  },
  fieldAt: (place) => {
    const [top, kind, side] = place;
    if (top === "quorum") return `quorum.${kind}.${side ?? SIDES[0]}`;
    return top === "name" || top === "language" ? top : undefined;
  },
};

/** Of a kind for which nobody wrote another number than the usual one, the file goes on saying nothing. */
function quorumOf(
  { settings: { quorum } }: CooperationFile,
  values: Values,
): CooperationFile["settings"]["quorum"] {
  const kinds = MEETING_KINDS.flatMap((kind) => {
    const before = quorum[kind];
    const number = (side: (typeof SIDES)[number]) => {
      const written = values[`quorum.${kind}.${side}`]?.[0] ?? "";
      // What is no number stays wrong, so that the file is refused with it.
      return /^\d{1,6}$/.test(written.trim()) ? Number(written) : Number.NaN;
    };
    const now = { providers: number("providers"), regions: number("regions") };
    const isUsual = now.providers === USUAL.providers && now.regions === USUAL.regions;
    return before === undefined && isUsual ? [] : [[kind, now] as const];
  });
  return Object.fromEntries(kinds);
}

/** The school holidays that come with Leerlus: the government's dates of the coming years go into the file. */
function known(t: Text): CalendarRules["schoolHolidays"] {
  const found = readSchoolHolidays(HOLIDAYS, SEED, t);
  return "holidays" in found ? found.holidays : [];
}
