import { dayOf } from "../../domain/calendar/day.ts";
import type { ThemeLesson, ThemeStep } from "../../domain/theme/theme.ts";
import { stepWords } from "../agenda/agenda-cards.ts";
import type { Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";

/** The journey of a theme, a line for each step; the steps of a lesson say of which. */
export const themeWay = (
  t: Text,
  journey: readonly ThemeStep[],
  lessons: readonly ThemeLesson[],
): ListItem[] =>
  journey
    // That an item brings a lesson is said by each of its steps.
    .filter(({ what }) => what !== "lesson")
    .map((step) => {
      const lesson = lessons.find(({ items }) => step.of !== null && items.includes(step.of));
      const taker: Inline[] = step.of === null ? [] : [" · ", { ref: step.of }];
      const isProposed = step.of === null && step.what === "theme";
      const words = isProposed ? [t.choice.themeState.proposed] : stepWords(t, step, { ref: step.of ?? "" });
      return {
        text: [...(lesson ? [t.theme.lessonStep(lesson.number)] : []), ...words],
        detail: [{ day: dayOf(step.at) }, ...taker],
      };
    });
