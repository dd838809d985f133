import { type Action, type ActionUpdate, isFinished, isLate } from "../../domain/action/action.ts";
import { type Day, dayOf, isoInZone } from "../../domain/calendar/day.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import { capital } from "../capital.ts";
import type { Block, Card, Inline, ListItem } from "../card.ts";
import { closedNotice, shareButtons } from "../closed.ts";
import { showDate } from "../format.ts";
import { holderInline, holderInlines } from "../holder-names.ts";
import type { Text } from "../text.ts";
import { actionButtons } from "./action-buttons.ts";

/** Who reads it, and when. */
export interface Reader {
  t: Text;
  directory: Directory;
  today: Day;
}

/** One action as it stands now, with a button per state. */
export function actionCard(reader: Reader, action: Action, last?: ActionUpdate): Card {
  const { t, today } = reader;
  const late: Block[] = isLate(action, today)
    ? [{ type: "notice", tone: "warning", text: [t.action.lateNotice] }]
    : [];
  return {
    title: [{ ref: action.ref }, " ", action.title],
    ref: action.ref,
    body: [
      ...late,
      ...closedNotice(t, action),
      { type: "facts", facts: facts(reader, action) },
      ...(last ? [{ type: "text" as const, text: updateLine(reader, last) }] : []),
    ],
    buttons: [...actionButtons(t, action), ...shareButtons(t, action)],
  };
}

function facts({ t, directory, today }: Reader, action: Action): { label: string; value: Inline[] }[] {
  const origin = [action.item, action.meeting].filter((ref) => ref !== null);
  const { coholders, agreement, snoozedUntil } = action;
  return [
    { label: t.action.lead, value: [holderInline(directory, action.lead)] },
    ...(coholders.length > 0
      ? [{ label: t.action.coholders, value: holderInlines(t, directory, coholders) }]
      : []),
    { label: t.action.due, value: [{ day: action.due }] },
    {
      label: saysOtherwise(action, today) ? t.action.lastReported : t.action.state,
      value: [{ strong: t.choice.actionState[action.state] }],
    },
    ...(snoozedUntil && !isFinished(action.state)
      ? [{ label: t.action.quietUntil, value: [{ day: snoozedUntil }] }]
      : []),
    ...(agreement ? [{ label: t.action.agreement, value: [{ ref: agreement }] }] : []),
    ...(action.link
      ? [{ label: t.format.more, value: [{ link: action.link, text: t.format.moreLink }] }]
      : []),
    ...(origin.length > 0
      ? [{ label: t.action.origin, value: origin.flatMap((ref, i): Inline[] => [i ? ", " : "", { ref }]) }]
      : []),
  ];
}

/** “Anna, vrijdag 15 december 2026, 9.30 uur: risico. De toelichting.” */
function updateLine({ t, directory }: Reader, update: ActionUpdate): Inline[] {
  return [
    holderInline(directory, update.by),
    ", ",
    { at: isoInZone(update.at), show: "day-time" },
    ": ",
    t.choice.actionState[update.state],
    ...(update.note === null ? [] : [`. ${capital(update.note)}`]),
  ];
}

/** One action with everything that was reported about it, the newest first. */
export function actionHistoryCard(reader: Reader, action: Action, updates: ActionUpdate[]): Card {
  const { t } = reader;
  const items = updates.toReversed().map((update): ListItem => {
    const via = t.action.via[update.via];
    return { text: updateLine(reader, update), detail: via ? [via] : undefined };
  });
  const card = actionCard(reader, action);
  const body: Block[] = [
    ...card.body,
    { type: "heading", text: t.action.history },
    { type: "list", items, empty: t.action.noHistory },
  ];
  return { ...card, body };
}

/** Late by now, though it was reported to go well, or how else it went. */
const saysOtherwise = (action: Action, today: Day): boolean =>
  isLate(action, today) && action.state !== "open";

/** “op schema”; once it is late “te laat; op 4 februari 2026 gemeld: op schema”, for both at once would contradict. */
function stateWords({ t, today }: Reader, action: Action): Inline[] {
  const state = t.choice.actionState[action.state];
  if (!isLate(action, today)) return [{ strong: state }];
  if (!saysOtherwise(action, today) || action.updatedAt === null) return [{ strong: t.action.late }];
  return [{ strong: t.action.late }, t.action.reportedOn(showDate(t, dayOf(action.updatedAt)), state)];
}

/** One action in a list: what, who, when and how it stands. */
export function actionItem(reader: Reader, action: Action, withButtons: boolean): ListItem {
  const { t, directory, today } = reader;
  const { coholders } = action;
  const buttons = withButtons ? actionButtons(t, action, true) : [];
  const what: Inline[] = [{ ref: action.ref }, " ", action.title];
  const who: Inline[] = [
    holderInline(directory, action.lead),
    ...(coholders.length > 0 ? [` ${t.action.with} `, ...holderInlines(t, directory, coholders)] : []),
  ];
  const how: Inline[] = [
    ...stateWords(reader, action),
    ...(action.snoozedUntil && action.snoozedUntil > today && !isFinished(action.state)
      ? [" · ", t.action.quiet, { day: action.snoozedUntil }]
      : []),
  ];
  return {
    text: what,
    detail: [...who, " · ", t.action.before, { day: action.due }, " · ", ...how],
    ...(buttons.length > 0 ? { buttons } : { cells: [what, who, [{ day: action.due }], how] }),
  };
}

/** The heads of the columns of `actionItem`. */
export const actionColumns = ({ action }: Text): string[] => [
  action.column,
  action.lead,
  action.due,
  action.state,
];

export interface Listed {
  title: Inline[];
  empty: string;
  /** Said above the list. */
  intro?: string | undefined;
  /** Said below the list. */
  more?: string | undefined;
  withButtons?: boolean | undefined;
  /** In place of how an action stands and its buttons; undefined leaves them. */
  instead?: (action: Action) => Inline[] | undefined;
}

/** Several actions in one card. */
export function actionsCard(reader: Reader, actions: readonly Action[], how: Listed): Card {
  const text = (said: string): Block => ({ type: "text", text: [said] });
  const items = actions.map((action): ListItem => {
    const instead = how.instead?.(action);
    if (!instead) return actionItem(reader, action, how.withButtons ?? false);
    return { text: [{ ref: action.ref }, " ", action.title], detail: instead };
  });
  return {
    title: how.title,
    body: [
      ...(how.intro && items.length > 0 ? [text(how.intro)] : []),
      {
        type: "list",
        items,
        empty: how.empty,
        columns: how.withButtons ? undefined : actionColumns(reader.t),
      },
      ...(how.more ? [text(how.more)] : []),
    ],
  };
}
