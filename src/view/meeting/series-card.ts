import { isWeekRule, WEEKDAYS } from "../../domain/calendar/recurrence.ts";
import type { Series } from "../../domain/meeting/series.ts";
import type { Block, Card, ListItem } from "../card.ts";
import { showTime } from "../format.ts";
import type { Text } from "../text.ts";
import { nameOf } from "./meeting-cards.ts";

/** “elke tweede donderdag van de maand, 9.30 uur”. */
export function ruleWords(t: Text, { rule, startsAt }: Pick<Series, "rule" | "startsAt">): string {
  const weekday = WEEKDAYS[rule.weekday - 1] ?? "mon";
  const { planned } = t.meeting;
  const clock = showTime(t, `2026-01-01T${startsAt}`);
  if (isWeekRule(rule)) return planned.weeks(rule.weeks, t.choice.weekday[weekday], clock);
  const rhythm =
    rule.every === 1
      ? planned.month
      : rule.every === 3
        ? planned.quarter(rule.monthOfQuarter ?? 1)
        : planned.half(rule.monthOfHalf ?? 1);
  return planned.rule(t.choice.nth[`${rule.nth}`], t.choice.weekday[weekday], rhythm, clock);
}

/** A series that was planned, with the meetings that it put in the calendar. */
export function seriesCard(t: Text, series: Series, items: ListItem[]): Card {
  const { planned } = t.meeting;
  const intro: Block[] = items.length > 0 ? [{ type: "text", text: [planned.intro(items.length)] }] : [];
  return {
    title: [`${planned.series}: ${nameOf(t, { kind: series.kind, title: null })}, ${ruleWords(t, series)}`],
    body: [...intro, { type: "list", items, empty: planned.empty }],
  };
}
