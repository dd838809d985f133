import type { Action } from "../../domain/action/action.ts";
import type { Point } from "../../domain/agenda/agenda.ts";
import type { Meeting } from "../../domain/meeting/meeting.ts";
import type { Gone, Outcomes } from "../../domain/meeting/report.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import { type Directory, holderFromKey, holderName } from "../../domain/organisation/organisation.ts";
import { agendaButtons } from "../agenda/agenda-buttons.ts";
import { itemTitle } from "../agenda/item-title.ts";
import type { Block, Card, Inline, ListItem } from "../card.ts";
import { statementBlocks } from "../figures/statement-cards.ts";
import { showChoice, showDay, showList } from "../format.ts";
import type { Text } from "../text.ts";
import { presenceFact } from "./presence-card.ts";
import { pageLine } from "./report/report-card.ts";
import type { ShownReport } from "./report/shown-report.ts";

const section = (heading: string, items: ListItem[], empty: string): Block[] => [
  { type: "heading", text: heading },
  { type: "list", items, empty },
];

const line = (ref: string, title: string): Inline[] => [{ ref }, " ", title];

/**
 * What a meeting brought; what did not come about is said in words.
 * @param about the report of the meeting; the catalogue, for the titles of indicators
 */
export function outcomesCard(
  t: Text,
  directory: Directory,
  meeting: Pick<Meeting, "ref" | "present">,
  outcomes: Outcomes,
  { report, indicators }: { report: ShownReport; indicators: readonly IndicatorDefinition[] | undefined },
): Card {
  const { agenda } = t;
  const { decisions, actions, agreements, themes } = outcomes;
  const recorded = [...decisions, ...actions, ...agreements, ...themes];
  const handled = (point: Point): ListItem => {
    const refs = recorded.filter(({ item }) => item === point.ref);
    const detail: Inline[] = [
      ...(point.outcome ? [point.outcome] : []),
      ...refs.flatMap(({ ref }, at): Inline[] => [at > 0 ? ", " : point.outcome ? " → " : "→ ", { ref }]),
    ];
    return {
      text: line(point.ref, itemTitle(t, point)),
      detail: detail.length > 0 ? detail : undefined,
    };
  };
  return {
    title: [agenda.outcomesTitle, { ref: meeting.ref }],
    ref: meeting.ref,
    body: [
      { type: "facts", facts: [presenceFact(t, directory, meeting.present)] },
      ...section(
        agenda.decisions,
        decisions.map((decision) => ({
          text: line(decision.ref, decision.text),
          detail: decision.item ? [`${t.decision.item}: `, { ref: decision.item }] : undefined,
        })),
        agenda.noDecisions,
      ),
      ...section(
        agenda.actions,
        actions.map((action) => actionLine(t, directory, action)),
        agenda.noActions,
      ),
      ...section(
        agenda.agreements,
        agreements.map(({ ref, title }) => ({ text: line(ref, title) })),
        agenda.noAgreements,
      ),
      ...themeBlocks(t, outcomes),
      ...statementBlocks(t, outcomes.statements, indicators),
      ...section(agenda.handledPoints, outcomes.handled.map(handled), agenda.noHandled),
      ...fateBlocks(t, outcomes),
      ...undiscussed(t, outcomes.undiscussed),
      ...undecided(t, outcomes.undecided),
      ...howToObject(t, report),
      pageLine(t, meeting.ref),
    ],
  };
}

function howToObject(t: Text, { about, state, adoptsOn }: ShownReport): Block[] {
  if (state !== "draft") return [];
  const { objectBefore, objectExample } = t.agenda;
  const text = [objectBefore(showDay(t, adoptsOn)), { typed: objectExample(about.ref) }];
  return [{ type: "text", text }];
}

/** What a learning circle learnt, also when that is nothing yet; what other meetings proposed for one. */
function themeBlocks(
  t: Text,
  { themes, learnt, revisions }: Pick<Outcomes, "themes" | "learnt" | "revisions">,
): Block[] {
  const { agenda } = t;
  const proposed = themes.map(({ ref, title }) => ({ text: line(ref, title) }));
  const lessons = (learnt?.lessons ?? []).map((lesson): ListItem => ({ text: [lesson.text] }));
  return [
    ...(learnt ? section(`${agenda.lessonsAbout}${learnt.theme.title}`, lessons, agenda.noLessons) : []),
    ...(proposed.length > 0 ? section(agenda.themes, proposed, "") : []),
    ...(revisions.length > 0
      ? section(
          agenda.revisions,
          revisions.map(({ ref, title }) => ({ text: line(ref, title) })),
          "",
        )
      : []),
  ];
}

function actionLine(t: Text, directory: Directory, action: Action): ListItem {
  const name = (key: string) => holderName(directory, holderFromKey(key));
  const others = action.coholders.map(name);
  const together = others.length > 0 ? ` ${t.agenda.with}${showList(t, others)}` : "";
  return {
    text: line(action.ref, action.title),
    detail: [`${name(action.lead)}${together} · ${t.agenda.until}`, { day: action.due }],
  };
}

/** Items that went elsewhere; of what became of none, one sentence says so. */
function fateBlocks(t: Text, { forwarded, carried, parked }: Outcomes): Block[] {
  const { agenda } = t;
  const gone = ({ point, to }: Gone): ListItem => ({
    text: line(point.ref, itemTitle(t, point)),
    detail: to ? ["→ ", { ref: to }] : [agenda.waitsFor(t.choice.kind[point.kind])],
  });
  const stopped = (point: Point): ListItem => ({ text: line(point.ref, itemTitle(t, point)) });
  const fates = [
    { heading: agenda.forwardedPoints, items: forwarded.map(gone), fate: agenda.fates.forwarded },
    { heading: agenda.carriedPoints, items: carried.map(gone), fate: agenda.fates.carried },
    { heading: agenda.parkedPoints, items: parked.map(stopped), fate: agenda.fates.parked },
  ];
  const none = fates.filter(({ items }) => items.length === 0).map(({ fate }) => fate);
  return [
    ...fates.flatMap(({ heading, items }) => (items.length === 0 ? [] : section(heading, items, ""))),
    ...(none.length === 0 ? [] : [{ type: "text" as const, text: [agenda.noneOf(showChoice(t, none))] }]),
  ];
}

function undiscussed(t: Text, points: readonly Point[]): Block[] {
  if (points.length === 0) return [];
  const items = points.map((point): ListItem => ({ text: [itemTitle(t, point)] }));
  return section(t.agenda.undiscussed, items, "");
}

/** Asks what to do with points that were carried over too often. */
function undecided(t: Text, points: readonly Point[]): Block[] {
  if (points.length === 0) return [];
  const items = points.map((point) => ({
    text: line(point.ref, itemTitle(t, point)),
    detail: [t.agenda.carriedAgain(point.carried)],
    buttons: [agendaButtons.park(t, point.ref), agendaButtons.forward(t, point.ref)],
  }));
  return section(t.agenda.undecided, items, "");
}
