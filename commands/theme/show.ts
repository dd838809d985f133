import { z } from "zod";
import { anyone, command } from "../../src/engine/command.ts";
import { ref } from "../../src/engine/input/field.ts";
import { themeFor } from "./theme-answer.ts";

/** `thema toon T-1`: one theme, where it comes from, its questions and lessons, and what came of it. */
export const showTheme = command({
  name: ["thema", "toon"],
  alias: ["theme", "show"],
  summary: (t) => t.theme.showSummary,
  input: z.object({ theme: ref("theme", "theme") }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { theme }) => ({ card: await themeFor(ctx, actor, theme) }),
});
