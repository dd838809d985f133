import { Temporal } from "temporal-polyfill";
import type { Action } from "../../../src/domain/action/action.ts";
import type { JourneyStep, Step } from "../../../src/domain/agenda/agenda.ts";
import {
  inTime,
  originSteps,
  type Theme,
  type ThemeCircle,
  type ThemeLesson,
  type ThemeStep,
} from "../../../src/domain/theme/theme.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { actionsOfAgreements } from "../action/action.ts";
import { journeyOf, journeysOf } from "../agenda/journey.ts";
import { findTheme } from "./theme.ts";
import { circlesAbout } from "./theme-circle.ts";

/** A theme with its circles and lessons. */
interface Travelled {
  theme: Theme;
  circles: readonly ThemeCircle[];
  lessons: readonly ThemeLesson[];
}

/**
 * How each of the themes came about, and what came of it: the steps of every agenda item that is about it, oldest first;
 * by reference.
 */
export async function themeJourneys(
  scope: Scope,
  travelled: readonly Travelled[],
  viewer: Viewer,
): Promise<Map<string, ThemeStep[]>> {
  const all = travelled.flatMap((one) => [...(one.theme.item ? [one.theme.item] : []), ...itemsOf(one)]);
  const journeys = await journeysOf(scope, all);
  const steps = travelled.map((one) => [one.theme.ref, journeyIn(journeys, one)] as const);
  const agreements = steps.flatMap(([, taken]) => agreementsIn(taken));
  const actions = await actionsOfAgreements(scope, agreements, viewer);
  return new Map(steps.map(([ref, taken]) => [ref, withActions(taken, actions)]));
}

const agreementsIn = (steps: readonly ThemeStep[]): string[] =>
  steps.filter(({ what }) => what === "agreement").map(({ ref }) => ref);

/** What an agreement led to; an action that came out of an item as well is there already. */
function withActions(steps: readonly ThemeStep[], actions: readonly Action[]): ThemeStep[] {
  const agreements = agreementsIn(steps);
  const led = actions.filter(
    ({ ref, agreement }) =>
      agreement !== null && agreements.includes(agreement) && steps.every((step) => step.ref !== ref),
  );
  return inTime([
    ...steps,
    ...led.map(
      ({ ref, createdAt, agreement }): ThemeStep => ({
        ref,
        at: createdAt,
        what: "action",
        of: agreement,
      }),
    ),
  ]);
}

const itemsOf = ({ circles, lessons }: Travelled): string[] => [
  ...circles.map(({ item }) => item),
  ...lessons.flatMap(({ items }) => items),
];

function journeyIn(journeys: ReadonlyMap<string, Step[]>, one: Travelled): ThemeStep[] {
  const { theme, circles } = one;
  const origin = originSteps(theme, journeys.get(theme.item ?? "") ?? [], circles);
  const atCircles = new Set(circles.map(({ item }) => item));
  const later = itemsOf(one).flatMap((item) =>
    (journeys.get(item) ?? [])
      // That the circle has the theme on its agenda is said by its choice.
      .filter(({ what }) => !atCircles.has(item) || !["topic", "raised"].includes(what))
      .map((step): ThemeStep => ({ ...step, of: item })),
  );
  const own: readonly JourneyStep[] = ["theme", "chosen", "discussed"];
  const before = origin.map(
    (step): ThemeStep => ({ ...step, of: own.includes(step.what) ? null : theme.item }),
  );
  return inTime([...before, ...later]);
}

/**
 * The journey of an agenda item with what went before: of a lesson, or of the theme of a circle, how the theme came
 * about.
 */
export async function wholeJourneyOf(scope: Scope, item: string): Promise<Step[]> {
  return await withOrigin(scope, await journeyOf(scope, item));
}

/** The same for a journey that was read already. */
export async function withOrigin(scope: Scope, own: Step[]): Promise<Step[]> {
  const comesFrom = own.find(({ what }) => what === "lesson" || what === "topic");
  const theme = comesFrom && (await findTheme(scope, comesFrom.ref));
  if (!comesFrom || !theme) return own;
  const circles = comesFrom.what === "lesson" ? await circlesAbout(scope, [theme.ref]) : [];
  const ofItem = theme.item ? await journeyOf(scope, theme.item) : [];
  const before = originSteps(theme, ofItem, circles);
  return [...before.filter(({ at }) => Temporal.Instant.compare(at, comesFrom.at) <= 0), ...own];
}
