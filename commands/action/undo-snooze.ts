import { z } from "zod";
import { findAction } from "../../db/queries/action/action.ts";
import { planAction } from "../../db/queries/action/action-plan.ts";
import { snoozeAction } from "../../db/queries/action/change-action.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { actionCard } from "../../src/view/action/action-cards.ts";
import { readerOf } from "./reader.ts";

const kept = z.object({ action: z.string(), before: z.string().nullable(), after: z.string() });

/** The action with its reminders as they were. */
export const undoSnooze = undoing(kept, async (ctx, _actor, { action: ref, before, after }) => {
  const { db, cooperation, directory } = ctx;
  const was = orNotFound(ctx, ref, await findAction(db, cooperation.slug, ref));
  mustBeSame(ctx, was.snoozedUntil === after && (await snoozeAction(db, cooperation.slug, ref, before)));
  const action = { ...was, snoozedUntil: before };
  await planAction(db, cooperation.slug, directory, action, ctx.now());
  return { ref, card: actionCard(readerOf(ctx), action) };
});
