import { z } from "zod";
import { together } from "../../db/queries/reads/gather.ts";
import { insertLesson, lessonsOf } from "../../db/queries/theme/lesson.ts";
import { findTheme, lockTheme } from "../../db/queries/theme/theme.ts";
import { circlesAbout } from "../../db/queries/theme/theme-circle.ts";
import { foldText } from "../../src/domain/folded-text.ts";
import { circlesToCome, lastBegun, type Theme, type ThemeCircle } from "../../src/domain/theme/theme.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { longText, ref } from "../../src/engine/input/field.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { themeLesson } from "../../src/posts/theme.ts";
import { themeButtons } from "../../src/view/theme/theme-buttons.ts";
import { bringLesson, nextMeetings } from "./bring-lesson.ts";
import { saidIn } from "./said-in.ts";
import { themeFor } from "./theme-answer.ts";

/**
 * `thema les T-1 Een vaste chauffeur geeft rust`: the lesson in the thread of its circle, and an item on the next
 * implementation and the next monitoring agenda.
 */
export const recordLesson = command({
  name: ["thema", "les"],
  alias: ["theme", "lesson"],
  summary: (t) => t.theme.lessonSummary,
  input: z.object({ theme: ref("theme", "theme"), text: longText("text", { min: 3, max: 2000 }) }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { theme: about, text }) => {
    const { t } = ctx;
    await lockTheme(ctx, about);
    const [found, circles, known, next] = await together(ctx, (at) => [
      findTheme(at, about),
      circlesAbout(at, [about]),
      lessonsOf(at, [about]),
      nextMeetings(at),
    ]);
    const theme = orNotFound(ctx, about, found);
    const circle = circleOfLesson(ctx, theme, circles);
    const same = known.find((lesson) => foldText(lesson.text) === foldText(text));
    if (same) {
      throw new Refusal("conflict", t.theme.sameLesson(theme.ref, same.number), [], {}, [
        themeButtons.show(t, theme.ref),
      ]);
    }
    const number = known.length + 1;
    const brought = await bringLesson(ctx, { theme, text, next });
    const items = brought.map((item) => item.ref);
    const lesson = { number, text, by: actor.email, at: ctx.now(), meeting: circle.meeting, items };
    await insertLesson(ctx, theme.ref, lesson);
    const thread = circle.meeting;
    const said = { subject: theme.ref, period: String(number), room: circle.room, about: { number, thread } };
    return {
      card: (drawn) => themeFor(drawn, actor, theme.ref),
      ref: theme.ref,
      ...saidIn(ctx, announce(themeLesson, said)),
      changed: [circle.meeting, ...brought.flatMap(({ meeting }) => (meeting ? [meeting] : []))],
    };
  },
});

/** @throws Refusal unless a circle about the theme was begun */
function circleOfLesson({ t }: Context, { ref }: Theme, circles: readonly ThemeCircle[]): ThemeCircle {
  const begun = lastBegun(circles);
  if (begun) return begun;
  const [next] = circlesToCome(circles);
  const why = next ? t.theme.notBegun(next.meeting) : t.theme.notChosenYet(ref);
  throw new Refusal("conflict", why, [], {}, [themeButtons.show(t, ref)]);
}
