import { contains, firstDay, lastDay, type Period } from "../calendar/period.ts";
import type { IndicatorDefinition } from "../organisation/cooperation.ts";
import type { PublishedFigure } from "./published-figure.ts";

/**
 * The value that is aimed at in a period: the one that the catalogue has for it. A share or a score is measured against
 * that of the smallest longer period around it as well; a count or an amount is not, as what is aimed at in a year is
 * not what is aimed at in each of its quarters. Nor is what
 * all are to reach together what one region or provider is.
 * @param isPart of a region, municipality or provider
 */
export function targetFor(
  { target, measure }: Pick<IndicatorDefinition, "target" | "measure">,
  period: Period,
  isPart = false,
): number | undefined {
  const adds = measure === "count" || measure === "amount";
  if (adds && isPart) return undefined;
  const own = target[period];
  if (own !== undefined) return own;
  if (adds) return undefined;
  return longerTarget(target, period)?.value;
}

/** What is aimed at in the smallest longer period around this one. */
export function longerTarget(
  target: IndicatorDefinition["target"],
  period: Period,
): { period: Period; value: number } | undefined {
  const [smallest] = Object.keys(target)
    .filter((key) => key !== period && contains(key, firstDay(period)) && contains(key, lastDay(period)))
    .toSorted((a, b) => lastDay(a).localeCompare(lastDay(b)) || firstDay(b).localeCompare(firstDay(a)));
  const value = smallest === undefined ? undefined : target[smallest];
  return smallest === undefined || value === undefined ? undefined : { period: smallest, value };
}

/** Whether a figure lies on the wrong side of what is aimed at; undefined when that cannot be said. */
export function isOffTarget(
  { direction }: Pick<IndicatorDefinition, "direction">,
  value: number | null | undefined,
  target: number | undefined,
): boolean | undefined {
  if (value === null || value === undefined || target === undefined || direction === "none") return undefined;
  return direction === "up" ? value < target : value > target;
}

type Compared = Pick<PublishedFigure, "value" | "provisional">;

/**
 * How much a figure differs from an earlier one: like with like. Undefined unless both are there and shown, as
 * definitive as each other, and of one definition.
 */
export function changeBetween(
  before: Compared | undefined,
  now: Compared | undefined,
  isSameDefinition = true,
): number | undefined {
  if (before?.provisional !== now?.provisional) return undefined;
  return differenceBetween(before, now, isSameDefinition);
}

/** The same where one of the two is provisional and the other is not: it may still change. */
export function provisionalChangeBetween(
  before: Compared | undefined,
  now: Compared | undefined,
  isSameDefinition = true,
): number | undefined {
  if (before?.provisional === now?.provisional) return undefined;
  return differenceBetween(before, now, isSameDefinition);
}

function differenceBetween(
  before: Compared | undefined,
  now: Compared | undefined,
  isSameDefinition: boolean,
): number | undefined {
  if (!isSameDefinition) return undefined;
  const [from, to] = [before?.value, now?.value];
  if (from === null || from === undefined || to === null || to === undefined) return undefined;
  return withoutNoise(to - from);
}

/** A difference of decimals as people work it out: 10,4 − 10,1 is 0,3. */
const withoutNoise = (value: number): number => Number(value.toFixed(6));

/** Which way a change goes, seen from what is wanted; undefined when nothing changed or no way is better. */
export function wantedChange(
  { direction }: Pick<IndicatorDefinition, "direction">,
  change: number | undefined,
): boolean | undefined {
  if (change === undefined || change === 0 || direction === "none") return undefined;
  return change > 0 === (direction === "up");
}
