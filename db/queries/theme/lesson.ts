import { and, asc, eq, inArray } from "drizzle-orm";
import type { ThemeLesson } from "../../../src/domain/theme/theme.ts";
import type { Scope } from "../../client.ts";
import { themeLessons } from "../../schema/theme.ts";
import { once } from "../reads/once.ts";

export async function insertLesson(
  { db, cooperation }: Scope,
  theme: string,
  lesson: ThemeLesson,
): Promise<void> {
  await db.insert(themeLessons).values({ cooperation: cooperation.slug, theme, ...lesson });
}

/** The lessons of each of the themes, in the order in which they were recorded. */
export const lessonsOf = once(
  async (
    { db, cooperation }: Scope,
    themes: readonly string[],
  ): Promise<(ThemeLesson & { theme: string })[]> => {
    if (themes.length === 0) return [];
    return await db
      .select()
      .from(themeLessons)
      .where(and(eq(themeLessons.cooperation, cooperation.slug), inArray(themeLessons.theme, [...themes])))
      .orderBy(asc(themeLessons.number));
  },
);

/** What was learnt in a meeting. */
export const lessonsIn = once(
  async ({ db, cooperation }: Scope, meeting: string): Promise<(ThemeLesson & { theme: string })[]> => {
    return await db
      .select()
      .from(themeLessons)
      .where(and(eq(themeLessons.cooperation, cooperation.slug), eq(themeLessons.meeting, meeting)))
      .orderBy(asc(themeLessons.theme), asc(themeLessons.number));
  },
);
