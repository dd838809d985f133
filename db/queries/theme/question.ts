import { and, asc, eq, inArray } from "drizzle-orm";
import type { ThemeAnswer, ThemeQuestion } from "../../../src/domain/theme/theme.ts";
import type { Scope } from "../../client.ts";
import { themeAnswers, themeQuestions } from "../../schema/theme.ts";
import { together } from "../reads/gather.ts";
import { once } from "../reads/once.ts";

export async function insertQuestion(
  { db, cooperation }: Scope,
  theme: string,
  question: ThemeAnswer & { number: number },
): Promise<void> {
  await db.insert(themeQuestions).values({ cooperation: cooperation.slug, theme, ...question });
}

/** @param question the number of the question */
export async function insertAnswer(
  { db, cooperation }: Scope,
  theme: string,
  question: number,
  answer: ThemeAnswer,
): Promise<void> {
  await db.insert(themeAnswers).values({ cooperation: cooperation.slug, theme, question, ...answer });
}

/** The questions of each of the themes with their answers, in the order in which they were asked. */
export const questionsOf = once(
  async (scope: Scope, themes: readonly string[]): Promise<(ThemeQuestion & { theme: string })[]> => {
    if (themes.length === 0) return [];
    const { cooperation } = scope;
    const [asked, given] = await together(scope, ({ db }) => [
      db
        .select()
        .from(themeQuestions)
        .where(
          and(eq(themeQuestions.cooperation, cooperation.slug), inArray(themeQuestions.theme, [...themes])),
        )
        .orderBy(asc(themeQuestions.number)),
      db
        .select()
        .from(themeAnswers)
        .where(and(eq(themeAnswers.cooperation, cooperation.slug), inArray(themeAnswers.theme, [...themes])))
        .orderBy(asc(themeAnswers.id)),
    ]);
    return asked.map(({ theme, number, text, by, at }) => ({
      theme,
      number,
      text,
      by,
      at,
      answers: given
        .filter((answer) => answer.theme === theme && answer.question === number)
        .map((answer) => ({ text: answer.text, by: answer.by, at: answer.at })),
    }));
  },
);
