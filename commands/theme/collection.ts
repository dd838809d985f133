import { z } from "zod";
import { together } from "../../db/queries/reads/gather.ts";
import { lessonsOf } from "../../db/queries/theme/lesson.ts";
import { questionsOf } from "../../db/queries/theme/question.ts";
import { listThemes } from "../../db/queries/theme/theme.ts";
import { circlesAbout } from "../../db/queries/theme/theme-circle.ts";
import { themeJourneys } from "../../db/queries/theme/theme-journey.ts";
import { JOURNEY_STEPS } from "../../src/domain/agenda/agenda.ts";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { THEME_STATES, type ThemeAnswer } from "../../src/domain/theme/theme.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";

const at = z.iso.datetime({ offset: true });
const said = z.object({ text: z.string(), by: z.string(), at });
const saidOf = ({ text, by, at }: ThemeAnswer) => ({ text, by, at: isoInZone(at) });

/** Every theme with its questions, its lessons and its whole journey, oldest step first. */
export const themes = collection({
  name: "themes",
  key: "ref",
  filters: ["ref", "state", "item", "meeting", "by"],
  item: z.object({
    ref: z.string(),
    title: z.string(),
    why: z.string().nullable(),
    state: z.enum(THEME_STATES),
    votes: z.int(),
    by: z.string(),
    /** The agenda item, and the meeting, in which it was proposed. */
    item: z.string().nullable(),
    meeting: z.string().nullable(),
    /** The meetings about it. */
    learningCircle: z.array(z.string()),
    questions: z.array(said.extend({ number: z.int(), answers: z.array(said) })),
    /** `items`: the agenda items that bring the lesson to the other meetings. */
    lessons: z.array(said.extend({ number: z.int(), meeting: z.string(), items: z.array(z.string()) })),
    /** `of`: the agenda item or the agreement that took the step. */
    journey: z.array(
      z.object({ ref: z.string(), at, what: z.enum(JOURNEY_STEPS), of: z.string().nullable() }),
    ),
    createdAt: at,
  }),
  list: async (ctx, actor, filter, page) => {
    const viewer = viewerFor(ctx, actor);
    const { items, next } = await listThemes(ctx, filter, page, viewer);
    const refs = items.map(({ ref }) => ref);
    const about = await together(ctx, (at) => [
      circlesAbout(at, refs),
      questionsOf(at, refs),
      lessonsOf(at, refs),
    ]);
    const circles = Map.groupBy(about[0], ({ theme }) => theme);
    const questions = Map.groupBy(about[1], ({ theme }) => theme);
    const lessons = Map.groupBy(about[2], ({ theme }) => theme);
    const travelled = items.map((theme) => ({
      theme,
      circles: circles.get(theme.ref) ?? [],
      lessons: lessons.get(theme.ref) ?? [],
    }));
    const journeys = await themeJourneys(ctx, travelled, viewer);
    const shown = travelled.map((one) => {
      const { ref, title, why, state, votes, by, item, meeting, createdAt } = one.theme;
      return {
        ref,
        title,
        why,
        state,
        votes,
        by,
        item,
        meeting,
        learningCircle: one.circles.map((circle) => circle.meeting),
        questions: (questions.get(ref) ?? []).map((question) => ({
          ...saidOf(question),
          number: question.number,
          answers: question.answers.map(saidOf),
        })),
        lessons: one.lessons.map((lesson) => ({
          ...saidOf(lesson),
          number: lesson.number,
          meeting: lesson.meeting,
          items: lesson.items,
        })),
        journey: (journeys.get(ref) ?? []).map((step) => ({ ...step, at: isoInZone(step.at) })),
        createdAt: isoInZone(createdAt),
      };
    });
    return { items: shown, next };
  },
});
