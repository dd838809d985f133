import { and, asc, eq, inArray } from "drizzle-orm";
import type { ThemeLesson } from "../../../src/domain/theme/theme.ts";
import type { Db } from "../../client.ts";
import { themeLessons } from "../../schema/theme.ts";

export async function insertLesson(
  db: Db,
  cooperation: string,
  theme: string,
  lesson: ThemeLesson,
): Promise<void> {
  await db.insert(themeLessons).values({ cooperation, theme, ...lesson });
}

/** The lessons of each of the themes, in the order in which they were recorded. */
export async function lessonsOf(
  db: Db,
  cooperation: string,
  themes: readonly string[],
): Promise<(ThemeLesson & { theme: string })[]> {
  if (themes.length === 0) return [];
  return await db
    .select()
    .from(themeLessons)
    .where(and(eq(themeLessons.cooperation, cooperation), inArray(themeLessons.theme, [...themes])))
    .orderBy(asc(themeLessons.number));
}

/** What was learnt in a meeting. */
export async function lessonsIn(
  db: Db,
  cooperation: string,
  meeting: string,
): Promise<(ThemeLesson & { theme: string })[]> {
  return await db
    .select()
    .from(themeLessons)
    .where(and(eq(themeLessons.cooperation, cooperation), eq(themeLessons.meeting, meeting)))
    .orderBy(asc(themeLessons.theme), asc(themeLessons.number));
}
