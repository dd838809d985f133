import { findAction, findActions } from "../../db/queries/action/action.ts";
import { lastUpdateOf } from "../../db/queries/action/action-update.ts";
import { newestPeriods, seriesKey } from "../../db/queries/posting/post-series.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { type Action, circleOf } from "../../src/domain/action/action.ts";
import { isAnsweredSince } from "../../src/domain/action/nudge.ts";
import { addDays } from "../../src/domain/calendar/day.ts";
import { audienceOf, mayRead } from "../../src/domain/viewer.ts";
import type { Context } from "../../src/engine/context.ts";
import { type PostedCard, preparedAs, shownAs } from "../../src/engine/posting/posting.ts";
import {
  actionAdded,
  actionChanged,
  actionEscalated,
  actionNudge,
  holderUnreachable,
} from "../../src/posts/action.ts";
import { actionCard, type Reader } from "../../src/view/action/action-cards.ts";
import {
  escalatedCard,
  givenCard,
  isAskedOf,
  nudgeCard,
  pastNudgeCard,
  unreachedCard,
} from "../../src/view/action/action-post-cards.ts";
import type { Card } from "../../src/view/card.ts";
import { changedCard } from "./changed-card.ts";
import { readerOf } from "./reader.ts";

/** Those of the given references that everybody in the room may see. */
async function load(ctx: Context, refs: string[], room: string): Promise<Action[]> {
  const audience = audienceOf(ctx.directory, room);
  return (await findActions(ctx, refs)).filter((action) => mayRead(audience, circleOf(action)));
}

async function cardOf(
  ctx: Context,
  ref: string,
  make: (reader: Reader, action: Action) => Card | Promise<Card>,
): Promise<Card | undefined> {
  const action = await findAction(ctx, ref);
  return action && (await make(readerOf(ctx), action));
}

const added = shownAs(actionAdded, async (ctx, { subject, room, about }) => {
  if (!room.startsWith("person:")) {
    const [action, last] = await together(ctx, (at) => [findAction(at, subject), lastUpdateOf(at, subject)]);
    return action && actionCard(readerOf(ctx), action, last);
  }
  const actions = await load(ctx, about.actions ?? [subject], room);
  return actions.length > 0 ? givenCard(readerOf(ctx), actions, room.slice("person:".length)) : undefined;
});

const seriesOf = ({ subject, room }: { subject: string; room: string }) => ({
  purpose: actionNudge.purpose,
  subject,
  room,
});

/**
 * Once there is a newer question, this can be answered only for what was not answered since: the newer asks about that
 * as well.
 */
const nudge = preparedAs(actionNudge, async (ctx, posts) => {
  const { directory } = ctx;
  const refs = [...new Set(posts.flatMap(({ about }) => about.actions))];
  const [all, newest] = await together(ctx, (at) => [
    findActions(at, refs),
    newestPeriods(at, posts.map(seriesOf)),
  ]);
  return (there, { subject, room, period, about }) => {
    const audience = audienceOf(directory, room);
    const actions = all.filter((one) => about.actions.includes(one.ref) && mayRead(audience, circleOf(one)));
    const isOld = (newest.get(seriesKey(seriesOf({ subject, room }))) ?? "") > period;
    const reader = readerOf(there);
    if (!isOld) return nudgeCard(reader, actions, subject);
    const isOpen = (action: Action) => !isAnsweredSince(action, period) && isAskedOf(reader, action, subject);
    return actions.some(isOpen)
      ? nudgeCard(reader, actions, subject, isOpen)
      : pastNudgeCard(reader, actions);
  };
});

/** How what is said in rooms about actions looks. */
export const actionPostings: readonly PostedCard[] = [
  added,
  shownAs(actionChanged, changedCard),
  nudge,
  shownAs(actionEscalated, (ctx, { subject, period }) =>
    cardOf(ctx, subject, (reader, action) => escalatedCard(reader, action, addDays(period, -7))),
  ),
  shownAs(holderUnreachable, (ctx, { subject }) => cardOf(ctx, subject, unreachedCard)),
];
