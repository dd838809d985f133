import { z } from "zod";
import { lastUndoOf, lockUndo, markUndone } from "../../db/queries/undo.ts";
import { type Command, command, member, pathOf } from "../../src/engine/command.ts";
import { number } from "../../src/engine/input/field.ts";
import { mustBeUndoable } from "../../src/engine/undo.ts";

/**
 * `leerlus ongedaan`, mostly by the button below an answer: what the asker did last is as it was before, for ten minutes
 * and unless somebody changed it since.
 */
export const undo = (commands: () => readonly Command[]): Command =>
  command({
    name: ["leerlus", "ongedaan"],
    alias: ["leerlus", "undo"],
    summary: (t) => t.undo.summary,
    input: z.object({ change: number("change", { min: 1, max: Number.MAX_SAFE_INTEGER }).optional() }),
    allow: member,
    changes: true,
    run: async (ctx, actor, input) => {
      const { db, cooperation, t } = ctx;
      const last = input.change ?? (await lastUndoOf(db, cooperation.slug, actor.email));
      const row = last === undefined ? undefined : await lockUndo(db, cooperation.slug, last);
      mustBeUndoable(ctx, actor, row);
      const by = commands().find((one) => pathOf(one) === row.command)?.undo;
      if (!by) throw new Error(`${row.command} cannot be taken back`);
      const { card, ...outcome } = await by.run(ctx, actor, row.kept);
      await markUndone(db, row.id);
      const said = { type: "text" as const, text: [t.undo.done] };
      return { ...outcome, subject: row.subject, card: { ...card, body: [said, ...card.body] } };
    },
  });
