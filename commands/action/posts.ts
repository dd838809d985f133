import { findAction, findActions } from "../../db/queries/action/action.ts";
import { hasNewerNudge } from "../../db/queries/action/action-nudge.ts";
import { lastUpdateOf } from "../../db/queries/action/action-update.ts";
import type { Action } from "../../src/domain/action/action.ts";
import { isAnsweredSince } from "../../src/domain/action/nudge.ts";
import { addDays } from "../../src/domain/calendar/day.ts";
import { audienceOf } from "../../src/domain/viewer.ts";
import type { Context } from "../../src/engine/context.ts";
import { type PostKey, posting } from "../../src/engine/posting/posting.ts";
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

const load = (ctx: Context, { about, subject, room }: PostKey): Promise<Action[]> =>
  findActions(
    ctx.db,
    ctx.cooperation.slug,
    Array.isArray(about.actions) ? about.actions : [subject],
    audienceOf(ctx.directory, room),
  );

async function cardOf(
  ctx: Context,
  ref: string,
  make: (reader: Reader, action: Action) => Card | Promise<Card>,
): Promise<Card | undefined> {
  const action = await findAction(ctx.db, ctx.cooperation.slug, ref);
  return action && (await make(readerOf(ctx), action));
}

const singleCard = (ctx: Context, { subject }: PostKey): Promise<Card | undefined> =>
  cardOf(ctx, subject, async (reader, action) =>
    actionCard(reader, action, await lastUpdateOf(ctx.db, ctx.cooperation.slug, subject)),
  );

/** Set by what is said in the room of the meeting itself. */
const threadOf = ({ about }: PostKey): string | undefined =>
  typeof about.thread === "string" ? about.thread : undefined;

const personIn = ({ room }: PostKey): string => room.slice("person:".length);

/** One action (its reference is the subject), or those in `about.actions`: given to someone, or said in a room. */
export const actionAdded = posting({
  purpose: "action-added",
  thread: threadOf,
  card: async (ctx, post) => {
    if (!post.room.startsWith("person:")) return await singleCard(ctx, post);
    const actions = await load(ctx, post);
    return actions.length > 0 ? givenCard(readerOf(ctx), actions, personIn(post)) : undefined;
  },
});

/** A change that was typed in a room, as it happened: later ones have a post of their own. */
export const actionChanged = posting({
  purpose: "action-changed",
  isEvent: true,
  thread: threadOf,
  card: changedCard,
});

/**
 * The grouped question to one person; `about.actions` holds what it asks about. Once there is a newer one, this can be
 * answered only for what was not answered since: the newer asks about that as well.
 */
export const actionNudge = posting({
  purpose: "action-nudge",
  card: async (ctx, post) => {
    const actions = await load(ctx, post);
    const isOld = await hasNewerNudge(ctx.db, ctx.cooperation.slug, post.subject, post.period);
    const reader = readerOf(ctx);
    if (!isOld) return nudgeCard(reader, actions, post.subject);
    const isOpen = (action: Action) =>
      !isAnsweredSince(action, post.period) && isAskedOf(reader, action, post.subject);
    return actions.some(isOpen)
      ? nudgeCard(reader, actions, post.subject, isOpen)
      : pastNudgeCard(reader, actions);
  },
});

/** To the contact of the holder's organisation; the period is the day on which it was a week silent. */
export const actionEscalated = posting({
  purpose: "action-escalated",
  card: (ctx, { subject, period }) =>
    cardOf(ctx, subject, (reader, action) => escalatedCard(reader, action, addDays(period, -7))),
});

/** To the secretariat: nobody answers for a holder. */
export const holderUnreachable = posting({
  purpose: "holder-unreachable",
  card: (ctx, { subject }) => cardOf(ctx, subject, unreachedCard),
});
