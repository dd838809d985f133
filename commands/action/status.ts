import { z } from "zod";
import { ACTION_STATES } from "../../src/domain/action/action.ts";
import { command, member } from "../../src/engine/command.ts";
import { choice, longText, ref } from "../../src/engine/input/field.ts";
import { report } from "./report.ts";
import { undoReport } from "./undo-report.ts";

/**
 * `actie status A-1 risico; toelichting wacht op de cijfers`: the action in its new state with the note, in the room
 * where it was typed.
 */
export const statusAction = command({
  name: ["actie", "status"],
  alias: ["action", "status"],
  summary: (t) => t.action.statusSummary,
  input: z.object({
    action: ref("action", "action"),
    state: choice("state", "actionState", ACTION_STATES),
    note: longText("note", { max: 1000 }).optional(),
  }),
  allow: member,
  changes: true,
  undo: undoReport,
  run: (ctx, actor, { action, state, note }) => report(ctx, actor, action, state, note),
});
