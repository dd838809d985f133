import { and, asc, eq, getTableColumns, inArray } from "drizzle-orm";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Db } from "../../client.ts";
import { meetings } from "../../schema/meeting.ts";
import { reportCorrections, reportObjections, reports } from "../../schema/report.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { seesMeeting } from "./meeting.ts";

export type ReportRow = typeof reports.$inferSelect;
export type NewReport = Omit<typeof reports.$inferInsert, "cooperation">;
export type ReportObjection = Omit<typeof reportObjections.$inferSelect, "cooperation">;
export type ReportCorrection = Omit<typeof reportCorrections.$inferSelect, "cooperation">;

const ofMeeting = (cooperation: string, meeting: string) =>
  and(eq(reports.cooperation, cooperation), eq(reports.meeting, meeting));

/** Keeps the report of a meeting; one that is there already stays as it is. */
export async function insertReport(db: Db, cooperation: string, report: NewReport): Promise<void> {
  await db
    .insert(reports)
    .values({ cooperation, ...report })
    .onConflictDoNothing();
}

export async function findReport(
  db: Db,
  cooperation: string,
  meeting: string,
): Promise<ReportRow | undefined> {
  const [row] = await db.select().from(reports).where(ofMeeting(cooperation, meeting));
  return row;
}

/** As `findReport`; whoever wants to change the same report waits until this transaction ends. */
export async function lockReport(
  db: Db,
  cooperation: string,
  meeting: string,
): Promise<ReportRow | undefined> {
  const [row] = await db.select().from(reports).where(ofMeeting(cooperation, meeting)).for("update");
  return row;
}

/** Changes a report that this transaction has locked. */
export async function updateReport(
  db: Db,
  cooperation: string,
  meeting: string,
  set: Partial<Omit<NewReport, "meeting" | "content">>,
): Promise<void> {
  await db.update(reports).set(set).where(ofMeeting(cooperation, meeting));
}

export async function insertObjection(
  db: Db,
  cooperation: string,
  objection: ReportObjection,
): Promise<void> {
  await db.insert(reportObjections).values({ cooperation, ...objection });
}

export async function insertCorrection(
  db: Db,
  cooperation: string,
  correction: ReportCorrection,
): Promise<void> {
  await db.insert(reportCorrections).values({ cooperation, ...correction });
}

/** The objections to the reports of these meetings, each report's first made first. */
export async function objectionsTo(
  db: Db,
  cooperation: string,
  refs: readonly string[],
): Promise<ReportObjection[]> {
  if (refs.length === 0) return [];
  const { meeting, number } = reportObjections;
  return await db
    .select()
    .from(reportObjections)
    .where(and(eq(reportObjections.cooperation, cooperation), inArray(meeting, [...refs])))
    .orderBy(asc(meeting), asc(number));
}

/** The corrections of the reports of these meetings, each report's first made first. */
export async function correctionsOf(
  db: Db,
  cooperation: string,
  refs: readonly string[],
): Promise<ReportCorrection[]> {
  if (refs.length === 0) return [];
  const { meeting, version } = reportCorrections;
  return await db
    .select()
    .from(reportCorrections)
    .where(and(eq(reportCorrections.cooperation, cooperation), inArray(meeting, [...refs])))
    .orderBy(asc(meeting), asc(version));
}

/** The reports of meetings that a viewer may see, in the order in which the meetings were planned. */
export async function listReports(
  db: Db,
  cooperation: string,
  filter: Record<string, string | undefined>,
  page: Page,
  viewer: Viewer,
): Promise<PageOf<ReportRow>> {
  const { where, orderBy, limit } = onPage(meetings.seq, page);
  const { meeting, state } = reports;
  const rows = await db
    .select({ ...getTableColumns(reports), seq: meetings.seq })
    .from(reports)
    .innerJoin(meetings, and(eq(meetings.cooperation, reports.cooperation), eq(meetings.ref, meeting)))
    .where(
      and(
        eq(reports.cooperation, cooperation),
        matching({ meeting, state, kind: meetings.kind }, filter),
        seesMeeting(viewer),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}
