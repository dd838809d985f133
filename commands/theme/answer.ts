import { z } from "zod";
import { together } from "../../db/queries/reads/gather.ts";
import { insertAnswer, questionsOf } from "../../db/queries/theme/question.ts";
import { findTheme, lockTheme } from "../../db/queries/theme/theme.ts";
import { foldText } from "../../src/domain/folded-text.ts";
import type { ThemeQuestion } from "../../src/domain/theme/theme.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { longText, number, ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { themeButtons } from "../../src/view/theme/theme-buttons.ts";
import { themeFor } from "./theme-answer.ts";

/**
 * `thema antwoord T-1 In Ede helpt een vaste chauffeur; vraag 2`: the answer under that question, where it was asked. Of
 * a theme with one question the number may be left out.
 */
export const answerAboutTheme = command({
  name: ["thema", "antwoord"],
  alias: ["theme", "answer"],
  summary: (t) => t.theme.answerSummary,
  input: z.object({
    theme: ref("theme", "theme"),
    text: longText("text", { min: 2, max: 1000 }),
    question: number("question", { min: 1, max: 999 }).optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { theme: about, text, question: wanted }) => {
    const { t } = ctx;
    await lockTheme(ctx, about);
    const [found, asked] = await together(ctx, (at) => [findTheme(at, about), questionsOf(at, [about])]);
    const theme = orNotFound(ctx, about, found);
    const question = questionMeant(ctx, theme.ref, asked, wanted);
    const isSame = question.answers.some(
      (answer) => answer.by === actor.email && foldText(answer.text) === foldText(text),
    );
    if (isSame) {
      throw new Refusal("conflict", t.theme.sameAnswer(question.number), [], {}, [
        themeButtons.show(t, theme.ref),
      ]);
    }
    await insertAnswer(ctx, theme.ref, question.number, { text, by: actor.email, at: ctx.now() });
    return { card: (drawn) => themeFor(drawn, actor, theme.ref), ref: theme.ref };
  },
});

/** @throws Refusal when there is no such question, or more than one can be meant */
function questionMeant(
  { t }: Context,
  theme: string,
  asked: readonly ThemeQuestion[],
  wanted: number | undefined,
): ThemeQuestion {
  const [first, ...more] = asked;
  if (!first) {
    throw new Refusal("conflict", t.theme.nothingAsked(theme), [], {}, [themeButtons.ask(t, theme)]);
  }
  const wrong = (message: string) => new Refusal("invalid", message, [{ field: "question", message }]);
  if (wanted === undefined && more.length > 0) throw wrong(t.theme.whichQuestion(theme));
  const meant = wanted === undefined ? first : asked.find((question) => question.number === wanted);
  if (!meant) throw wrong(t.theme.noQuestion(theme, wanted ?? 0));
  return meant;
}
