import { z } from "zod";
import { together } from "../../db/queries/reads/gather.ts";
import { findTheme, lockTheme } from "../../db/queries/theme/theme.ts";
import { toggleVote, votedFor } from "../../db/queries/theme/vote.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { mustBeSame, undoing } from "../../src/engine/undo.ts";
import { themeFor } from "./theme-answer.ts";

const kept = z.object({ theme: z.string(), voted: z.boolean() });

/** The vote as it was, as long as the theme can be voted for. */
export const undoVote = undoing(kept, async (ctx, actor, { theme: ref, voted }) => {
  const { t } = ctx;
  await lockTheme(ctx, ref);
  const [found, votes] = await together(ctx, (at) => [findTheme(at, ref), votedFor(at, [ref], actor.email)]);
  mustBeSame(ctx, orNotFound(ctx, ref, found).state === "proposed");
  mustBeSame(ctx, votes.has(ref) === voted);
  const now = await toggleVote(ctx, ref, actor.email, ctx.now());
  return { ref, card: (drawn) => themeFor(drawn, actor, ref, now ? t.theme.voted : t.theme.unvoted) };
});
