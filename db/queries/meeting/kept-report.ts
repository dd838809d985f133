import { and, asc, eq, getTableColumns, inArray } from "drizzle-orm";
import type { Viewer } from "../../../src/domain/viewer.ts";
import type { Scope } from "../../client.ts";
import { meetings } from "../../schema/meeting.ts";
import { reportCorrections, reportObjections, reports } from "../../schema/report.ts";
import { matching, onPage, type Page, type PageOf, pageOf } from "../page.ts";
import { once } from "../reads/once.ts";
import { seesMeeting } from "./meeting.ts";

export type ReportRow = typeof reports.$inferSelect;
export type NewReport = Omit<typeof reports.$inferInsert, "cooperation">;
export type ReportObjection = Omit<typeof reportObjections.$inferSelect, "cooperation">;
export type ReportCorrection = Omit<typeof reportCorrections.$inferSelect, "cooperation">;

const ofMeeting = (cooperation: string, meeting: string) =>
  and(eq(reports.cooperation, cooperation), eq(reports.meeting, meeting));

/** Keeps the report of a meeting; one that is there already stays as it is. */
export async function insertReport({ db, cooperation }: Scope, report: NewReport): Promise<void> {
  await db
    .insert(reports)
    .values({ cooperation: cooperation.slug, ...report })
    .onConflictDoNothing();
}

export async function findReport(
  { db, cooperation }: Scope,
  meeting: string,
): Promise<ReportRow | undefined> {
  const [row] = await db.select().from(reports).where(ofMeeting(cooperation.slug, meeting));
  return row;
}

/** As `findReport`; whoever wants to change the same report waits until this transaction ends. */
export async function lockReport(
  { db, cooperation }: Scope,
  meeting: string,
): Promise<ReportRow | undefined> {
  const [row] = await db.select().from(reports).where(ofMeeting(cooperation.slug, meeting)).for("update");
  return row;
}

type Changes = Partial<Omit<NewReport, "meeting" | "content">>;

/** Changes a report that this transaction has locked. */
export async function updateReport(
  { db, cooperation }: Scope,
  meeting: string,
  changes: Changes,
): Promise<void> {
  await db.update(reports).set(changes).where(ofMeeting(cooperation.slug, meeting));
}

/** The same, with an objection to it. */
export async function insertObjection(
  { db, cooperation: { slug } }: Scope,
  objection: ReportObjection,
  changes: Changes,
): Promise<void> {
  const objected = db.insert(reportObjections).values({ cooperation: slug, ...objection });
  const { meeting } = objection;
  await db
    .with(db.$with("objected").as(objected))
    .update(reports)
    .set(changes)
    .where(ofMeeting(slug, meeting));
}

/** The same, with a correction of it. */
export async function insertCorrection(
  { db, cooperation: { slug } }: Scope,
  correction: ReportCorrection,
  changes: Changes,
): Promise<void> {
  const corrected = db.insert(reportCorrections).values({ cooperation: slug, ...correction });
  const { meeting } = correction;
  await db
    .with(db.$with("corrected").as(corrected))
    .update(reports)
    .set(changes)
    .where(ofMeeting(slug, meeting));
}

/** The objections to the reports of these meetings, each report's first made first. */
export const objectionsTo = once(
  async ({ db, cooperation }: Scope, refs: readonly string[]): Promise<ReportObjection[]> => {
    if (refs.length === 0) return [];
    const { meeting, number } = reportObjections;
    return await db
      .select()
      .from(reportObjections)
      .where(and(eq(reportObjections.cooperation, cooperation.slug), inArray(meeting, [...refs])))
      .orderBy(asc(meeting), asc(number));
  },
);

/** The corrections of the reports of these meetings, each report's first made first. */
export const correctionsOf = once(
  async ({ db, cooperation }: Scope, refs: readonly string[]): Promise<ReportCorrection[]> => {
    if (refs.length === 0) return [];
    const { meeting, version } = reportCorrections;
    return await db
      .select()
      .from(reportCorrections)
      .where(and(eq(reportCorrections.cooperation, cooperation.slug), inArray(meeting, [...refs])))
      .orderBy(asc(meeting), asc(version));
  },
);

/** The reports of meetings that a viewer may see, in the order in which the meetings were planned. */
export async function listReports(
  { db, cooperation }: Scope,
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
        eq(reports.cooperation, cooperation.slug),
        matching({ meeting, state, kind: meetings.kind }, filter),
        seesMeeting(viewer),
        where,
      ),
    )
    .orderBy(orderBy)
    .limit(limit);
  return pageOf(rows, page, (row) => row.seq);
}
