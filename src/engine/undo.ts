import { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import type { UndoRow } from "../../db/queries/undo.ts";
import type { Outcome, Undo } from "./command.ts";
import type { Actor, Context } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** So long somebody may take back what they did. */
const MINUTES = 10;

/**
 * Declares how a command is taken back: what it keeps for that, and what brings it back. That is never done over a later
 * change: `run` compares what is now with what was kept, and calls `mustBeSame`.
 */
export const undoing = <S extends z.ZodObject>(
  kept: S,
  run: (ctx: Context, actor: Actor, kept: z.output<S>) => Promise<Outcome>,
): Undo => ({
  kept,
  run: async (ctx, actor, stored) => {
    const read = kept.safeParse(stored);
    // Another version kept something else of it.
    if (!read.success) throw new Refusal("conflict", ctx.t.undo.renewed);
    return await run(ctx, actor, read.data);
  },
});

/** @throws Refusal `conflict` when somebody changed it since */
export function mustBeSame({ t }: Context, isSame: boolean): void {
  if (!isSame) throw new Refusal("conflict", t.undo.changed);
}

/**
 * @throws Refusal when it is another's, was taken back already, or is too long ago
 */
export function mustBeUndoable(
  { t, now }: Context,
  actor: Actor,
  row: UndoRow | undefined,
): asserts row is UndoRow {
  if (!row) throw new Refusal("not-found", t.undo.nothing);
  if (row.by !== actor.email) throw new Refusal("not-allowed", t.undo.notYours);
  if (row.undone) throw new Refusal("conflict", t.undo.already);
  const until = row.at.add({ minutes: MINUTES });
  if (Temporal.Instant.compare(now(), until) > 0) throw new Refusal("conflict", t.undo.tooLate(MINUTES));
}
