import type { Point } from "../../domain/agenda/agenda.ts";
import type { ReportPoint } from "../../domain/meeting/report-content.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import type { Card, Inline, ListItem } from "../card.ts";
import { personOr } from "../meeting/meeting-cards.ts";
import { pageLine } from "../meeting/report/report-card.ts";
import { pointLine, refList } from "../meeting/report/report-points.ts";
import { fateOf } from "../meeting/report/shown-report.ts";
import type { Text } from "../text.ts";
import { itemTitle } from "./item-title.ts";

/** To who brought them: what became of points in a meeting, each on one line. */
export function becameInMeetingCard(t: Text, meeting: string, points: readonly ReportPoint[]): Card {
  const items = points.map((point): ListItem => ({ text: pointLine(t, point), detail: becameOf(t, point) }));
  return {
    title: [t.report.became.title, { ref: meeting }],
    ref: meeting,
    body: [{ type: "list", items, empty: "" }, pageLine(t, meeting)],
    buttons: [{ label: t.agenda.mineTitle, command: "agenda/mine", input: {} }],
  };
}

/** “behandeld: er komt een proef in Ede → B-1, A-2”. */
function becameOf(t: Text, point: ReportPoint): Inline[] {
  const outcome = point.outcome === null ? [] : [`: ${point.outcome}`];
  const results: Inline[] = point.results.length === 0 ? [] : [" → ", ...refList(point.results)];
  return [...fateOf(t, point), ...outcome, ...results];
}

/** What somebody else did with a point outside a meeting. */
export interface Became {
  by: string;
  /** The meeting that it went to; undefined with a kind: it waits for one; undefined without: it was parked. */
  to?: string | undefined;
  kind?: Point["kind"] | undefined;
}

/** To who brought it: what somebody else did with their point outside a meeting. */
export function becameCard(t: Text, directory: Directory, point: Point, { by, to, kind }: Became): Card {
  const { became } = t.report;
  const now: Inline[] = to
    ? [became.forwarded, { ref: to }, "."]
    : [kind ? became.waits(t.choice.kind[kind]) : became.parked];
  return {
    title: [became.one, ": ", { ref: point.ref }, " ", { strong: itemTitle(t, point) }],
    ref: point.ref,
    body: [
      { type: "text", text: now },
      { type: "text", text: [...personOr(directory, by, t.format.nobody), became.by] },
    ],
    buttons: [{ label: t.agenda.itemButton, command: "agenda/item", input: { item: point.ref } }],
  };
}
