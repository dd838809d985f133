import { z } from "zod";
import { command, member } from "../../src/engine/command.ts";
import { longText, ref } from "../../src/engine/input/field.ts";
import { report } from "./report.ts";
import { undoReport } from "./undo-report.ts";

/** `actie klaar A-1`: the action as done; finishing is for its lead and the coordinator. */
export const finishAction = command({
  name: ["actie", "klaar"],
  alias: ["action", "done"],
  summary: (t) => t.action.doneSummary,
  input: z.object({
    action: ref("action", "action"),
    note: longText("note", { max: 1000 }).optional(),
  }),
  allow: member,
  changes: true,
  undo: undoReport,
  run: (ctx, actor, { action, note }) => report(ctx, actor, action, "done", note),
});
