import { z } from "zod";
import { findTheme, lockTheme } from "../../db/queries/theme/theme.ts";
import { circlesAbout } from "../../db/queries/theme/theme-circle.ts";
import { toggleVote } from "../../db/queries/theme/vote.ts";
import { circlesToCome } from "../../src/domain/theme/theme.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { themeButtons } from "../../src/view/theme/theme-buttons.ts";
import { themeFor } from "./theme-answer.ts";
import { undoVote } from "./undo-vote.ts";

/** `thema stem T-1`: the theme with the asker's vote counted, or taken back when they had voted for it. */
export const voteTheme = command({
  name: ["thema", "stem"],
  alias: ["theme", "vote"],
  summary: (t) => t.theme.voteSummary,
  input: z.object({ theme: ref("theme", "theme") }),
  allow: member,
  changes: true,
  undo: undoVote,
  run: async (ctx, actor, input) => {
    const { t } = ctx;
    // A choice at the same moment either comes after this vote or is seen here.
    await lockTheme(ctx, input.theme);
    const theme = orNotFound(ctx, input.theme, await findTheme(ctx, input.theme));
    if (theme.state !== "proposed") {
      const circles = await circlesAbout(ctx, [theme.ref]);
      const [next] = circlesToCome(circles);
      const circle = (next ?? circles.at(-1))?.meeting ?? "";
      const why = next ? t.theme.notVotable(theme.ref, circle) : t.theme.overVoting(theme.ref, circle);
      throw new Refusal("conflict", why, [], {}, [themeButtons.show(t, theme.ref)]);
    }
    const voted = await toggleVote(ctx, theme.ref, actor.email, ctx.now());
    const news = voted ? t.theme.voted : t.theme.unvoted;
    const card = (drawn: Context) => themeFor(drawn, actor, theme.ref, news);
    return { card, ref: theme.ref, undo: { theme: theme.ref, voted } };
  },
});
