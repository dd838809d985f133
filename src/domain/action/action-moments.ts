import type { Temporal } from "temporal-polyfill";
import { type Day, instantAt } from "../calendar/day.ts";
import type { Directory } from "../organisation/organisation.ts";
import { type Action, isFinished } from "./action.ts";
import { peopleOf } from "./holding.ts";
import { escalatesOn, goesOnAgendaOn, NUDGE_TIME, nextNudgeDay, nudgesFrom } from "./nudge.ts";

/** The jobs whose moments hang on an action by its own reference. */
export const SILENCE_JOBS = ["escalate-action", "put-on-agenda"];

interface Planned {
  job: string;
  subject: string;
  occurrence: Day;
  dueAt: Temporal.Instant;
}

const planned = (job: string, subject: string, occurrence: Day): Planned => ({
  job,
  subject,
  occurrence,
  dueAt: instantAt(occurrence, NUDGE_TIME),
});

/** When each person who answers for a holder is asked next; one moment per person and day, however many actions. */
export function nudgeMoments(directory: Directory, action: Action, now: Temporal.Instant): Planned[] {
  if (isFinished(action.state)) return [];
  const day = nextNudgeDay(action, nudgesFrom(now));
  return peopleOf(directory, action).map((email) => planned("nudge-holder", email, day));
}

/** When an action that stays silent is told to others. */
export function silenceMoments(action: Action): Planned[] {
  if (isFinished(action.state)) return [];
  return [
    planned("escalate-action", action.ref, escalatesOn(action)),
    planned("put-on-agenda", action.ref, goesOnAgendaOn(action)),
  ];
}
