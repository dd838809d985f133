import { findItems } from "../../db/queries/agenda/agenda.ts";
import { together } from "../../db/queries/reads/gather.ts";
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
    const [theme, circles] = await together(ctx, (at) => [
      findTheme(at, subject),
      circlesAbout(at, [subject]),
    ]);
    return theme && themeCard(ctx.t, ctx.directory, theme, circles);
  }),
  shownAs(themeChosen, async (ctx, { subject, period, about }) => {
    const [theme, circles] = await together(ctx, (at) => [
      findTheme(at, subject),
      circlesAbout(at, [subject]),
    ]);
    const circle = circles.find(({ meeting }) => meeting === period);
    if (!theme) return undefined;
    if (circle) return chosenCard(ctx.t, ctx.directory, theme, { circle, by: about.by });
    // Taken back: a circle that is cancelled says so itself.
    const there = await themeOfCircle(ctx, period);
    return there?.theme === subject ? undefined : unchosenCard(ctx.t, theme, period);
  }),
  shownAs(themeQuestion, async (ctx, { subject, about }) => {
    const [theme, questions] = await together(ctx, (at) => [
      findTheme(at, subject),
      questionsOf(at, [subject]),
    ]);
    const question = questions.find(({ number }) => number === about.number);
    return theme && question && questionCard(ctx.t, ctx.directory, theme, question);
  }),
  shownAs(themeLesson, async (ctx, { subject, about }) => {
    const [theme, lessons] = await together(ctx, (at) => [findTheme(at, subject), lessonsOf(at, [subject])]);
    const lesson = lessons.find(({ number }) => number === about.number);
    if (!theme || !lesson) return undefined;
    return lessonCard(ctx.t, ctx.directory, theme, lesson, await findItems(ctx, lesson.items));
  }),
];
