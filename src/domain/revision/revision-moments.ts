import type { Temporal } from "temporal-polyfill";
import type { CalendarRules } from "../calendar/calendar.ts";
import { addDays, type Day, instantAt } from "../calendar/day.ts";
import type { Directory } from "../organisation/organisation.ts";
import { namedFrom } from "./late.ts";
import type { DecidingLevel, Mandate } from "./mandate.ts";
import { nextReminder, openQuestion } from "./open-question.ts";
import { dayOfStep } from "./plan.ts";
import type { Revision } from "./revision.ts";

interface RevisionMoment {
  job: "close-reactions" | "remind-revisions" | "warn-late";
  subject: string;
  occurrence: string;
  dueAt: Temporal.Instant;
}

const TIME = "09:00";

/** What must happen once with a new revision: the reaction round ends, and who will be late is told in time. */
export function momentsOf(
  revision: Pick<Revision, "ref" | "plan" | "year">,
  levels: readonly DecidingLevel[],
): RevisionMoment[] {
  const { ref: subject } = revision;
  const closes = addDays(dayOfStep(revision, "reactions"), 1);
  return [
    { job: "close-reactions", subject, occurrence: "1", dueAt: instantAt(closes, TIME) },
    ...[...new Set(levels)].map((level): RevisionMoment => {
      const dueAt = instantAt(namedFrom(revision, level), TIME);
      return { job: "warn-late", subject, occurrence: level, dueAt };
    }),
  ];
}

/** What the cooperation's file says that decides whom a revision waits for, and when they are asked. */
export interface RevisionRules {
  directory: Directory;
  mandates: readonly Mandate[];
  calendar: CalendarRules;
}

/**
 * When what a revision waits for is brought to mind after a day: a moment of that day for all revisions, so that nobody
 * gets two messages.
 */
export function reminderMoments(
  { directory, mandates, calendar }: RevisionRules,
  revision: Revision,
  after: Day,
): RevisionMoment[] {
  const question = openQuestion(directory, mandates, revision);
  const effective = dayOfStep(revision, "effective");
  const day = question && nextReminder(question, after, { effective, calendar });
  if (day === undefined) return [];
  return [{ job: "remind-revisions", subject: "revisions", occurrence: day, dueAt: instantAt(day, TIME) }];
}
