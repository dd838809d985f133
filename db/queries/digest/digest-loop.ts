import { and, asc, between, eq, gte, lt } from "drizzle-orm";
import type { Day } from "../../../src/domain/calendar/day.ts";
import type { ChosenCircle, DigestLesson, DigestReport } from "../../../src/domain/digest/digest-loop.ts";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { meetings } from "../../schema/meeting.ts";
import { reports } from "../../schema/report.ts";
import { themeCircles, themeLessons, themes } from "../../schema/theme.ts";
import { seesMeeting } from "../meeting/meeting.ts";
import { seesTheme } from "../theme/theme.ts";
import type { Stretch } from "./digest-material.ts";

/** The themes that were proposed in a stretch, oldest first. */
export async function themesProposedIn(
  { db, cooperation }: Scope,
  { from, until }: Stretch,
  viewer: Viewer,
): Promise<Pick<typeof themes.$inferSelect, "ref" | "title">[]> {
  const { ref, title, createdAt, seq } = themes;
  return await db
    .select({ ref, title })
    .from(themes)
    .where(
      and(
        eq(themes.cooperation, cooperation.slug),
        gte(createdAt, from),
        lt(createdAt, until),
        seesTheme(viewer),
      ),
    )
    .orderBy(asc(seq));
}

/** The circles that were chosen for a theme in a stretch as they are now, cancelled ones too, earliest chosen first. */
export async function circlesChosenIn(
  { db, cooperation }: Scope,
  { from, until }: Stretch,
  viewer: Viewer,
): Promise<ChosenCircle[]> {
  const { theme, meeting, at } = themeCircles;
  return await db
    .select({ theme, title: themes.title, meeting, state: meetings.state })
    .from(themeCircles)
    .innerJoin(themes, and(eq(themes.cooperation, cooperation.slug), eq(themes.ref, theme)))
    .innerJoin(meetings, and(eq(meetings.cooperation, cooperation.slug), eq(meetings.ref, meeting)))
    .where(
      and(
        eq(themeCircles.cooperation, cooperation.slug),
        gte(at, from),
        lt(at, until),
        seesTheme(viewer),
        seesMeeting(viewer),
      ),
    )
    .orderBy(asc(at), asc(meeting));
}

/** What was learnt in a stretch, oldest first. */
export async function lessonsLearntIn(
  { db, cooperation }: Scope,
  { from, until }: Stretch,
  viewer: Viewer,
): Promise<DigestLesson[]> {
  const { theme, text, meeting, at, number } = themeLessons;
  return await db
    .select({ theme, text, meeting })
    .from(themeLessons)
    .innerJoin(themes, and(eq(themes.cooperation, cooperation.slug), eq(themes.ref, theme)))
    .innerJoin(meetings, and(eq(meetings.cooperation, cooperation.slug), eq(meetings.ref, meeting)))
    .where(
      and(
        eq(themeLessons.cooperation, cooperation.slug),
        gte(at, from),
        lt(at, until),
        seesTheme(viewer),
        seesMeeting(viewer),
      ),
    )
    .orderBy(asc(at), asc(theme), asc(number));
}

/** The reports that were adopted from one day up to and including another, in the order of that. */
export async function reportsAdoptedIn(
  { db, cooperation }: Scope,
  from: Day,
  until: Day,
  viewer: Viewer,
): Promise<DigestReport[]> {
  const { meeting, adoptedOn } = reports;
  const rows = await db
    .select({ meeting, on: adoptedOn })
    .from(reports)
    .innerJoin(meetings, and(eq(meetings.cooperation, cooperation.slug), eq(meetings.ref, meeting)))
    .where(
      and(eq(reports.cooperation, cooperation.slug), between(adoptedOn, from, until), seesMeeting(viewer)),
    )
    .orderBy(asc(adoptedOn), asc(meetings.seq));
  return rows.flatMap(({ meeting, on }) => (on === null ? [] : [{ meeting, on }]));
}
