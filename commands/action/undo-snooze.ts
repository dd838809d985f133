import { z } from "zod";
import { lockActions } from "../../db/queries/action/action.ts";
import { planAction } from "../../db/queries/action/action-plan.ts";
import { snoozeAction } from "../../db/queries/action/change-action.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { actionCard } from "../../src/view/action/action-cards.ts";
import { changeHere } from "./change-here.ts";
import { areSameHolders, holders } from "./kept-holders.ts";
import { readerOf } from "./reader.ts";

const kept = z.object({ action: z.string(), before: z.string().nullable(), after: z.string(), holders });

/** The action with its reminders as they were. */
export const undoSnooze = undoing(kept, async (ctx, actor, { action: ref, before, after, holders: were }) => {
  const { directory } = ctx;
  const [found] = await lockActions(ctx, [ref]);
  const was = orNotFound(ctx, ref, found);
  mustBeSame(ctx, areSameHolders(was, were));
  mustBeSame(ctx, await snoozeAction(ctx, { ref, snoozedUntil: after }, before));
  const action = { ...was, snoozedUntil: before };
  await planAction(ctx, directory, action, ctx.now());
  return {
    ref,
    card: actionCard(readerOf(ctx), action),
    answers: changeHere(ref, { what: "snoozed", by: actor.email, until: before }),
  };
});
