import { Temporal } from "temporal-polyfill";
import { addDays, type Day } from "../calendar/day.ts";
import type { Directory } from "../organisation/organisation.ts";
import type { DecidingLevel, Mandate } from "./mandate.ts";
import { dayOfStep } from "./plan.ts";
import { ratificationOf } from "./ratification.ts";
import { isEnded, type Revision } from "./revision.ts";

/** An organisation that will ratify too late unless it decides in time. */
export interface LateRatification {
  organisation: string;
  level: DecidingLevel;
  /** Too late unless it decides before this day. */
  before: Day;
}

/** So many months before the last day somebody is named: a council must have it from the college before the summer. */
const NAMED_MONTHS_BEFORE: Record<DecidingLevel, number> = { council: 6, college: 3, region: 1 };

/** The day from which on those are named who decide at a level and have not decided. */
export const namedFrom = (revision: Pick<Revision, "plan" | "year">, level: DecidingLevel): Day =>
  Temporal.PlainDate.from(dayOfStep(revision, "ratifications"))
    .subtract({ months: NAMED_MONTHS_BEFORE[level] })
    .toString();

/** Who will be too late unless they decide in time, months before; by region. */
export function lateOf(
  directory: Directory,
  mandates: readonly Mandate[],
  revision: Revision,
  today: Day,
): LateRatification[] {
  if (isEnded(revision)) return [];
  // On the last day itself a decision is in time.
  const before = addDays(dayOfStep(revision, "ratifications"), 1);
  return ratificationOf(directory, mandates, revision)
    .filter(({ level }) => namedFrom(revision, level) <= today)
    .flatMap(({ missing, level }) => missing.map((organisation) => ({ organisation, level, before })));
}
