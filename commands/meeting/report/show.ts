import { z } from "zod";
import { anyone, command } from "../../../src/engine/command.ts";
import { ref } from "../../../src/engine/input/field.ts";
import { reportFor } from "./report-in.ts";

/** `overleg verslag IO-2026-01`: how the report stands, where it can be read, and what the asker may do with it. */
export const showReport = command({
  name: ["overleg", "verslag"],
  alias: ["meeting", "report"],
  summary: (t) => t.report.summary.show,
  input: z.object({ meeting: ref("meeting", "meeting") }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { meeting }) => ({ card: await reportFor(ctx, actor, meeting), ref: meeting }),
});
