import { z } from "zod";
import { listAudit } from "../../db/queries/audit.ts";
import { lastUndoOf, lockUndo, markUndone, type UndoRow } from "../../db/queries/undo.ts";
import { answerOf, type Command, command, member, pathOf } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { number } from "../../src/engine/input/field.ts";
import { nounOfRef } from "../../src/engine/input/parse-field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { mustBeUndoable } from "../../src/engine/undo.ts";
import type { Card } from "../../src/view/card.ts";
import { undoButton } from "../../src/view/undo.ts";

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
      const { db, t } = ctx;
      const last = input.change ?? (await lastUndoOf(ctx, actor.email));
      const row = last === undefined ? undefined : await lockUndo(ctx, last);
      mustBeUndoable(ctx, actor, row);
      const by = commands().find((one) => pathOf(one) === row.command);
      // Another version of the product kept it.
      if (!by?.undo) throw new Refusal("conflict", t.undo.renewed);
      if (input.change === undefined) await mustBeLast(ctx, actor, by, row);
      const outcome = await by.undo.run(ctx, actor, row.kept);
      await markUndone(db, row.id);
      const said = { type: "text" as const, text: [t.undo.done] };
      const card = async (drawn: Context): Promise<Card> => {
        const answer = await answerOf(drawn, outcome);
        return { ...answer, body: [said, ...answer.body] };
      };
      return { ...outcome, subject: row.subject, card };
    },
  });

/**
 * Whoever names no change means what they did last, also when that cannot be taken back.
 * @throws Refusal `conflict` with the button that takes back what they did before it
 */
async function mustBeLast(
  ctx: Context,
  actor: Actor,
  { name, alias }: Command,
  { id, at, command: what, subject }: UndoRow,
): Promise<void> {
  const { t } = ctx;
  const page = { after: undefined, limit: 1, newest: true };
  const [last] = (await listAudit(ctx, { by: actor.email }, page)).items;
  if (last?.what === what && last.subject === subject && last.at.equals(at)) return;
  const isDutch = t.language === "nl";
  const typed = (isDutch ? name : alias).join(" ");
  const about = nounOfRef(subject) === undefined ? typed : `${typed} (${subject})`;
  const line = `${isDutch ? "leerlus ongedaan" : "leerlus undo"} ${id}`;
  throw new Refusal("conflict", t.undo.notLast(about, line), [], {}, [undoButton(t, id)]);
}
