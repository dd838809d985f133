import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import type { ThemeCircle } from "../../../src/domain/theme/theme.ts";
import type { Scope } from "../../client.ts";
import { meetings } from "../../schema/meeting.ts";
import { themeCircles } from "../../schema/theme.ts";
import { once } from "../reads/once.ts";

export async function insertCircle(
  { db, cooperation }: Scope,
  circle: { meeting: string; theme: string; item: string; by: string; at: Temporal.Instant },
): Promise<void> {
  await db.insert(themeCircles).values({ cooperation: cooperation.slug, ...circle });
}

export async function deleteCircle({ db, cooperation }: Scope, meeting: string): Promise<void> {
  const { cooperation: of, meeting: at } = themeCircles;
  await db.delete(themeCircles).where(and(eq(of, cooperation.slug), eq(at, meeting)));
}

/** The circles about each of the themes, earliest first; a cancelled one is left out. */
export const circlesAbout = once(
  async ({ db, cooperation }: Scope, themes: readonly string[]): Promise<ThemeCircle[]> => {
    if (themes.length === 0) return [];
    const { theme, meeting, item, at } = themeCircles;
    const { state, room, startAt, startedAt, closedAt } = meetings;
    return await db
      .select({ theme, meeting, item, at, state, room, startAt, startedAt, closedAt })
      .from(themeCircles)
      .innerJoin(
        meetings,
        and(eq(meetings.cooperation, themeCircles.cooperation), eq(meetings.ref, themeCircles.meeting)),
      )
      .where(
        and(
          eq(themeCircles.cooperation, cooperation.slug),
          inArray(theme, [...themes]),
          ne(meetings.state, "cancelled"),
        ),
      )
      .orderBy(asc(meetings.startAt), asc(meetings.seq));
  },
);

/** The theme that a circle is about, with its agenda item there. */
export const themeOfCircle = once(
  async (
    { db, cooperation }: Scope,
    meeting: string,
  ): Promise<{ theme: string; item: string } | undefined> => {
    const [row] = await db
      .select({ theme: themeCircles.theme, item: themeCircles.item })
      .from(themeCircles)
      .where(and(eq(themeCircles.cooperation, cooperation.slug), eq(themeCircles.meeting, meeting)));
    return row;
  },
);

/** Those of the meetings that are about a theme. */
export async function withTheme({ db, cooperation }: Scope, refs: readonly string[]): Promise<Set<string>> {
  if (refs.length === 0) return new Set();
  const { meeting } = themeCircles;
  const rows = await db
    .select({ meeting })
    .from(themeCircles)
    .where(and(eq(themeCircles.cooperation, cooperation.slug), inArray(meeting, [...refs])));
  return new Set(rows.map((row) => row.meeting));
}
