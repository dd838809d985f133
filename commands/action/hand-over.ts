import { z } from "zod";
import { findAction, lockActions, unfinishedOf } from "../../db/queries/action/action.ts";
import { planNudges } from "../../db/queries/action/action-plan.ts";
import { handOverActions } from "../../db/queries/action/change-action.ts";
import type { NewMoment } from "../../db/queries/time/moment.ts";
import { type Action, isFinished } from "../../src/domain/action/action.ts";
import { keysOf, standsFor } from "../../src/domain/action/holding.ts";
import { allDone } from "../../src/domain/all-done.ts";
import { answersFor, holderFromKey } from "../../src/domain/organisation/organisation.ts";
import { command, coordinator, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { formerHolder, holder, ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import type { ActionEvent } from "../../src/posts/action.ts";
import { actionCard, actionsCard } from "../../src/view/action/action-cards.ts";
import { type Staying, withStaying } from "../../src/view/action/action-staying.ts";
import { holderInline } from "../../src/view/holder-names.ts";
import { changeHere } from "./change-here.ts";
import { readerOf } from "./reader.ts";
import { keptOfHandOver, undoHandOver } from "./undo-hand-over.ts";

/**
 * `actie overdragen A-1; houder Piet`, or `actie overdragen; alle acties van Anna; houder Piet`: what moved to the new
 * holder, who is told once about all of it.
 */
export const handOver = command({
  name: ["actie", "overdragen"],
  alias: ["action", "hand-over"],
  summary: (t) => t.action.handOverSummary,
  input: z.object({
    action: ref("action", "action").optional(),
    "all-from": formerHolder("allFrom").optional(),
    holder: holder("holder"),
  }),
  allow: member,
  changes: true,
  undo: undoHandOver,
  run: async (ctx, actor, input) => {
    const { action, "all-from": from, holder: to } = input;
    if ((action === undefined) === (from === undefined)) throw invalid("action", ctx.t.action.handOverWhat);
    if (from !== undefined) return await handOverAll(ctx, actor, from, to);
    return await handOverOne(ctx, actor, action ?? "", to);
  },
});

const invalid = (field: string, message: string) => new Refusal("invalid", message, [{ field, message }]);

async function handOverOne(ctx: Context, actor: Actor, ref: string, to: string) {
  const { directory, t } = ctx;
  const [found] = await lockActions(ctx, [ref]);
  const action = orNotFound(ctx, ref, found);
  const from = placeOf(ctx, actor, action);
  if (from === undefined) throw new Refusal("not-allowed", t.action.notYourPlace(ref));
  if (isFinished(action.state)) {
    throw new Refusal("conflict", t.action.already(ref, t.choice.actionState[action.state]));
  }
  if (from === to) throw invalid("holder", t.action.holdsAlready(ref));
  const moved = await handOverActions(ctx, [ref], from, to);
  if (moved.length === 0) throw new Refusal("conflict", t.action.movedMeanwhile(ref));
  const now = orNotFound(ctx, ref, await findAction(ctx, ref));
  await planNudges(ctx, directory, [now], ctx.now(), told(ctx, actor, to, moved));
  return {
    ref,
    card: actionCard(readerOf(ctx), now),
    answers: changeHere(ref, { what: "handed-over", by: actor.email, from, to }),
    changed: [now.agreement, now.item].filter((shown) => shown !== null),
    undo: keptOfHandOver({ from, to, isAll: false }, [action], [now]),
  };
}

/** Whose place somebody may give away: the lead's for lead and coordinator, a co-holder's own. */
function placeOf({ directory }: Context, actor: Actor, { lead, coholders }: Action): string | undefined {
  if (coordinator(actor) || standsFor(directory, actor, lead)) return lead;
  return coholders.find((key) => standsFor(directory, actor, key));
}

async function handOverAll(ctx: Context, actor: Actor, from: string, to: string) {
  const { directory, t } = ctx;
  if (!coordinator(actor) && answersFor(directory, holderFromKey(from))?.email !== actor.email) {
    throw new Refusal("not-allowed", t.action.notYourAll);
  }
  if (from === to) throw invalid("holder", t.action.sameHolder);
  const seen = (await unfinishedOf(ctx, [from])).map((action) => action.ref);
  const before = (await lockActions(ctx, seen)).filter(({ state }) => !isFinished(state));
  const held = before.map((action) => action.ref);
  const moved = await handOverActions(ctx, held, from, to);
  const actions = (await unfinishedOf(ctx, [to])).filter(({ ref }) => moved.includes(ref));
  await planNudges(ctx, directory, actions, ctx.now(), told(ctx, actor, to, moved));
  const card = actionsCard(readerOf(ctx), actions, {
    title: [t.action.handedOver(moved.length)],
    empty: t.action.handedNone,
  });
  const holderNow = { type: "text" as const, text: [t.action.handedTo, holderInline(directory, to), "."] };
  const whole = moved.length > 0 ? { ...card, body: [holderNow, ...card.body] } : card;
  const event: ActionEvent = { what: "handed-all", by: actor.email, from, to, count: moved.length };
  return {
    subject: from,
    card: async (drawn: Context) => withStaying(readerOf(drawn), whole, await stayingOf(drawn, from, to), to),
    answers: moved.length > 0 ? changeHere(from, event) : undefined,
    changed: moved,
    undo: moved.length > 0 ? keptOfHandOver({ from, to, isAll: true }, before, actions) : undefined,
  };
}

/** What somebody answers for as the contact of organisations stays with those: unfinished actions by slug. */
async function stayingOf(ctx: Context, from: string, to: string): Promise<Staying[]> {
  const slugs = keysOf(ctx.directory, from).filter((key) => key !== from && key !== to);
  const staying = await allDone(
    slugs.map(async (organisation) => ({ organisation, actions: await unfinishedOf(ctx, [organisation]) })),
  );
  return staying.filter(({ actions }) => actions.length > 0);
}

/** The new holder is told once about all, in working hours; who gives actions to themself need not be told. */
function told(ctx: Context, actor: Actor, to: string, refs: string[]): NewMoment[] {
  if (refs.length === 0) return [];
  if (answersFor(ctx.directory, holderFromKey(to))?.email === actor.email) return [];
  const moment = {
    job: "tell-holders",
    subject: to,
    // The clock of a demo may stand still: the moment does not tell two changes apart.
    occurrence: crypto.randomUUID(),
    payload: { what: "given", actions: refs },
    dueAt: ctx.now(),
  };
  return [moment];
}
