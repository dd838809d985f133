import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { findAction, lockActions } from "../../db/queries/action/action.ts";
import { planAction } from "../../db/queries/action/action-plan.ts";
import { lastUpdateOf } from "../../db/queries/action/action-update.ts";
import { reportAction } from "../../db/queries/action/change-action.ts";
import { ACTION_STATES, TAKEN_BACK } from "../../src/domain/action/action.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { actionCard } from "../../src/view/action/action-cards.ts";
import { changeHere } from "./change-here.ts";
import { areSameHolders, holders } from "./kept-holders.ts";
import { readerOf } from "./reader.ts";

const kept = z.object({
  action: z.string(),
  before: z.enum(ACTION_STATES),
  /** When it was reported on before: one that is taken back is no answer to a question. */
  reportedAt: z.string().nullable(),
  after: z.enum(ACTION_STATES),
  holders,
  /** The number of the report: a later one has another. */
  update: z.number(),
});

/** The state from before a report; the history keeps both. */
export const undoReport = undoing(kept, async (ctx, actor, kept) => {
  const { action: ref, before, after, update } = kept;
  const { directory } = ctx;
  const at = ctx.now();
  const reportedAt = kept.reportedAt === null ? null : Temporal.Instant.from(kept.reportedAt);
  const [now] = await lockActions(ctx, [ref]);
  mustBeSame(ctx, now !== undefined && areSameHolders(now, kept.holders));
  mustBeSame(ctx, (await lastUpdateOf(ctx, ref))?.id === update);
  const back = { action: ref, state: before, note: null, by: actor.email, at, via: TAKEN_BACK };
  const number = await reportAction(ctx, back, { from: [after], reportedAt });
  mustBeSame(ctx, number !== undefined);
  const action = orNotFound(ctx, ref, await findAction(ctx, ref));
  await planAction(ctx, directory, action, at);
  const event = { what: "reported", by: actor.email, state: before, note: null } as const;
  return {
    ref,
    card: actionCard(readerOf(ctx), action),
    answers: changeHere(ref, event, String(number)),
    changed: [action.agreement, action.item].filter((shown) => shown !== null),
  };
});
