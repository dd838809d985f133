import { Temporal } from "temporal-polyfill";
import { dayOf } from "../../../domain/calendar/day.ts";
import type { ReportPoint } from "../../../domain/meeting/report-content.ts";
import type { Directory } from "../../../domain/organisation/organisation.ts";
import { bringerOf, stepWords } from "../../agenda/agenda-cards.ts";
import { itemTitle } from "../../agenda/item-title.ts";
import type { Block, Inline } from "../../card.ts";
import type { Text } from "../../text.ts";
import type { Fact } from "../meeting-cards.ts";
import { fateOf } from "./shown-report.ts";

/** “P-3 Vervoer”. */
export const pointLine = (t: Text, point: ReportPoint): Inline[] => [
  { ref: point.ref },
  " ",
  itemTitle(t, point),
];

/** References one after another, with commas between them. */
export const refList = (refs: readonly string[]): Inline[] =>
  refs.flatMap((ref, at): Inline[] => (at > 0 ? [", ", { ref }] : [{ ref }]));

/** A point under a heading of its own: what became of it, what came out of it, and the way it came. */
export function pointBlocks(t: Text, directory: Directory, point: ReportPoint): Block[] {
  const { label } = t.report;
  const facts: Fact[] = [
    { label: label.became, value: fateOf(t, point) },
    { label: label.bringer, value: bringerOf(t, directory, point) },
    { label: label.purpose, value: [t.choice.purpose[point.purpose]] },
    ...outcomeFacts(t, point),
  ];
  const journey: Block = {
    type: "list",
    ordered: true,
    items: point.journey.map((step) => ({
      text: [...stepWords(t, step, point), ", ", { day: dayOf(Temporal.Instant.from(step.at)) }],
    })),
    empty: t.report.noJourney,
  };
  return [
    { type: "heading", text: `${point.ref} ${itemTitle(t, point)}` },
    { type: "facts", facts },
    { type: "text", text: [{ strong: t.report.journey }] },
    journey,
  ];
}

function outcomeFacts(t: Text, { outcome, results, fate }: ReportPoint): Fact[] {
  const { label, noOutcome } = t.report;
  if (outcome === null && results.length === 0) {
    return fate === "handled" ? [{ label: label.outcome, value: [noOutcome] }] : [];
  }
  return [
    ...(outcome === null ? [] : [{ label: label.outcome, value: [outcome] }]),
    ...(results.length === 0 ? [] : [{ label: label.results, value: refList(results) }]),
  ];
}
