import { type Action, holdersOf, isFinished } from "../../domain/action/action.ts";
import { keysOf, unreachedOf } from "../../domain/action/holding.ts";
import { silentSince } from "../../domain/action/nudge.ts";
import { daysBetween } from "../../domain/calendar/day.ts";
import type { Block, Card, Inline, ListItem } from "../card.ts";
import { holderInline, holderInlines } from "../holder-names.ts";
import { actionCard, actionsCard, type Reader } from "./action-cards.ts";

/**
 * The one message that asks somebody about all that is theirs.
 * @param isOpen whether an action can still be answered here; one that cannot says how it stands
 */
export function nudgeCard(
  reader: Reader,
  actions: readonly Action[],
  email: string,
  isOpen: (action: Action) => boolean = () => true,
): Card {
  const { t } = reader;
  return actionsCard(reader, actions, {
    title: [t.action.nudgeTitle(actions.filter(isOpen).length)],
    intro: t.action.nudgeHow,
    empty: t.action.nudgeEmpty,
    withButtons: true,
    instead: (action) =>
      goneFrom(reader, action, email) ??
      (isOpen(action) ? undefined : [{ strong: t.choice.actionState[action.state] }]),
  });
}

/** What stays of a question when a newer one has been asked. */
export function pastNudgeCard({ t }: Reader, actions: readonly Action[]): Card {
  const refs = actions.flatMap(({ ref }, i): Inline[] => [i ? ", " : "", { ref }]);
  return {
    title: [t.action.nudgePast],
    body: [{ type: "text", text: [t.action.nudgePastAbout, ...refs, `. ${t.action.nudgePastHow}`] }],
  };
}

/** What became of an action that asks nothing of somebody any more: it is finished, or in other hands. */
function goneFrom({ t, directory }: Reader, action: Action, email: string): Inline[] | undefined {
  if (isFinished(action.state)) return [{ strong: t.choice.actionState[action.state] }];
  const keys = keysOf(directory, email);
  const holders = holdersOf(action);
  if (holders.some((key) => keys.includes(key))) return undefined;
  const words = holders.length === 1 ? t.action.goneTo : t.action.goneToSeveral;
  return [words, ...holderInlines(t, directory, holders)];
}

/** Whether an action still asks something of somebody. */
export const isAskedOf = (reader: Reader, action: Action, email: string): boolean =>
  goneFrom(reader, action, email) === undefined;

/** What a holder is told about actions they were given. */
export function givenCard(reader: Reader, actions: readonly Action[], email: string): Card {
  const { t } = reader;
  const isAsked = actions.some((action) => goneFrom(reader, action, email) === undefined);
  return actionsCard(reader, actions, {
    title: [t.action.addedTitle(actions.length)],
    intro: isAsked ? t.action.addedHow : undefined,
    empty: t.action.addedEmpty,
    withButtons: true,
    instead: (action) => goneFrom(reader, action, email),
  });
}

/** Tells somebody else that nothing is heard about an action; once something is, it says so. */
export function escalatedCard(reader: Reader, action: Action, since: string): Card {
  const { t, directory, today } = reader;
  const card = actionCard(reader, action);
  const why: Block =
    silentSince(action) > since || isFinished(action.state)
      ? { type: "notice", tone: "info", text: [t.action.escalatedAnswered] }
      : {
          type: "notice",
          tone: "warning",
          text: [
            (since === action.due ? t.action.escalatedWhy : t.action.escalatedSince)(
              daysBetween(since, today),
            ),
            holderInline(directory, action.lead),
            `. ${t.action.escalatedHow}`,
          ],
        };
  return {
    ...card,
    title: [t.action.escalatedTitle],
    body: [{ type: "text", text: card.title }, why, ...card.body],
  };
}

/** Tells the secretariat which holders nobody answers for, and why. */
export function unreachedCard({ t, directory }: Reader, action: Action): Card {
  const items = unreachedOf(directory, action).map(
    ({ key, why }): ListItem => ({
      text: [holderInline(directory, key), ` ${t.action.unreached[why]}.`],
    }),
  );
  return {
    title: [t.action.unreachedTitle],
    ref: action.ref,
    body: [
      { type: "text", text: [{ ref: action.ref }, " ", action.title] },
      { type: "list", items, empty: t.action.reachedAgain },
      ...(items.length > 0 ? [{ type: "text" as const, text: [t.action.unreachedHow] }] : []),
    ],
  };
}
