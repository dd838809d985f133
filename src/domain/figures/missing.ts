import { addWorkingDays, type CalendarRules } from "../calendar/calendar.ts";
import { type Day, instantAt } from "../calendar/day.ts";
import { lastDay, nextPeriod, type Period, periodOf, previousPeriod } from "../calendar/period.ts";
import type { IndicatorDefinition } from "../organisation/cooperation.ts";
import type { Directory } from "../organisation/organisation.ts";

export type Deliverer = NonNullable<IndicatorDefinition["deliveredBy"]>;

/** Where a figure is of: `area` and `provider` as in `PublishedFigure`. */
interface Place {
  area: string;
  provider: string;
}

/** Who did not deliver the figures of an indicator in a period. */
export interface Missing {
  indicator: string;
  period: Period;
  /** The last day to deliver. */
  deadline: Day;
  /** As whom the organisations deliver; never: nobody ever delivered this, so nobody in particular is late. */
  by: Deliverer | "never";
  /** Slugs; empty when the secretariat delivers it, and when nobody ever did. */
  organisations: string[];
}

/** From the finest on: who is missing can be said only as finely as figures were ever delivered. */
const LEVELS: Record<Deliverer, readonly Deliverer[]> = {
  provider: ["provider", "region", "secretariat"],
  region: ["region", "secretariat"],
  secretariat: ["secretariat"],
};

/**
 * Whose figures of a period are not there. Where only totals of regions were delivered nobody can say which provider is
 * missing: then the regions are looked at; where only the whole was, the secretariat.
 * @param figures of this period
 * @param before of the last period before it that has figures; looked at when this one has none
 * @returns undefined when nothing is missing
 */
export function missingOf(
  directory: Directory,
  deliveredBy: Deliverer,
  figures: readonly Place[],
  before: readonly Place[],
): Pick<Missing, "by" | "organisations"> | undefined {
  const shown = figures.length > 0 ? figures : before;
  if (shown.length === 0) return { by: "never", organisations: [] };
  const by = LEVELS[deliveredBy].find(
    (level) => level === "secretariat" || deliverersOf(directory, level, shown).size > 0,
  );
  if (by === undefined || by === "secretariat") {
    return figures.length > 0 ? undefined : { by: "secretariat", organisations: [] };
  }
  const there = deliverersOf(directory, by, figures);
  const organisations = directory.organisations
    .filter(({ slug, kind, active }) => active && kind === by && !there.has(slug))
    .map(({ slug }) => slug);
  return organisations.length > 0 ? { by, organisations } : undefined;
}

/** The organisations of a kind whose figures these are. */
function deliverersOf(
  { organisations }: Directory,
  by: "provider" | "region",
  figures: readonly Place[],
): Set<string> {
  if (by === "provider") return new Set(figures.flatMap(({ provider }) => provider || []));
  const regions = organisations.flatMap(({ slug, kind, cbsCode, region }): [string, string][] => {
    if (kind === "region") return [[slug, slug]];
    return kind === "municipality" && cbsCode && region ? [[cbsCode, region]] : [];
  });
  const regionOf = new Map(regions);
  return new Set(figures.flatMap(({ area }) => regionOf.get(area) ?? []));
}

/** The last day on which the figures of a period are on time. */
export const deadlineOf = (period: Period, deadlineDays: number, rules: CalendarRules): Day =>
  addWorkingDays(lastDay(period), deadlineDays, rules);

/** The last period of a rhythm that is over. */
export const lastEnded = (rhythm: IndicatorDefinition["rhythm"], today: Day): Period =>
  previousPeriod(periodOf(today, rhythm));

/** When who did not deliver is asked: the working day after the deadline. One moment for all with the same deadline. */
export interface Asking {
  job: "ask-missing-indicators";
  /** The period. */
  subject: Period;
  /** The working days after it. */
  occurrence: string;
  payload: { days: number };
  dueAt: ReturnType<typeof instantAt>;
}

const ASKED_AT = "09:00";

/** The first of these moments that is still to come, for every rhythm and deadline of the catalogue. */
export function nextAskings(
  indicators: readonly IndicatorDefinition[],
  rules: CalendarRules,
  today: Day,
): Asking[] {
  const groups = Map.groupBy(
    indicators.filter(({ deliveredBy }) => deliveredBy !== null),
    ({ rhythm, deadlineDays }) => `${rhythm} ${deadlineDays}`,
  );
  return [...groups.values()].flatMap(([one]) => {
    if (!one) return [];
    let period = lastEnded(one.rhythm, today);
    while (previousIsToCome(period, one.deadlineDays, rules, today)) period = previousPeriod(period);
    while (askedOn(period, one.deadlineDays, rules) < today) period = nextPeriod(period);
    return [askingOf(period, one.deadlineDays, rules)];
  });
}

const previousIsToCome = (period: Period, days: number, rules: CalendarRules, today: Day): boolean =>
  askedOn(previousPeriod(period), days, rules) >= today;

const askedOn = (period: Period, days: number, rules: CalendarRules): Day =>
  addWorkingDays(deadlineOf(period, days, rules), 1, rules);

export const askingOf = (period: Period, days: number, rules: CalendarRules): Asking => ({
  job: "ask-missing-indicators",
  subject: period,
  occurrence: String(days),
  payload: { days },
  dueAt: instantAt(askedOn(period, days, rules), ASKED_AT),
});
