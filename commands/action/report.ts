import { findAction, lockActions } from "../../db/queries/action/action.ts";
import { planAction } from "../../db/queries/action/action-plan.ts";
import { lastUpdateOf } from "../../db/queries/action/action-update.ts";
import { reportAction } from "../../db/queries/action/change-action.ts";
import { type Action, type ActionState, isFinished, UNFINISHED } from "../../src/domain/action/action.ts";
import { standsFor } from "../../src/domain/action/holding.ts";
import { coordinator, type Outcome } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { reportedCard } from "../../src/view/action/action-reported-card.ts";
import { changeHere } from "./change-here.ts";
import { holdersIn } from "./kept-holders.ts";
import { readerOf } from "./reader.ts";

/**
 * Reports how an action stands. Holders and coordinator report; only lead and coordinator finish or reopen. Reports of
 * several people at once are all kept, unless the action was finished meanwhile.
 * @throws Refusal `not-found`, `not-allowed`, `conflict`
 */
export async function report(
  ctx: Context,
  actor: Actor,
  ref: string,
  state: ActionState,
  note: string | undefined,
): Promise<Outcome> {
  const { directory, t } = ctx;
  const [found] = await lockActions(ctx, [ref]);
  const action = orNotFound(ctx, ref, found);
  const mayFinish = coordinator(actor) || standsFor(directory, actor, action.lead);
  if (!mayFinish && !action.coholders.some((key) => standsFor(directory, actor, key))) {
    throw new Refusal("not-allowed", t.action.notYours(ref));
  }
  const wasFinished = isFinished(action.state);
  if (wasFinished && isFinished(state) && !(await addsNote(ctx, actor, action, state, note))) {
    throw new Refusal("conflict", t.action.already(ref, t.choice.actionState[action.state]));
  }
  if (!mayFinish && (wasFinished || isFinished(state))) {
    throw new Refusal("not-allowed", t.action.leadOnly(ref));
  }
  const from = wasFinished ? [action.state] : UNFINISHED;
  const at = ctx.now();
  const update = { action: ref, state, note: note ?? null, by: actor.email, at, via: ctx.via };
  const number = await reportAction(ctx, update, { from });
  if (number === undefined) {
    const now = await findAction(ctx, ref);
    const stands = t.choice.actionState[now?.state ?? action.state];
    throw new Refusal("conflict", t.action.changedMeanwhile(ref, stands));
  }
  const changed = { ...action, state, updatedAt: at };
  await planAction(ctx, directory, changed, at);
  return {
    ref,
    card: reportedCard(readerOf(ctx), changed, update),
    answers: changeHere(ref, { what: "reported", by: actor.email, state, note: update.note }, String(number)),
    changed: [action.agreement, action.item].filter((shown) => shown !== null),
    // A note on what was reported already changes no state.
    undo:
      state === action.state
        ? undefined
        : {
            action: ref,
            before: action.state,
            reportedAt: action.updatedAt?.toString() ?? null,
            after: state,
            holders: holdersIn(action),
            update: number,
          },
  };
}

/** Finishing takes one click, so a note on one's own finishing comes after it. */
async function addsNote(
  ctx: Context,
  actor: Actor,
  action: Action,
  state: ActionState,
  note: string | undefined,
): Promise<boolean> {
  if (note === undefined || state !== action.state) return false;
  const last = await lastUpdateOf(ctx, action.ref);
  return last?.by === actor.email && last.note === null;
}
