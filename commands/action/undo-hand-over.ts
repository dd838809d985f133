import { z } from "zod";
import { findActions, lockActions } from "../../db/queries/action/action.ts";
import { planNudges } from "../../db/queries/action/action-plan.ts";
import { setHolders } from "../../db/queries/action/change-action.ts";
import { ACTION_STATES, type Action, isFinished } from "../../src/domain/action/action.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { actionCard, actionsCard } from "../../src/view/action/action-cards.ts";
import { changeHere } from "./change-here.ts";
import { areSameHolders, holders, holdersIn } from "./kept-holders.ts";
import { readerOf } from "./reader.ts";

/** With what was reported and put off: the new holder may have done something with it. */
const standing = holders.extend({
  state: z.enum(ACTION_STATES),
  snoozedUntil: z.string().nullable(),
  updatedAt: z.string().nullable(),
});
const kept = z.object({
  /** Whose place went to whom; holder keys. */
  from: z.string(),
  to: z.string(),
  /** One action alone, or all of a holder. */
  isAll: z.boolean(),
  actions: z.array(z.object({ ref: z.string(), before: holders, after: standing })).min(1),
});

type Standing = z.output<typeof standing>;
const standingOf = ({ lead, coholders, state, snoozedUntil, updatedAt }: Action): Standing => ({
  lead,
  coholders,
  state,
  snoozedUntil,
  updatedAt: updatedAt?.toString() ?? null,
});
const isSame = (one: Standing, other: Standing): boolean =>
  areSameHolders(one, other) &&
  one.snoozedUntil === other.snoozedUntil &&
  one.state === other.state &&
  one.updatedAt === other.updatedAt;

/** What is kept of actions of which the holders changed. */
export const keptOfHandOver = (
  went: { from: string; to: string; isAll: boolean },
  before: readonly Action[],
  after: readonly Action[],
) => ({
  ...went,
  actions: after.flatMap((action) => {
    const was = before.find(({ ref }) => ref === action.ref);
    return was ? [{ ref: action.ref, before: holdersIn(was), after: standingOf(action) }] : [];
  }),
});

/** The holders from before actions were handed over. */
export const undoHandOver = undoing(kept, async (ctx, actor, { from, to, isAll, actions: moved }) => {
  const { directory, t } = ctx;
  const refs = moved.map(({ ref }) => ref);
  const now = await lockActions(ctx, refs);
  for (const { ref, before, after } of moved) {
    const action = now.find((one) => one.ref === ref);
    mustBeSame(ctx, action !== undefined && !isFinished(action.state) && isSame(standingOf(action), after));
    await setHolders(ctx, ref, before);
  }
  const actions = await findActions(ctx, refs);
  await planNudges(ctx, directory, actions, ctx.now());
  const [first] = actions;
  const card =
    actions.length === 1 && first
      ? actionCard(readerOf(ctx), first)
      : actionsCard(readerOf(ctx), actions, { title: [t.undo.handedBack], empty: t.action.handedNone });
  const shown = actions.flatMap(({ agreement, item }) => [agreement, item]).filter((one) => one !== null);
  const back = { by: actor.email, from: to, to: from };
  const answers = isAll
    ? changeHere(to, { what: "handed-all", ...back, count: actions.length })
    : changeHere(refs.join(), { what: "handed-over", ...back });
  return { card, answers, changed: [...refs, ...shown] };
});
