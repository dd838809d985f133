import { findItem } from "../../db/queries/agenda/agenda.ts";
import { lessonsOf } from "../../db/queries/theme/lesson.ts";
import { questionsOf } from "../../db/queries/theme/question.ts";
import { findTheme } from "../../db/queries/theme/theme.ts";
import { circlesAbout, themeOfCircle } from "../../db/queries/theme/theme-circle.ts";
import { type PostedCard, shownAs } from "../../src/engine/posting/posting.ts";
import { themeChosen, themeLesson, themeProposed, themeQuestion } from "../../src/posts/theme.ts";
import { themeCard } from "../../src/view/theme/theme-card.ts";
import { chosenCard, lessonCard, questionCard, unchosenCard } from "../../src/view/theme/theme-post-cards.ts";

/** How what is said in rooms about themes looks. */
export const themePostings: readonly PostedCard[] = [
  shownAs(themeProposed, async (ctx, { subject }) => {
    const theme = await findTheme(ctx, subject);
    if (!theme) return undefined;
    const circles = await circlesAbout(ctx, [subject]);
    return themeCard(ctx.t, ctx.directory, theme, circles);
  }),
  shownAs(themeChosen, async (ctx, { subject, period, about }) => {
    const theme = await findTheme(ctx, subject);
    const circles = await circlesAbout(ctx, [subject]);
    const circle = circles.find(({ meeting }) => meeting === period);
    if (!theme) return undefined;
    if (circle) return chosenCard(ctx.t, ctx.directory, theme, { circle, by: about.by });
    // Taken back: a circle that is cancelled says so itself.
    const there = await themeOfCircle(ctx, period);
    return there?.theme === subject ? undefined : unchosenCard(ctx.t, theme, period);
  }),
  shownAs(themeQuestion, async (ctx, { subject, about }) => {
    const theme = await findTheme(ctx, subject);
    const questions = await questionsOf(ctx, [subject]);
    const question = questions.find(({ number }) => number === about.number);
    return theme && question && questionCard(ctx.t, ctx.directory, theme, question);
  }),
  shownAs(themeLesson, async (ctx, { subject, about }) => {
    const theme = await findTheme(ctx, subject);
    const lessons = await lessonsOf(ctx, [subject]);
    const lesson = lessons.find(({ number }) => number === about.number);
    if (!theme || !lesson) return undefined;
    const items = await Promise.all(lesson.items.map((ref) => findItem(ctx, ref)));
    const found = items.filter((item) => item !== undefined);
    return lessonCard(ctx.t, ctx.directory, theme, lesson, found);
  }),
];
