import { z } from "zod";
import { together } from "../../db/queries/reads/gather.ts";
import { insertQuestion, questionsOf } from "../../db/queries/theme/question.ts";
import { findTheme, lockTheme } from "../../db/queries/theme/theme.ts";
import { circlesAbout } from "../../db/queries/theme/theme-circle.ts";
import { foldText } from "../../src/domain/folded-text.ts";
import { roomOfKind } from "../../src/domain/meeting/meeting.ts";
import { circlesToCome } from "../../src/domain/theme/theme.ts";
import { command, member } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { longText, ref } from "../../src/engine/input/field.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { themeQuestion } from "../../src/posts/theme.ts";
import { themeButtons } from "../../src/view/theme/theme-buttons.ts";
import { saidIn } from "./said-in.ts";
import { themeFor } from "./theme-answer.ts";

/**
 * `thema vraag T-1 Wat helpt een chauffeur?`: the question in the thread of the circle that is about the theme, with a
 * button to answer it.
 */
export const askAboutTheme = command({
  name: ["thema", "vraag"],
  alias: ["theme", "question"],
  summary: (t) => t.theme.questionSummary,
  input: z.object({ theme: ref("theme", "theme"), text: longText("text", { min: 3, max: 1000 }) }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { theme: about, text }) => {
    const { t } = ctx;
    await lockTheme(ctx, about);
    const [found, circles, asked] = await together(ctx, (at) => [
      findTheme(at, about),
      circlesAbout(at, [about]),
      questionsOf(at, [about]),
    ]);
    const theme = orNotFound(ctx, about, found);
    const [next] = circlesToCome(circles);
    const last = circles.at(-1);
    const show = [themeButtons.show(t, theme.ref)];
    if (last && !next) {
      throw new Refusal("conflict", t.theme.tooLateToAsk(theme.ref, last.meeting), [], {}, show);
    }
    const same = asked.find((question) => foldText(question.text) === foldText(text));
    if (same) throw new Refusal("conflict", t.theme.sameQuestion(theme.ref, same.number), [], {}, show);
    const number = asked.length + 1;
    await insertQuestion(ctx, theme.ref, { number, text, by: actor.email, at: ctx.now() });
    const room = next?.room ?? theme.room ?? roomOfKind("learning-circle");
    // A meeting has a thread from the opening of its agenda on.
    const thread = next && next.state !== "planned" ? next.meeting : undefined;
    const said = { subject: theme.ref, period: String(number), room, about: { number, thread } };
    return {
      card: (drawn) => themeFor(drawn, actor, theme.ref),
      ref: theme.ref,
      ...saidIn(ctx, announce(themeQuestion, said)),
    };
  },
});
