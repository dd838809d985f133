import type { Action } from "../../../domain/action/action.ts";
import type { Block, Card, ListItem } from "../../card.ts";
import type { Text } from "../../text.ts";
import { nameOf, whenOf } from "../meeting-cards.ts";
import { pageLine, reportButtons } from "./report-card.ts";
import { pointLine } from "./report-points.ts";
import { fateOf, type ShownReport } from "./shown-report.ts";

/**
 * A meeting for who was not there: what was decided, what is theirs to do, and what stayed open.
 * @param own the reader's actions of the meeting, as they stand now
 */
export function catchUpCard(t: Text, report: ShownReport, own: readonly Action[]): Card {
  const { catchUp } = t.report;
  const { about, content } = report;
  const open = content.points.filter(({ fate }) => fate !== "handled" && fate !== "silent");
  const section = (heading: string, items: ListItem[], empty: string): Block[] => [
    { type: "heading", text: heading },
    { type: "list", items, empty },
  ];
  return {
    title: [catchUp.title, { ref: about.ref }, ` · ${nameOf(t, about)}`],
    ref: about.ref,
    body: [
      { type: "text", text: whenOf(t, about) },
      ...section(
        catchUp.decisions,
        content.decisions.map(({ ref, text }) => ({ text: [{ ref }, " ", text] })),
        catchUp.noDecisions,
      ),
      ...section(
        catchUp.actions,
        own.map(({ ref, title, state, due }) => ({
          text: [{ ref }, " ", title],
          detail: [`${t.choice.actionState[state]} · ${t.report.until}`, { day: due }],
        })),
        catchUp.noActions,
      ),
      ...section(
        catchUp.open,
        open.map((point) => ({ text: pointLine(t, point), detail: fateOf(t, point) })),
        catchUp.noOpen,
      ),
      pageLine(t, about.ref),
    ],
    buttons: [reportButtons.show(t, about.ref)],
  };
}

/** For who missed nothing. */
export function nothingMissedCard(t: Text): Card {
  const { catchUp, summary } = t.report;
  return {
    title: [summary.catchUp],
    body: [{ type: "text", text: [catchUp.none, " ", { typed: catchUp.example }] }],
  };
}
