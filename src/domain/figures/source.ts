import { addDays, type Day, instantAt, weekdayOf } from "../calendar/day.ts";
import { firstDay, nextPeriod, periodOf } from "../calendar/period.ts";
import { fingerprint } from "../fingerprint.ts";

/** How often a source is looked at; `never`: only when somebody asks for it. */
export const SOURCE_RHYTHMS = ["never", "day", "week", "month"] as const;
export type SourceRhythm = (typeof SOURCE_RHYTHMS)[number];

/** A table of Statistics Netherlands that Leerlus fetches by itself, as the cooperation file has it. */
export interface Source {
  key: string;
  /** `85098NED`. */
  table: string;
  every: SourceRhythm;
  /**
   * By code or title of a measure of the table: the indicator. Empty: every indicator whose source is `CBS TABLE`, by its
   * `sourceColumn`.
   */
  measures: Record<string, string>;
  /** Of every dimension besides region and period: the one code that is meant. */
  dimensions: Record<string, string>;
  /** The municipalities of the cooperation and the country, or everything that the table has. */
  areas: "own" | "all";
  /** The first year that is taken; null: all that are there. */
  since: number | null;
}

/** What a figure of a source is called after where people see it, as `source` of an indicator has it. */
export const sourceName = ({ table }: Pick<Source, "table">): string => `CBS ${table}`;

export const sourceSubject = (key: string): string => `source ${key}`;

/** The job that says that a source is to be fetched. */
export const FETCH_JOB = "fetch-source";

/** When a source is to be fetched next. */
export interface Fetching {
  job: typeof FETCH_JOB;
  subject: string;
  /** The day, or when it was added or changed. */
  occurrence: string;
  payload: { source: string };
  dueAt: ReturnType<typeof instantAt>;
}

/** Statistics Netherlands publishes early in the morning; what changed is there when people begin to work. */
const FETCHED_AT = "07:15";

/** The first moment after a day at which a source is fetched; undefined when it never is by itself. */
export function fetchingAfter({ key, every }: Source, day: Day): Fetching | undefined {
  const on = dayAfter(every, day);
  if (on === undefined) return undefined;
  const dueAt = instantAt(on, FETCHED_AT);
  return { job: FETCH_JOB, subject: sourceSubject(key), occurrence: on, payload: { source: key }, dueAt };
}

function dayAfter(every: SourceRhythm, day: Day): Day | undefined {
  if (every === "never") return undefined;
  if (every === "day") return addDays(day, 1);
  if (every === "week") return addDays(day, 8 - weekdayOf(day));
  return firstDay(nextPeriod(periodOf(day, "month")));
}

/** A source that was added or changed is fetched at once, so that a mistake in it is seen while somebody looks. */
export const fetchingNow = (source: Source, now: Fetching["dueAt"]): Fetching | undefined =>
  source.every === "never"
    ? undefined
    : {
        job: FETCH_JOB,
        subject: sourceSubject(source.key),
        // On the same day it may have been fetched in its rhythm, or as it was before.
        occurrence: `${now} ${fingerprint(JSON.stringify(source)).slice(0, 8)}`,
        payload: { source: source.key },
        dueAt: now,
      };
