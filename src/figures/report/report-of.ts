import { itemsOfMeeting } from "../../../db/queries/agenda/agenda.ts";
import { pointsThatLeft } from "../../../db/queries/agenda/agenda-journey.ts";
import { findStatements } from "../../../db/queries/figures/statement.ts";
import { attendanceOf } from "../../../db/queries/meeting/attendance.ts";
import {
  correctionsOf,
  findReport,
  insertReport,
  lockReport,
  objectionsTo,
  type ReportCorrection,
  type ReportObjection,
  type ReportRow,
} from "../../../db/queries/meeting/kept-report.ts";
import type { Meeting } from "../../../db/queries/meeting/meeting.ts";
import { outcomesOf } from "../../../db/queries/meeting/report.ts";
import { together } from "../../../db/queries/reads/gather.ts";
import type { Day } from "../../domain/calendar/day.ts";
import type { Statement } from "../../domain/figures/statement.ts";
import { presenceOf } from "../../domain/meeting/attendance.ts";
import { contentOf, type ReportPresence } from "../../domain/meeting/report-content.ts";
import type { Context } from "../../engine/context.ts";
import { drawing } from "../../engine/posting/prepare-cards.ts";
import { adoptionDay } from "./adoption-day.ts";

/** The report of a meeting with all that stands beside what it says. */
export interface MeetingReport extends ReportRow {
  about: Meeting;
  presence: ReportPresence[];
  /** Stories and interpretations, those that were taken back without their words. */
  statements: Statement[];
  objections: ReportObjection[];
  corrections: ReportCorrection[];
}

/**
 * Makes the report of a closed meeting: from then on it says what it says.
 * @returns the day on which it is adopted when nobody objects
 */
export async function makeReport(ctx: Context, meeting: Meeting): Promise<Day> {
  const [outcomes, items, left, adoptsOn] = await together(drawing(ctx), (at) => [
    outcomesOf(at, meeting),
    itemsOfMeeting(at, meeting.ref),
    pointsThatLeft(at, meeting.ref),
    adoptionDay(at, meeting),
  ]);
  const journeys = new Map([...items, ...left].map(({ ref, journey }) => [ref, journey]));
  const order = items.map(({ ref }) => ref);
  await insertReport(ctx, {
    meeting: meeting.ref,
    // Of a meeting that was closed before reports were kept, the days to object may be over.
    ...(adoptsOn < ctx.today() ? { state: "adopted", adoptedOn: adoptsOn } : { state: "draft" }),
    adoptsOn,
    content: contentOf(outcomes, journeys, order),
  });
  return adoptsOn;
}

/** The report of a meeting; undefined as long as it is not closed. */
export async function reportOf(ctx: Context, meeting: Meeting): Promise<MeetingReport | undefined> {
  if (meeting.state !== "closed") return undefined;
  const [row, beside] = await together(ctx, (at) => [
    findOrMake(at, meeting, findReport),
    besideReport(at, meeting),
  ]);
  return row && (await asReport(ctx, row, beside));
}

/** As `reportOf`; whoever wants to change the same report waits until this transaction ends. */
export async function lockedReport(ctx: Context, meeting: Meeting): Promise<MeetingReport | undefined> {
  if (meeting.state !== "closed") return undefined;
  const row = await findOrMake(ctx, meeting, lockReport);
  return row && (await asReport(ctx, row, await besideReport(ctx, meeting)));
}

async function findOrMake(
  ctx: Context,
  meeting: Meeting,
  find: typeof findReport,
): Promise<ReportRow | undefined> {
  const row = await find(ctx, meeting.ref);
  if (row) return row;
  await makeReport(ctx, meeting);
  return await find(ctx, meeting.ref);
}

type Beside = Pick<MeetingReport, "about" | "objections" | "corrections" | "presence">;

/** What stands beside the report of a meeting, whatever that says. */
async function besideReport(ctx: Context, about: Meeting): Promise<Beside> {
  const [attendance, objections, corrections] = await together(ctx, (at) => [
    attendanceOf(at, about),
    objectionsTo(at, [about.ref]),
    correctionsOf(at, [about.ref]),
  ]);
  return { about, objections, corrections, presence: presenceOf(ctx.directory, attendance) };
}

async function asReport(ctx: Context, row: ReportRow, beside: Beside): Promise<MeetingReport> {
  const statements = await findStatements(ctx, row.content.statements);
  return { ...row, ...beside, presence: row.presence ?? beside.presence, statements };
}
