import { itemsOfMeeting } from "../../../db/queries/agenda/agenda.ts";
import { pointsThatLeft } from "../../../db/queries/agenda/agenda-journey.ts";
import { findStatements } from "../../../db/queries/figures/statement.ts";
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
import { findMeeting, type Meeting } from "../../../db/queries/meeting/meeting.ts";
import { outcomesOf } from "../../../db/queries/meeting/report.ts";
import { rsvpsOf } from "../../../db/queries/meeting/rsvp.ts";
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

/** The report of a meeting; undefined when there is no such meeting, and as long as it is not closed. */
export async function reportOf(ctx: Context, ref: string): Promise<MeetingReport | undefined> {
  const [about, kept, rsvps, objections, corrections] = await together(ctx, (at) => [
    findMeeting(at, ref),
    findReport(at, ref),
    rsvpsOf(at, ref),
    objectionsTo(at, [ref]),
    correctionsOf(at, [ref]),
  ]);
  if (about?.state !== "closed") return undefined;
  const row = kept ?? (await madeReport(ctx, about));
  const presence = row.presence ?? presenceOf(ctx.directory, { rsvps, present: about.present });
  const statements = await findStatements(ctx, row.content.statements);
  return { ...row, about, presence, statements, objections, corrections };
}

async function madeReport(ctx: Context, meeting: Meeting): Promise<ReportRow> {
  await makeReport(ctx, meeting);
  const made = await findReport(ctx, meeting.ref);
  if (!made) throw new Error("a report was not stored");
  return made;
}

/** As `reportOf`; whoever wants to change the same report waits until this transaction ends. */
export async function lockedReport(ctx: Context, ref: string): Promise<MeetingReport | undefined> {
  // One that is not there is made when it is read.
  if (!(await lockReport(ctx, ref)) && (await reportOf(ctx, ref))) await lockReport(ctx, ref);
  return await reportOf(ctx, ref);
}
